package cordon.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.scenario.Scenario;
import cordon.scenario.yaml.ConfigTree;
import cordon.scenario.yaml.Resolver;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How much of their time units, operators, lanes and custody are used, over two days: 2880 minutes. */
class UtilisationTest {
    private static final String CUSTODY = "command: {operators: 6, custodyPlaces: 10, custodyHours: 24}";

    private final Scenario scenario = ConfigTree.read(
                    "desk",
                    Desk.TEXT
                            .replace("command: {operators: 6}", CUSTODY)
                            .replace("plan: {kind: random}", "outShare: 0.5, plan: {kind: random}"),
                    Resolver.none())
            .bind(Scenario.class);
    private final Measures measures = new Measures(scenario, Desk.FRONTIER_KM);
    private final Desk desk = new Desk(measures);

    private Map<String, Double> summary() {
        return measures.result().summary();
    }

    /**
     * Two posts, three patrols of which one is out half the time, two teams; what a patrol does after its shift does not count. A team that
     * was sent before the period counts from its beginning, one still out until its end.
     */
    @Test
    void units() {
        desk.dispatched(-50, -1, "team-1")
                .on(new Event.Freed(100, "team-1", 150))
                .on(new Event.Freed(500, "post-1", 36))
                .on(new Event.Freed(600, "patrol-beat-1", 60, 6))
                .dispatched(2880 - 44, -2, "team-2");
        assertThat(summary())
                .containsEntry("teamUtilisation", (100.0 + 44) / (2 * 2880))
                .containsEntry("postUtilisation", 36.0 / (2 * 2880))
                .containsEntry("patrolUtilisation", 54.0 / (2.5 * 2880));
    }

    /** Six operators work 8 + 10 minutes, 2 of them before the period; how long alarms waited does not matter. */
    @Test
    void operators() {
        desk.on(new Event.Assessed(8, -1, false, 70, 10)).on(new Event.Assessed(500, -2, true, 10, 10));
        assertThat(summary()).containsEntry("operatorUtilisation", 18.0 / (6 * 2880));
    }

    /** One lane each way, open all day. */
    @Test
    void lanesOfCrossings() {
        desk.on(new Event.TruckServed(100, "bridge", true, 60, 24, false))
                .on(new Event.TruckServed(5, "bridge", false, 0, 12, false));
        assertThat(summary()).containsEntry("inspectionLaneUtilisation", 29.0 / (2 * 2880));
    }

    /** Two for the 22 hours that are left of their day when the period begins, three for the last 12 hours of it. */
    @Test
    void custody() {
        desk.setOut(-200, 1, 1, "in", 5, 1)
                .on(new Event.Encounter(-120, 1, "team-1", EncounterResult.ARRESTED, 0, 0, 2))
                .setOut(2000, 2, 2, "in", 5, 1)
                .on(new Event.Encounter(2880 - 720, 2, "team-1", EncounterResult.ARRESTED, 0, 0, 3));
        double peopleMin = 2 * 22 * 60 + 3 * 12 * 60;
        assertThat(summary().get("custodyMeanPeople")).isCloseTo(peopleMin / 2880, within(1e-12));
        assertThat(summary().get("custodyUtilisation")).isCloseTo(peopleMin / 28800, within(1e-12));
    }
}
