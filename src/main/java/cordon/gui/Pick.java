package cordon.gui;

import cordon.engine.View.DroneAt;
import cordon.engine.View.PassageAt;
import cordon.engine.View.ResidentAt;
import cordon.engine.View.TowerAt;
import cordon.engine.View.UnitAt;
import cordon.scenario.Barriers;
import java.awt.geom.Point2D;
import java.util.Optional;

/** What lies under a pixel of strip or map: the nearest symbol, or the barrier where no symbol is near. */
final class Pick {
    /** A symbol further away is not meant. */
    static final double NEAR_PX = 14;

    private static final double TOWER_UP_PX = 8;

    private final Positions places;
    private final double x;
    private final double y;
    private double nearest = NEAR_PX;
    private Subject found;

    private Pick(Positions places, double x, double y) {
        this.places = places;
        this.x = x;
        this.y = y;
    }

    /** What is meant by a click among what is seen and shown. */
    static Optional<Subject> at(Snapshot seen, Layers layers, Positions places, double x, double y) {
        Pick pick = new Pick(places, x, y);
        if (layers.shown(Layers.Name.PARTIES)) {
            seen.parties().forEach(p -> pick.offer(Subject.party(p.id()), places.at(p.km(), p.offsetKm()), 0));
        }
        if (layers.shown(Layers.Name.UNITS)) {
            seen.units().stream().filter(pick::drawn).forEach(pick::offer);
        }
        if (layers.shown(Layers.Name.DRONES)) {
            seen.drones().forEach(pick::offer);
        }
        if (layers.shown(Layers.Name.TOWERS)) {
            seen.towers().forEach(pick::offer);
        }
        if (layers.shown(Layers.Name.PASSAGES)) {
            for (int i = 0; i < seen.passages().size(); i++) {
                pick.offer(seen.passages().get(i), i);
            }
        }
        if (layers.shown(Layers.Name.RESIDENTS)) {
            seen.residents().forEach(pick::offer);
        }
        if (pick.found == null && layers.shown(Layers.Name.BARRIERS)) {
            pick.barrier(seen);
        }
        return Optional.ofNullable(pick.found);
    }

    private boolean drawn(UnitAt unit) {
        return UnitLayer.shown(unit, places.crowded());
    }

    private void offer(UnitAt unit) {
        offer(new Subject(Subject.Kind.UNIT, unit.id()), places.at(unit.km(), unit.offsetKm()), 0);
    }

    private void offer(DroneAt drone) {
        offer(new Subject(Subject.Kind.DRONE, drone.id()), places.at(drone.km(), drone.offsetKm()), 0);
    }

    private void offer(ResidentAt resident) {
        offer(Subject.resident(resident.id()), places.at(resident.km(), resident.offsetKm()), 0);
    }

    private void offer(TowerAt tower) {
        double up = places.symbols() * TOWER_UP_PX;
        offer(new Subject(Subject.Kind.TOWER, tower.id()), places.at(tower.km(), tower.offsetKm()), up);
    }

    private void offer(PassageAt passage, int index) {
        Subject.Kind kind = passage.official() ? Subject.Kind.CROSSING : Subject.Kind.GATE;
        offer(new Subject(kind, passage.id()), places.passage(index, passage.km()), 0);
    }

    /** Of those equally near the first offered wins: parties before units, units before what stands still, and that before who only lives there. */
    private void offer(Subject subject, Point2D at, double upPx) {
        double away = at.distance(x, y + upPx);
        if (away < nearest) {
            nearest = away;
            found = subject;
        }
    }

    private void barrier(Snapshot seen) {
        double km = places.barrierKm(x, y);
        for (Barriers.Section section : seen.scenario().barriers().sections()) {
            if (km >= section.fromKm() && km <= section.toKm()) {
                found = new Subject(Subject.Kind.SECTION, section.id());
            }
        }
    }
}
