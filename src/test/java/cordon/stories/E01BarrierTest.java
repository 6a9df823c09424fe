package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: barriers delay, give alarm, are breached and repaired. */
class E01BarrierTest {
    private static TextWorld fence() {
        return TextWorld.of("""
                +2 | .......x..
                 0 | ==========
                -3 | .......o..
                """);
    }

    /** A fence takes 5 min. */
    @Test
    void aFenceDelays() {
        assertThat(fence().story().ofAll())
                .isEqualTo("each set out 0:00 -> at the barrier km 7.5 0:30 -> crossed km 7.5 0:35 "
                        + "-> DELIVERED (NOT_IN_VIEW) 0:55");
    }

    /** A fence and a wall take 5 + 20 min. */
    @Test
    void layersAddUp() {
        assertThat(fence().with("barriers.sections.fence1.layers=[fence, wall]")
                        .story()
                        .ofAll())
                .isEqualTo("each set out 0:00 -> at the barrier km 7.5 0:30 -> crossed km 7.5 0:55 "
                        + "-> DELIVERED (NOT_IN_VIEW) 1:15");
    }

    /**
     * A fence that loses half its strength a year, two years old when the run starts: by whole days of its age, of which there are 730
     * and a half at the start, a quarter of 5 min is left and a little less every day.
     */
    @Test
    void anOldFenceDelaysLess() {
        Story story = fence().with("barriers.layers.fence.decayPerYear=0.5", "barriers.sections.fence1.ageYears=2")
                .story();
        Event.AtBarrier first = story.first(1, Event.AtBarrier.class);
        double wholeDays = Math.floor(730.5 + first.atMin() / 1440);
        assertThat(first.delayMin())
                .isCloseTo(5 * Math.pow(0.5, wholeDays / 365.25), within(1e-12))
                .isBetween(1.24, 1.26);
    }

    /** Its alarm brings the team, 1 km behind the line, which leaves 10 min later, when the party is at 0.5, and meets it in between. */
    @Test
    void aFenceGivesAlarm() {
        String told = TextWorld.of("""
                +2 | .......x..
                +1 | .......U..
                 0 | ==========
                -3 | .......o..
                """)
                .with("barriers.layers.fence.alarmChance=1", "flows.loads.perDay=1")
                .story()
                .of(1);
        assertThat(told)
                .isEqualTo(
                        "P1 set out 0:00 -> at the barrier km 7.5 0:30 -> seen by barrier 0:30 -> believed 0:30 "
                                + "-> U1 sent 0:30 -> crossed km 7.5 0:35 -> U1 met it 0:40:22 -> arrested 0:40:22 -> SEIZED 0:40:22");
    }

    /** Who breaks through leaves a gap; until it is repaired, after a keyed exponential time of mean 48 h, others pass as over open ground. */
    @Test
    void aGapServesTheNext() {
        Story story =
                fence().with("barriers.breachShare=1", "flows.loads.perDay=24").story();
        double passed = story.first(1, Event.CrossedLine.class).atMin();
        long attempt = Keys.of(Keys.of(Keys.of("loads"), 1), 0);
        double repaired = passed + 60 * 48 * new Draws(1).exponential(Purpose.REPAIR, attempt, 0);
        Event.Repaired first = story.all(Event.Repaired.class).get(0);
        assertThat(first.atMin()).isCloseTo(repaired, within(1e-9));
        assertThat(first.km()).isEqualTo(7.5);
        int between = 0;
        for (int n = 2;
                n <= story.parties() && story.first(n, Event.SetOut.class).atMin() + 30 < repaired;
                n++) {
            if (story.first(n, Event.SetOut.class).atMin() + 30 > passed) {
                assertThat(story.of(n)).endsWith("set out 0:00 -> crossed km 7.5 0:30 -> DELIVERED (NOT_IN_VIEW) 0:50");
                between++;
            }
        }
        assertThat(between).isPositive();
        int next = story.party(s -> s.atMin() + 30 > repaired);
        assertThat(story.of(next)).contains("at the barrier km 7.5 0:30 -> crossed km 7.5 0:35");
    }
}
