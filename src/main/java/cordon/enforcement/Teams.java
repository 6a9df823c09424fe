package cordon.enforcement;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Guards;
import java.util.ArrayList;
import java.util.List;

/** Reaction teams that wait at their bases for orders. */
public final class Teams {
    private record Team(Unit unit, Guards.TeamRow row) {
        /** It cannot be at a chainage in less time after its order. */
        private double leastMin(double km) {
            return row.callOutMin().get(0) + Math.abs(km - unit.homeKm()) / unit.kmPerMin();
        }
    }

    /** Times along the line and by hypotenuse may round differently by less than this. */
    private static final double ROUNDING_MIN = 1e-6;

    /** A unit chosen for a track: the chainage from which it leaves, when, and when it can be at the place. */
    public record Order(Unit unit, double fromKm, double departsMin, double arrivesMin) {}

    private final List<Team> teams = new ArrayList<>();
    private final Draws draws;

    Teams(List<Guards.TeamRow> rows, double lengthKm, Draws draws) {
        this.draws = draws;
        for (Guards.TeamRow row : rows) {
            int count = row.count(lengthKm);
            for (int i = 0; i < count; i++) {
                double km = row.km(i);
                String id = row.id() + "-" + (i + 1);
                Unit unit = new Unit("team", id, row.people(), row.speedKmh(), km, row.offsetKm(), row.handlingMin());
                teams.add(new Team(unit, row));
            }
        }
    }

    /** All teams. */
    public List<Unit> units() {
        return teams.stream().map(Team::unit).toList();
    }

    /** Whether any team is free at an instant. */
    boolean anyFree(double nowMin) {
        for (int i = 0; i < teams.size(); i++) {
            if (teams.get(i).unit.free(nowMin)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The free team that can be soonest at a place, or null; ties go to the first in order. Those that must take longer than
     * {@code longestMin} are left out.
     */
    public Order nearest(double km, double offsetKm, double nowMin, double longestMin, long track) {
        Order best = null;
        for (int i = 0; i < teams.size(); i++) {
            Team team = teams.get(i);
            if (team.unit.free(nowMin) && team.leastMin(km) <= longestMin + ROUNDING_MIN) {
                List<Double> d = team.row.callOutMin();
                double drive =
                        StrictMath.hypot(km - team.unit.homeKm(), Math.max(0, offsetKm) - team.unit.homeOffsetKm())
                                / team.unit.kmPerMin();
                if (best != null && nowMin + d.get(0) + drive >= best.arrivesMin()) {
                    continue;
                }
                double callOut =
                        draws.triangular(d.get(0), d.get(1), d.get(2), Purpose.CALL_OUT, track ^ team.unit.key(), 0);
                if (best == null || nowMin + callOut + drive < best.arrivesMin()) {
                    best = new Order(team.unit, team.unit.homeKm(), nowMin + callOut, nowMin + callOut + drive);
                }
            }
        }
        return best;
    }
}
