package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.events.SensorKind;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a guard checkpoint on a road inside the strip searches some of those who pass within its reach. */
class E05CheckpointTest {
    private static TextWorld world() {
        return TextWorld.of("""
                +6 | .......x..
                 0 | .......G..
                -3 | .......o..
                """);
    }

    private static String checkpoint(double km, double share) {
        return "guards.checkpoints=[{id: c, km: " + km + ", offsetKm: 4, reachKm: 1, searchShare: " + share + "}]";
    }

    /** Crosses after 30 min and comes within 1 km of offset 4 after another 30. */
    @Test
    void searchesWhoComesWithinReach() {
        assertThat(world().with(checkpoint(7.5, 1)).story().ofAll())
                .isEqualTo(
                        "each set out 0:00 -> crossed km 7.5 0:30 -> seen by checkpoint-c 1:00 -> arrested 1:00 -> SEIZED 1:00");
    }

    /** 1.5 km beside the way is out of reach. */
    @Test
    void whoPassesFartherOffIsNotSearched() {
        assertThat(world().with(checkpoint(9, 1)).story().ofAll())
                .isEqualTo("each set out 0:00 -> crossed km 7.5 0:30 -> DELIVERED (NOT_IN_VIEW) 1:30");
    }

    /** A share of 0.3 of all, and who is not searched was missed by chance. */
    @Test
    void searchesAShare() {
        Story story =
                world().with(checkpoint(7.5, 0.3), "flows.loads.perDay=30").story();
        long ended = story.all(Event.Ended.class).size();
        long searched = story.all(Event.Encounter.class).size();
        assertThat((double) searched / ended).isCloseTo(0.3, within(3.29 * 0.46 / Math.sqrt(ended)));
        assertThat(story.all(Event.Ended.class).stream()
                        .filter(e -> e.fate() == Fate.MISSED_BY_CHANCE)
                        .count())
                .isEqualTo(ended - searched);
        assertThat(story.all(Event.Sighted.class)).allMatch(e -> e.kind() == SensorKind.CHECKPOINT);
    }

    /** Who has let itself be passed through a gate is searched all the same; who escapes is not searched again. */
    @Test
    void doesNotAskHowTheLineWasPassed() {
        Story story = world().with(
                        checkpoint(7.5, 1),
                        "flows.loads.modes=[pickup]",
                        "flows.loads.straight=false",
                        "modes.pickup.ways=[gate]",
                        "modes.pickup.arrestChance=0",
                        "gates.G1.tollUsd={pickup: 1}")
                .story();
        assertThat(story.all(Event.Encounter.class))
                .isNotEmpty()
                .allMatch(e -> e.unit().equals("checkpoint-c"));
        assertThat(story.all(Event.Encounter.class).stream().map(Event.Encounter::attempt))
                .doesNotHaveDuplicates();
        assertThat(story.all(Event.Ended.class)).allMatch(e -> e.fate() == Fate.ESCAPED);
    }

    /**
     * The one guard falls to the escorts of the first convoy. In the ten days until his relief nobody is searched; it falls to the next convoy, and that is all within 20 days.
     */
    @Test
    void whereNobodyIsLeftNobodyIsSearched() {
        Story story = world().with(
                        checkpoint(7.5, 1),
                        "guards.checkpoints.c.people=1",
                        "flows.loads.convoy={vehiclesMin: 1, vehiclesMax: 1, escorts: 20}",
                        "guards.encounter={engageArmed: 1, guardKillsPerHour: 0, aftermath: {reliefHours: 240}}")
                .story();
        assertThat(story.all(Event.Encounter.class))
                .hasSize(2)
                .hasSameSizeAs(story.all(Event.Sighted.class))
                .allMatch(e -> e.guardsLost() == 1);
        double first = story.all(Event.Encounter.class).get(0).atMin();
        assertThat(story.all(Event.Encounter.class).get(1).atMin()).isGreaterThan(first + 240 * 60);
        assertThat(story.of(2)).isEqualTo("P2 set out 0:00 -> crossed km 7.5 0:30 -> DELIVERED (NOT_IN_VIEW) 1:30");
    }

    private static Story queue(String settings, String... more) {
        return world().with(checkpoint(7.5, 0), "guards.checkpoints.c.queue={" + settings + "}")
                .with(more)
                .story();
    }

