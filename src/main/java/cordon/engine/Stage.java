package cordon.engine;

import cordon.frontier.Frontier;
import cordon.scenario.Intervention;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import cordon.sensing.CameraFields;
import cordon.sensing.Tower;
import cordon.world.BarrierLayout;
import cordon.world.Frontiers;
import cordon.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The immutable parts of a scenario that all its runs share: line, ground, routes, hazard fields, barriers. Thread-safe. */
public final class Stage {
    private static final double NEAR_KM = 1;

    /** What holds from an instant on. */
    record Phase(
            double fromMin,
            String intervention,
            Scenario scenario,
            List<Tower> towers,
            CameraFields fields,
            BarrierLayout barriers,
            int[] towersNear) {
        /** The intervention that began it; none at the start. */
        Optional<Intervention> ordered() {
            return scenario.interventions().stream()
                    .filter(each -> each.id().equals(intervention))
                    .findFirst();
        }
    }

    private final TimedScenario scenario;
    private final World world;
    private final List<Phase> phases = new ArrayList<>();

    private Stage(TimedScenario scenario) {
        this.scenario = scenario;
        this.world = new World(scenario.start(), Frontiers.of(scenario.start().frontier()));
        phases.add(phase(Double.NEGATIVE_INFINITY, "", scenario.start(), null));
        for (TimedScenario.Change change : scenario.changes()) {
            double at = world.calendar().minuteOf(change.intervention().date());
            phases.add(phase(at, change.intervention().id(), change.scenario(), phases.get(phases.size() - 1)));
        }
        phases.get(0).fields.prepare(targets(scenario.start()));
    }

    /**
     * Builds the stage of a scenario.
     *
     * @throws cordon.frontier.UnknownBorderException when its two countries share no border
     */
    public static Stage of(TimedScenario scenario) {
        return new Stage(scenario);
    }

    /** What cameras are going to look for. */
    private static List<String> targets(Scenario s) {
        return s.flows().stream()
                .flatMap(flow -> flow.modes().stream())
                .map(mode -> s.mode(mode).target())
                .distinct()
                .toList();
    }

    private Phase phase(double fromMin, String intervention, Scenario s, Phase before) {
        boolean sameSensing = before != null && before.scenario.sensing().equals(s.sensing());
        boolean sameBarriers = before != null && before.scenario.barriers().equals(s.barriers());
        List<Tower> towers = sameSensing
                ? before.towers
                : Tower.of(s.sensing(), world.strip().lengthKm());
        return new Phase(
                fromMin,
                intervention,
                s,
                towers,
                sameSensing ? before.fields : new CameraFields(world, s),
                sameBarriers
                        ? before.barriers
                        : new BarrierLayout(
                                s.barriers(), world.strip(), world.calendar(), world.modes(), world.footing()),
                sameSensing ? before.towersNear : towersNear(towers));
    }

    private int[] towersNear(List<Tower> towers) {
        int[] near = new int[world.strip().columns()];
        for (Tower tower : towers) {
            for (int c = 0; c < near.length; c++) {
                if (Math.abs(world.strip().columnKm(c) - tower.km()) <= NEAR_KM) {
                    near[c]++;
                }
            }
        }
        return near;
    }

    /** The line. */
    public Frontier frontier() {
        return world.frontier();
    }

    /** The scenario at its start. */
    public Scenario scenario() {
        return scenario.start();
    }

    /** The scenario with its dated changes. */
    public TimedScenario timed() {
        return scenario;
    }

    World world() {
        return world;
    }

    List<Phase> phases() {
        return phases;
    }
}
