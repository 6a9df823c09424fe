package cordon.smuggling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.fixtures.TextWorld;
import cordon.scenario.Gate;
import org.junit.jupiter.api.Test;

/** What two vehicles with goods worth 6000 USD pay at a gate. */
class TollListTest {
    private static Gate gate(String... settings) {
        return TextWorld.of("""
                +2 | .........x
                 0 | ..G.......
                -2 | .........o
                """).with(settings).scenario().start().gates().get(0);
    }

    private static double usd(Gate gate, double level, String mode) {
        return TollList.usd(gate, level, new TollList.Load(mode, "goods", 2, 6000));
    }

    @Test
    void modesPayByTheListUnlessGoodsOrTheirValueDo() {
        assertThat(usd(gate(), 1, "pickup")).isEqualTo(200);
        assertThat(usd(gate(), 1, "foot")).isZero();
        assertThat(usd(gate("gates.G1.tolls={byCommodity: {goods: 70}}"), 1, "pickup"))
                .isEqualTo(140);
        assertThat(usd(gate("gates.G1.tolls={valueShare: 0.05}"), 1, "pickup")).isCloseTo(300, within(1e-9));
    }

    /** Where tolls follow demand 100 USD a vehicle times the level lie between 60 and 150. */
    @Test
    void whereTollsFollowDemandTheyHaveBounds() {
        Gate gate = gate("gates.G1.tolls={response: {leastUsd: 60, mostUsd: 150}}");
        assertThat(usd(gate, 1.2, "pickup")).isCloseTo(240, within(1e-9));
        assertThat(usd(gate, 0.5, "pickup")).isEqualTo(120);
        assertThat(usd(gate, 2, "pickup")).isEqualTo(300);
        assertThat(usd(gate, 2, "foot")).isZero();
        assertThat(usd(gate(), 2, "pickup")).isEqualTo(200);
    }

    @Test
    void theListHasItsGreatestAndItsLeast() {
        Gate gate =
                gate("gates.G1.tollUsd={pickup: 100, foot: 0, truck: 30}", "gates.G1.tolls={byCommodity: {goods: 20}}");
        assertThat(TollList.greatestUsd(gate)).isEqualTo(100);
        assertThat(TollList.leastUsd(gate)).isEqualTo(20);
        Gate dear = gate("gates.G1.tolls={byCommodity: {goods: 170}}");
        assertThat(TollList.greatestUsd(dear)).isEqualTo(170);
        assertThat(TollList.leastUsd(dear)).isEqualTo(100);
        Gate free = gate("gates.G1.tollUsd={foot: 0}");
        assertThat(TollList.greatestUsd(free)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(TollList.leastUsd(free)).isEqualTo(Double.MIN_VALUE);
    }
}
