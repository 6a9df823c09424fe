package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.fixtures.Worlds;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: sanctions make an organisation's trade dearer, in its books and in its choice. */
class I02SanctionTest {
    private static final double DATE_MIN = 10 * 1440;

    private static TextWorld world() {
        return Worlds.gate().with("modes.pickup.usdPerHour=0", "organisations.gang.priorSeized=0.0001");
    }

    private static String sanction(String share) {
        return "interventions=[{id: listed, date: 2024-03-11T00:00, set: {organisations.gang.sanctionShare: '" + share
                + "'}}]";
    }

    /**
     * A load is bought for 10 x 20 USD and pays a toll of 100 USD: with 10 % on both the gang earns 30 USD less on each after the date, the
     * militia as much as before; 600 - 200 - 100 - 30 USD are still worth the journey.
     */
    @Test
    void addsItsShareToWhatIsPaid() {
        Story free = world().story();
        Story listed = world().with(sanction("0.1")).story();
        assertThat(listed.all(Event.Sanctioned.class)).containsExactly(new Event.Sanctioned(DATE_MIN, "gang", 0.1));
        long loads = listed.all(Event.Ended.class).stream()
                .filter(e -> e.atMin() >= DATE_MIN)
                .count();
        long tolls = listed.all(Event.TollPaid.class).stream()
                .filter(e -> e.atMin() >= DATE_MIN)
                .count();
        double extra = 20.0 * loads + 10.0 * tolls;
        assertThat(loads).isGreaterThan(20);
        assertThat(listed.all(Event.Ended.class)).isEqualTo(free.all(Event.Ended.class));
        assertThat(listed.summary().get("organisation.gang.sanctionUsd")).isCloseTo(extra, within(1e-6));
        assertThat(listed.summary().get("organisation.gang.marginUsd"))
                .isCloseTo(free.summary().get("organisation.gang.marginUsd") - extra, within(1e-6));
        assertThat(listed.summary().get("organisation.militia.tollUsd"))
                .isEqualTo(free.summary().get("organisation.militia.tollUsd"));
        assertThat(free.summary()).doesNotContainKey("organisation.gang.sanctionUsd");
    }

    /** 600 USD pay for 300 USD of cost made dearer by up to 1.0: beyond that nobody sets out; what waits is deterred. */
    @Test
    void endsTradeThatItMakesALoss() {
        Story story = world().with(sanction("1.1")).story();
        assertThat(story.all(Event.SetOut.class)).isNotEmpty().noneMatch(e -> e.atMin() >= DATE_MIN);
        assertThat(story.all(Event.NotSent.class)).isNotEmpty().allMatch(e -> e.why() == Event.NotSentWhy.DETERRED);
        assertThat(world().with(sanction("0.9")).story().all(Event.NotSent.class))
                .isEmpty();
    }

    /** What a party spends on its craft, 40 USD, costs a tenth more, too: 20 + 10 + 4 USD for each after the date. */
    @Test
    void raisesOutlays() {
        TextWorld spending = world().with("modes.pickup.load.partyUsd=40");
        Story listed = spending.with(sanction("0.1")).story();
        long loads = listed.all(Event.Ended.class).stream()
                .filter(e -> e.atMin() >= DATE_MIN)
                .count();
        long outlays = listed.all(Event.Outlay.class).stream()
                .filter(e -> e.atMin() >= DATE_MIN)
                .count();
        assertThat(outlays).isGreaterThan(20);
        assertThat(listed.summary().get("organisation.gang.sanctionUsd"))
                .isCloseTo(20.0 * loads + 14.0 * outlays, within(1e-6));
    }

    /** One that stands from the first day is told and counted in the warm-up too. */
    @Test
    void fromTheStart() {
        Story story = world().with("organisations.gang.sanctionShare=0.1", "period.warmUpDays=2")
                .story();
        assertThat(story.all(Event.Sanctioned.class)).containsExactly(new Event.Sanctioned(-2 * 1440, "gang", 0.1));
        assertThat(story.summary().get("organisation.gang.sanctionUsd")).isPositive();
    }
}
