package cordon.engine;

import cordon.frontier.Frontier;
import cordon.scenario.TimedScenario;
import cordon.world.Frontiers;

/** The immutable parts that all runs of a scenario share. */
public final class Stage {
    private final TimedScenario scenario;
    private final Frontier frontier;

    private Stage(TimedScenario scenario, Frontier frontier) {
        this.scenario = scenario;
        this.frontier = frontier;
    }

    /** Builds the shared parts. */
    public static Stage of(TimedScenario scenario) {
        return new Stage(scenario, Frontiers.of(scenario.start().frontier()));
    }

    /** The scenario. */
    TimedScenario scenario() {
        return scenario;
    }

    /** The line. */
    public Frontier frontier() {
        return frontier;
    }

    /** Time that building took. */
    public double buildSeconds() {
        return 0;
    }
}
