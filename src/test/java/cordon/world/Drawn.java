package cordon.world;

import cordon.fixtures.TextWorld;
import cordon.scenario.Scenario;

/** Worlds that are drawn as text, without a run. */
final class Drawn {
    private Drawn() {}

    static World world(TextWorld drawn) {
        return world(drawn.scenario().start());
    }

    static World world(Scenario scenario) {
        return new World(scenario, Frontiers.of(scenario.frontier()));
    }
}
