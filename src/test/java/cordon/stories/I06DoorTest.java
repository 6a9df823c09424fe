package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.fixtures.Worlds;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: guards of the barrier's own gate let through who pays them, unless they are honest. */
class I06DoorTest {
    private static TextWorld door(String door) {
        return Worlds.wall().with("modes.foot.ways=[bribe]", "barriers.doors=[{id: door, km: 0.5, " + door + "}]");
    }

    /** 20 USD and a tenth of 600; ten minutes instead of the wall's twenty. */
    @Test
    void paid() {
        assertThat(door("boughtChance: 1, bribeUsd: 20").story().ofAll())
                .isEqualTo("each set out 0:00 -> bought door for 80 0:40 -> bought 0:40 -> crossed km 0.5 0:40 "
                        + "-> DELIVERED (BOUGHT) 1:00");
    }

    /** Honest guards arrest, even where every unit in the field could be bought: one draw for unit and party, and it was theirs. */
    @Test
    void honest() {
        assertThat(door("boughtChance: 0")
                        .with("guards.encounter.bribableShare=1")
                        .story()
                        .ofAll())
                .isEqualTo("each set out 0:00 -> seen by door 0:40 -> arrested 0:40 -> SEIZED 0:40");
    }

    /** Who escapes honest guards is not let through. */
    @Test
    void escaped() {
        assertThat(door("boughtChance: 0")
                        .with("modes.foot.arrestChance=0", "organisations.gang.patienceDays=0")
                        .story()
                        .ofAll())
                .isEqualTo("each set out 0:00 -> seen by door 0:40 -> escaped 0:40 -> TURNED_BACK 0:40");
    }

    /** Three of ten are bought, once each: binomial, 99.9 %. */
    @Test
    void share() {
        Story story = door("boughtChance: 0.3").with("flows.loads.perDay=100").story();
        double n = story.all(Event.Ended.class).size();
        double bought = story.all(Event.Ended.class).stream()
                .filter(e -> e.outcome() == Outcome.DELIVERED)
                .count();
        assertThat(bought / n).isCloseTo(0.3, within(3.29 * Math.sqrt(0.21 / n)));
        assertThat(story.all(Event.BribePaid.class).stream().map(Event.BribePaid::attempt))
                .doesNotHaveDuplicates();
    }

    /** Where half are bought for 80 USD a bribe counts 40: 0.9 * 600 - 200 - 40 = 300 USD through the door against 600 - 200 less the way round. */
    @Test
    void weighedAsOftenAsItIsPaid() {
        assertThat(wayRound(101).all(Event.NotSent.class)).isEmpty();
        assertThat(wayRound(101).all(Event.SetOut.class)).hasSizeGreaterThan(50);
        assertThat(wayRound(99).all(Event.SetOut.class)).isEmpty();
    }

    private static Story wayRound(double usd) {
        return door("boughtChance: 0.5, bribeUsd: 20")
                .with(
                        "organisations.gang.attitude={kind: expected-utility}",
                        "organisations.gang.learning.on=false",
                        "organisations.gang.releaseChance=1",
                        "commodities.goods.elsewhereUsd=" + usd)
                .story();
    }
}
