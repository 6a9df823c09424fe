package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.fixtures.Worlds;
import cordon.measures.RunResult;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a gate is laid waste from outside; some of its garrison fall, and its militia pays to open it again nearby. */
class E17GateRazedTest {
    private static final double RAZED_MIN = 4.5 * 1440;

    private static TextWorld gate(String lossShare) {
        return Worlds.gate()
                .with(
                        "flows.loads.perDay=20",
                        "gates.G1.garrison=1000",
                        "interventions=[{id: strike, date: 2024-03-05T12:00, razeGate: {gate: G1, lossShare: "
                                + lossShare + "}}]");
    }

    private static Event.GateRazed razed(Story story) {
        return story.all(Event.GateRazed.class).get(0);
    }

    /** However strong its garrison, it is gone at once and for good: who is on the way, or comes later, turns back or stays. */
    @Test
    void nobodyPassesAnyMore() {
        Story story = gate("0").with("gates.G1.serviceMin=600").story();
        assertThat(razed(story)).isEqualTo(new Event.GateRazed(RAZED_MIN, "G1", "militia", 0));
        assertThat(story.all(Event.Ended.class).stream().filter(e -> e.atMin() == RAZED_MIN))
                .hasSizeGreaterThan(20)
                .allMatch(e -> e.outcome() == Outcome.TURNED_BACK);
        assertThat(story.all(Event.CrossedLine.class).stream().filter(e -> e.atMin() > RAZED_MIN))
                .hasSize(1)
                .allMatch(e -> e.atMin() < RAZED_MIN + 600);
    }

    /** Each man falls with this chance: of 1,000 with 0.3 some 300, at 99.9 % within 3.29 x 14.5; no guard does. */
    @Test
    void menFall() {
        Story story = gate("0.3").story();
        assertThat(razed(story).militiaLost()).isBetween(300 - 48, 300 + 48);
        assertThat(story.result().summary())
                .containsEntry("harm.militia.casualties", (double) razed(story).militiaLost())
                .containsEntry("harm.state.casualties", 0.0);
        assertThat(razed(gate("1").story()).militiaLost()).isEqualTo(1000);
    }

    /** Gone from day 4.5, open again from day 8 with all men: they stand there for 16.5 of 20 days, and what opening it cost is the militia's. */
    @Test
    void opensAgainNearbyAtACost() {
        Story story = gate("0.3")
                .with("gates.G1.reopening={afterDays: 3, costUsd: 150, withinKm: 0.4}")
                .story();
        assertThat(story.all(Event.GateReopened.class)).singleElement().satisfies(e -> {
            assertThat(e.atMin()).isEqualTo(8 * 1440);
            assertThat(e.km()).isBetween(0.1, 0.9).isNotEqualTo(0.5);
            assertThat(e.usd()).isEqualTo(150);
        });
        RunResult books = story.result();
        double tolls = 100 * story.all(Event.CrossedLine.class).size();
        RunResult.MilitiaRow month = books.militias().stream()
                .filter(row -> row.militia().equals("militia"))
                .findFirst()
                .orElseThrow();
        assertThat(month.tollUsd()).isCloseTo(tolls, within(200.0));
        assertThat(month.gateCostUsd()).isEqualTo(150);
        assertThat(month.incomeUsd()).isCloseTo(month.tollUsd() - 150, within(1e-6));
        assertThat(books.summary().get("harm.militia.exposed")).isCloseTo(1000 * 16.5 / 20, within(1e-6));
    }

    /** One that is shut already is not worth a strike. */
    @Test
    void nothingIsLeftToRaze() {
        assertThat(gate("1").with("gates.G1.open=false").story().all(Event.GateRazed.class))
                .isEmpty();
    }
}