    /** At 6 km/h the way is left at 1:00 for a check of 12 min, and 2 km on the load is 12 min late. */
    @Test
    void whoComesToAQueueIsChecked() {
        assertThat(queue("checkMin: 12", "flows.loads.perDay=1").of(1))
                .isEqualTo(
                        "P1 set out 0:00 -> crossed km 7.5 0:30 -> waits at checkpoint-c 1:00 -> DELIVERED (MISSED_BY_CHANCE) 1:42");
    }

    /** The search comes after the wait. */
    @Test
    void searchedWhenItsTurnHasCome() {
        assertThat(queue("checkMin: 12", "guards.checkpoints.c.searchShare=1").of(1))
                .isEqualTo(
                        "P1 set out 0:00 -> crossed km 7.5 0:30 -> waits at checkpoint-c 1:00 -> seen by checkpoint-c 1:12 "
                                + "-> arrested 1:12 -> SEIZED 1:12");
    }

    /** Lindley's recursion over all that come, parties and traffic alike, in order; of two lanes the one that is free first. */
    @Test
    void allWaitInOneLine() {
        Story story = queue("checkMin: 20, lanes: 2, trafficPerDay: 100, nightRatio: 1", "flows.loads.perDay=30");
        double[] free = {-1e9, -1e9};
        List<double[]> line = new ArrayList<>();
        story.all(Event.Halted.class).forEach(e -> line.add(new double[] {e.atMin(), e.waitMin()}));
        story.all(Event.TrafficChecked.class)
                .forEach(e -> line.add(new double[] {e.atMin() - 20 - e.waitedMin(), e.waitedMin()}));
        line.sort(Comparator.comparingDouble(each -> each[0]));
        for (double[] each : line.subList(0, line.size() - 50)) {
            int lane = free[1] < free[0] ? 1 : 0;
            double begins = Math.max(each[0], free[lane]);
            assertThat(each[1]).isCloseTo(begins - each[0], within(1e-6));
            free[lane] = begins + 20;
        }
        assertThat(story.all(Event.Halted.class)).hasSizeGreaterThan(400).anyMatch(e -> e.waitMin() > 20);
    }

    /** M/D/1: 36 vehicles a day for 20 min each are busy for half of the time, and wait for rho s / (2 (1 - rho)) = 10 min on average (Pollaczek-Khinchine). */
    @Test
    void trafficWaitsAsQueueingTheorySays() {
        Story story =
                queue("checkMin: 20, trafficPerDay: 36, nightRatio: 1", "period.days=2000", "flows.loads.perDay=0");
        assertThat(story.summary().get("roads.vehicles")).isCloseTo(72000, within(3.29 * Math.sqrt(72000)));
        assertThat(story.summary().get("roads.vehicleWaitMeanMin")).isCloseTo(10, within(0.5));
    }

    /** A queue in which checks take no time is none, whatever the traffic: the events are those without it. */
    @Test
    void withoutAServiceTimeNobodyWaits() {
        Story plain = world().with(checkpoint(7.5, 0.3)).story();
        Story idle = world().with(checkpoint(7.5, 0.3), "guards.checkpoints.c.queue={trafficPerDay: 500}")
                .story();
        assertThat(idle.events()).isEqualTo(plain.events());
    }

    /** Those of the first ten days wait for 12 min; from the date on nobody does, and who stands in the line is served. */
    @Test
    void aDatedChangeEndsIt() {
        Story story = queue(
                "checkMin: 12",
                "flows.loads.perDay=50",
                "interventions=[{id: open, date: 2024-03-11T00:00, set: {guards.checkpoints: '[]'}}]");
        assertThat(story.all(Event.Halted.class)).hasSizeGreaterThan(300).allMatch(e -> e.atMin() < 14400);
        assertThat(story.all(Event.Ended.class).stream().filter(e -> e.atMin() > 14500))
                .isNotEmpty()
                .allMatch(e -> e.outcome() == Outcome.DELIVERED);
    }

    /** Whether ticks are short or long: the same to the last bit. */
    @Test
    void notByTicks() {
        String queue = "checkMin: 7, trafficPerDay: 150";
        assertThat(queue(queue, "flows.loads.perDay=20", "period.tickMin=1").events())
                .isEqualTo(queue(queue, "flows.loads.perDay=20", "period.tickMin=60")
                        .events());
    }
}
