package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Event.NotSentWhy;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: organisations weigh value against risk in different ways. */
class F03AttitudesTest {
    private static TextWorld world(String kind) {
        return TextWorld.of("""
                +2 | x..
                 0 | ...
                -3 | o..
                """)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.perDay=200",
                        "modes.foot.usdPerHour=100",
                        "organisations.gang.attitude.kind=" + kind);
    }

    private static double sent(Story story) {
        double lastDecided = 1440 * 14;
        double demanded = story.all(Event.Demanded.class).stream()
                .filter(e -> e.atMin() < lastDecided)
                .count();
        double stayed = story.all(Event.NotSent.class).stream()
                .filter(e -> e.why() == NotSentWhy.DETERRED && e.atMin() < lastDecided + 1440 * 5)
                .count();
        return 1 - stayed / demanded;
    }

    /** Where logit spreads, the best lane takes all. */
    @Test
    void expectedUtilityGoesTheShortestWay() {
        assertThat(world("quantal-response").story().all(Event.SetOut.class))
                .anyMatch(e -> e.km() == 1.5)
                .anyMatch(e -> e.km() == 0.5);
        assertThat(world("expected-utility").story().all(Event.SetOut.class))
                .hasSizeGreaterThan(3000)
                .allMatch(e -> e.km() == 0.5);
    }

    /**
     * Ten boxes of 60 for 20 USD and a prior of 1 in 10: expected 340 - .1 x penalty USD. With a penalty of 2,000 that is 140, above the 50 to
     * 70 USD of the way, but the loss of 2,200 strikes more than the gain of 400: (.35 x .9 x 400 - .1 x 2200) / .415 = -227.
     */
    @Test
    void aStrikingLossKeepsALocalThinkerAtHome() {
        String penalty = "commodities.goods.penaltyUsd=2000";
        assertThat(world("expected-utility").with(penalty).story().parties()).isGreaterThan(3000);
        Story salience = world("salience").with(penalty).story();
        assertThat(salience.parties()).isZero();
        assertThat(salience.all(Event.NotSent.class))
                .hasSizeGreaterThan(2000)
                .allMatch(e -> e.why() == NotSentWhy.DETERRED);
    }

    /**
     * Everybody believes 1 in 10 and bears 1 in 40, so that a quarter goes; the others stay, on each of the five days, and are deterred (IDA: W = p0 / p).
     * Nothing is learned, so that the belief stays.
     */
    @Test
    void theUnwillingStay() {
        Story story = world("deterrence-threshold")
                .with(
                        "organisations.gang.attitude.riskBorne=0.025",
                        "organisations.gang.learning.on=false",
                        "flows.loads.perDay=400")
                .story();
        double n = story.all(Event.Demanded.class).size();
        assertThat(sent(story)).isCloseTo(0.25, within(3.2905 * Math.sqrt(0.25 * 0.75 / (n * 14 / 20))));
        assertThat(story.all(Event.NotSent.class)).allMatch(e -> e.why() == NotSentWhy.DETERRED);
    }

    /** Who bears as much as is believed always goes: the same events as without a threshold. */
    @Test
    void aThresholdThatIsNotReachedChangesNothing() {
        Story with = world("deterrence-threshold")
                .with("organisations.gang.attitude.riskBorne=1")
                .story();
        assertThat(with.events()).isEqualTo(world("quantal-response").story().events());
    }
}
