package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.fixtures.Worlds;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a gate is closed by force, or is not, and its militia opens it again nearby. */
class E07GateClosedByForceTest {
    private static final double RAID_MIN = 4.5 * 1440;
    private static final String REOPENS = "gates.G1.reopening={afterDays: 3, costUsd: 150}";

    private static TextWorld gate() {
        return Worlds.gate().with("flows.loads.perDay=20");
    }

    private static String raid(int guards) {
        return "interventions=[{id: raid, date: 2024-03-05T12:00, closeGate: {gate: G1, guards: " + guards + "}}]";
    }

    /** Nobody defends it: it is shut without losses, and nobody passes any more. */
    @Test
    void undefended() {
        Story story = gate().with(raid(1)).story();
        assertThat(story.all(Event.Casualties.class))
                .containsExactly(new Event.Casualties(RAID_MIN, "G1", "militia", true, 0, 0));
        assertThat(story.all(Event.CrossedLine.class)).isNotEmpty().allMatch(e -> e.atMin() <= RAID_MIN);
    }

    /** Those who wait in its queue are turned back at that instant; one is being served for ten hours. */
    @Test
    void theQueueIsSentAway() {
        Story story = gate().with(raid(1), "gates.G1.serviceMin=600").story();
        assertThat(story.all(Event.Ended.class).stream().filter(e -> e.atMin() == RAID_MIN))
                .hasSizeGreaterThan(20)
                .allMatch(e -> e.outcome() == Outcome.TURNED_BACK);
        assertThat(story.all(Event.CrossedLine.class).stream().filter(e -> e.atMin() > RAID_MIN))
                .hasSize(1)
                .allMatch(e -> e.atMin() < RAID_MIN + 600);
    }

    /** A fight goes on until one side is gone; the gate is shut if that is the garrison. Both happen. */
    @Test
    void oneSideIsGone() {
        Set<Boolean> ends = new HashSet<>();
        for (int seed = 1; seed <= 20; seed++) {
            Story story = gate().with(
                            raid(4),
                            "gates.G1.garrison=4",
                            "flows.loads.perDay=2",
                            "period.days=8",
                            "period.seed=" + seed)
                    .story();
            Event.Casualties fight = story.all(Event.Casualties.class).get(0);
            assertThat(fight.closed() ? fight.militiaLost() : fight.guardsLost())
                    .isEqualTo(4);
            assertThat(fight.closed() ? fight.guardsLost() : fight.militiaLost())
                    .isLessThan(4);
            assertThat(story.all(Event.CrossedLine.class).stream().anyMatch(e -> e.atMin() > RAID_MIN))
                    .isEqualTo(!fight.closed());
            ends.add(fight.closed());
        }
        assertThat(ends).hasSize(2);
    }

    /** Shut at noon of day 4, for three days: open again at the midnight that begins day 8, within 0.4 km of km 0.5. */
    @Test
    void opensAgainNearby() {
        Story story = gate().with(raid(1), "gates.G1.reopening={afterDays: 3, costUsd: 150, withinKm: 0.4}")
                .story();
        assertThat(story.all(Event.GateReopened.class)).singleElement().satisfies(e -> {
            assertThat(e.atMin()).isEqualTo(8 * 1440);
            assertThat(e.km()).isBetween(0.1, 0.9).isNotEqualTo(0.5);
            assertThat(e.usd()).isEqualTo(150);
        });
        assertThat(story.all(Event.CrossedLine.class)).anyMatch(e -> e.atMin() > 8 * 1440);
        assertThat(story.all(Event.CrossedLine.class)).noneMatch(e -> e.atMin() > RAID_MIN && e.atMin() < 8 * 1440);
    }

    /** About 90 tolls of 100 USD are not enough for 20,000 USD. */
    @Test
    void notIfTheMilitiaCannotPay() {
        Story story = gate().with(raid(1), "gates.G1.reopening={afterDays: 3, costUsd: 20000}")
                .story();
        assertThat(story.all(Event.GateReopened.class)).isEmpty();
    }

    /** A gate that a dated change shuts opens again in the same way; one that was never open does not. */
    @Test
    void afterADatedChangeToo() {
        String reopening = "gates.G1.reopening={afterDays: 1}";
        String shut = "interventions=[{id: order, date: 2024-03-05T12:00, set: {gates.G1.open: 'false'}}]";
        assertThat(gate().with(reopening, shut).story().all(Event.GateReopened.class))
                .hasSize(1);
        assertThat(gate().with(reopening, "gates.G1.open=false").story().all(Event.GateReopened.class))
                .isEmpty();
    }

    /**
     * All four of the garrison fall to 100 guards, at 250 USD each: 1,000 USD less in the militia's books of that month. It opens again for
     * 150 USD at the first midnight by which it has taken 1,150, which is never if nobody has paid.
     */
    @Test
    void theFallenArePaidFor() {
        Story story = gate().with(raid(100), "gates.G1.garrison=4", "gates.G1.manUsd=250", REOPENS)
                .story();
        assertThat(story.all(Event.Casualties.class).get(0).militiaLost()).isEqualTo(4);
        assertThat(story.all(Event.FallenPaid.class))
                .containsExactly(new Event.FallenPaid(RAID_MIN, "G1", "militia", 4, 1000));
        double taken = story.all(Event.TollPaid.class).stream()
                .filter(e -> e.atMin() < RAID_MIN)
                .mapToDouble(Event.TollPaid::usd)
                .sum();
        assertThat(taken).isGreaterThan(1150);
        assertThat(story.all(Event.GateReopened.class)).hasSize(1);
        assertThat(story.result().militias())
                .anyMatch(row -> row.militia().equals("militia")
                        && row.gateCostUsd() == 1150
                        && row.incomeUsd() == row.tollUsd() - 1150);
        assertThat(gate().with(raid(100), "gates.G1.garrison=4", "gates.G1.manUsd=" + taken, REOPENS)
                        .story()
                        .all(Event.GateReopened.class))
                .isEmpty();
    }
}
