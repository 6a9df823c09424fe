package cordon.sensitivity;

import cordon.engine.BorderSim;
import cordon.engine.Stage;
import cordon.events.EventSink;
import cordon.experiment.FrontierCheck;
import cordon.measures.Measures;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import java.util.List;
import java.util.Map;

/** What a run comes to: a fingerprint of all its events in their order, and its headlines. */
record Course(long events, Map<String, Double> summary) {
    private static final String FOLDER = "src/test/resources/sensitivity/";

    /** The course of a configuration of the folder with these overrides. */
    static Course of(String config, List<String> overrides) {
        return of(read(config, overrides));
    }

    static TimedScenario read(String config, List<String> overrides) {
        return ScenarioReader.read(FOLDER + config + ".yaml", overrides, new FrontierCheck());
    }

    private static Course of(TimedScenario scenario) {
        Stage stage = Stage.of(scenario);
        long seed = scenario.start().period().seed();
        Measures measures = new Measures(scenario.start(), stage.frontier().lengthKm());
        long[] print = {17};
        EventSink fingerprint = event -> print[0] = 31 * print[0] + event.hashCode();
        BorderSim sim = new BorderSim(stage, seed, EventSink.all(measures, fingerprint));
        boolean goesOn = true;
        while (goesOn) {
            goesOn = sim.tick();
        }
        return new Course(print[0], measures.result().summary());
    }
}
