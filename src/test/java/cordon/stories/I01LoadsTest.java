package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.measures.Ledger;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what a mode cannot carry at once goes as several parties of the same consignment. */
class I01LoadsTest {
    private static TextWorld passage() {
        return TextWorld.of("""
                +2 | x
                 0 | .
                -3 | o
                """).with("modes.foot.load={capacity: {goods: 4}, partyUsd: 5}");
    }

    /** Ten boxes, four at a time: three parties of 10/3, each with its own fixed cost. */
    @Test
    void equalParts() {
        Story story = passage().story();
        assertThat(story.of(1))
                .isEqualTo("P1 set out 0:00 -> spent 5 0:00 -> crossed km 0.5 0:30 -> DELIVERED (NOT_IN_VIEW) 0:50");
        assertThat(story.parties())
                .isEqualTo(3 * story.all(Event.Demanded.class).size());
        assertThat(story.all(Event.SetOut.class)).allMatch(e -> Math.abs(e.quantity() - 10 / 3.0) < 1e-12);
    }

    /** What fits goes at once. */
    @Test
    void whatFits() {
        Story story = passage().with("modes.foot.load.capacity={goods: 10}").story();
        assertThat(story.parties()).isEqualTo(story.all(Event.Demanded.class).size());
    }

    /** Guards turn half of the parties back: only what came back is tried again, and the books balance after every event. */
    @Test
    void onlyWhatCameBackGoesAgain() {
        Story story = passage()
                .with(
                        "flows.loads.straight=false",
                        "modes.foot.ways=[bribe]",
                        "modes.foot.turnBackChance=1",
                        "barriers.doors=[{id: D1, km: 0.5, boughtChance: 0.5}]")
                .story();
        Ledger ledger = new Ledger(story.scenario());
        story.events().forEach(event -> {
            ledger.on(event);
            ledger.check();
        });
        Map<Long, Double> delivered = new HashMap<>();
        for (Event.Ended e : story.all(Event.Ended.class)) {
            assertThat(e.quantity()).isCloseTo(10 / 3.0, within(1e-12));
            if (e.outcome() == Outcome.DELIVERED) {
                delivered.merge(e.consignment(), e.quantity(), Double::sum);
            }
        }
        assertThat(delivered.values()).hasSizeGreaterThan(50).allMatch(q -> q < 10 + 1e-9);
        assertThat(story.all(Event.Ended.class)).anyMatch(e -> e.outcome() == Outcome.TURNED_BACK);
        long early = story.all(Event.Demanded.class).stream()
                .filter(e -> e.atMin() < 14 * 1440)
                .count();
        long whole = delivered.values().stream().filter(q -> q > 10 - 1e-9).count();
        assertThat((double) whole).isGreaterThan(0.9 * early * Math.pow(1 - 1 / 64.0, 3));
    }
}
