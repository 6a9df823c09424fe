package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Fate;
import cordon.events.SensorKind;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
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
}
