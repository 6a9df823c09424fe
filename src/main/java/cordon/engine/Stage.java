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
import java.util.function.Function;

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

    private Stage(TimedScenario scenario, World world, List<Phase> known) {
        this.scenario = scenario;
        this.world = world;
        List<Phase> before = new ArrayList<>(known);
        add(phase(Double.NEGATIVE_INFINITY, "", scenario.start(), before), before);
        for (TimedScenario.Change change : scenario.changes()) {
            double at = world.calendar().minuteOf(change.intervention().date());
            add(phase(at, change.intervention().id(), change.scenario(), before), before);
        }
        phases.get(0).fields.prepare(targets(scenario.start()));
    }

    private void add(Phase phase, List<Phase> before) {
        phases.add(phase);
        before.add(phase);
    }

    /**
     * Builds the stage of a scenario.
     *
     * @throws cordon.frontier.UnknownBorderException when its two countries share no border
     */
    public static Stage of(TimedScenario scenario) {
        World world = new World(scenario.start(), Frontiers.of(scenario.start().frontier()));
        return new Stage(scenario, world, List.of());
    }

    /** What cameras are going to look for. */
    private static List<String> targets(Scenario s) {
        return s.flows().stream()
                .flatMap(flow -> flow.modes().stream())
                .map(mode -> s.mode(mode).target())
                .distinct()
                .toList();
    }

    /** The stage of the same scenario with other dated changes; what is the same is not built again. */
    public Stage changed(TimedScenario then) {
        return new Stage(then, world, phases);
    }

    /** The stage of another scenario; what is the same there is not built again, which changes no result. */
    public Stage another(TimedScenario other) {
        return sameWorld(scenario.start(), other.start()) ? new Stage(other, world, phases) : of(other);
    }

    /** Whether all that the world is built from is the same. */
    private static boolean sameWorld(Scenario a, Scenario b) {
        return a.frontier().equals(b.frontier())
                && a.period().equals(b.period())
                && a.grid().equals(b.grid())
                && a.terrain().equals(b.terrain())
                && a.sky().equals(b.sky())
                && a.places().equals(b.places())
                && a.modes().equals(b.modes());
    }

    private Phase phase(double fromMin, String intervention, Scenario s, List<Phase> known) {
        Optional<Phase> sensing = alike(known, s, Scenario::sensing);
        List<Tower> towers = sensing.map(Phase::towers)
                .orElseGet(() -> Tower.of(s.sensing(), world.strip().lengthKm()));
        return new Phase(
                fromMin,
                intervention,
                s,
                towers,
                sensing.map(Phase::fields).orElseGet(() -> new CameraFields(world, s)),
                alike(known, s, Scenario::barriers)
                        .map(Phase::barriers)
                        .orElseGet(() -> new BarrierLayout(
                                s.barriers(), world.strip(), world.calendar(), world.modes(), world.footing())),
                sensing.map(Phase::towersNear).orElseGet(() -> towersNear(towers)));
    }

    private static Optional<Phase> alike(List<Phase> known, Scenario s, Function<Scenario, Object> part) {
        return known.stream()
                .filter(phase -> part.apply(phase.scenario).equals(part.apply(s)))
                .findFirst();
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
