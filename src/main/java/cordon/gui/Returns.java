package cordon.gui;

import cordon.engine.View.Doing;
import cordon.engine.View.UnitAt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where units are on their way back: the model only knows when they arrive. They stay where they were last seen after a party as long as their way home
 * allows, then drive straight home, which is how the model reckons when they are free.
 */
final class Returns {
    private record Place(double km, double offsetKm) {}

    private final Map<String, Place> lastAfter = new HashMap<>();

    /** The same units, those on their way back where they are now. */
    List<UnitAt> placed(List<UnitAt> units, double nowMin) {
        List<UnitAt> placed = new ArrayList<>(units.size());
        for (UnitAt unit : units) {
            Place from = lastAfter.get(unit.id());
            if (unit.doing() == Doing.AFTER) {
                lastAfter.put(unit.id(), new Place(unit.km(), unit.offsetKm()));
                placed.add(unit);
            } else if (unit.doing() == Doing.AWAY && from != null) {
                placed.add(returning(unit, from, nowMin));
            } else {
                lastAfter.remove(unit.id());
                placed.add(unit);
            }
        }
        return placed;
    }

    private static UnitAt returning(UnitAt unit, Place from, double nowMin) {
        double way = Math.hypot(from.km - unit.km(), from.offsetKm - unit.offsetKm());
        double left = way == 0 ? 0 : Math.min(1, Math.max(0, unit.freeMin() - nowMin) * unit.kmPerMin() / way);
        return new UnitAt(
                unit.id(),
                unit.kind(),
                unit.km() + left * (from.km - unit.km()),
                unit.offsetKm() + left * (from.offsetKm - unit.offsetKm()),
                unit.doing(),
                unit.kmPerMin(),
                unit.freeMin(),
                unit.targetKm(),
                unit.targetOffsetKm());
    }
}
