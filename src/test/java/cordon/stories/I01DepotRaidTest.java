package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Event.NotSentWhy;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.measures.Ledger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a raid on a depot takes loads that wait there, and shuts it for a time. */
class I01DepotRaidTest {
    private static final double RAID_MIN = 4.5 * 1440;
    private static final String DUST_NEVER = "organisations.gang.weatherShare=1";

    private static TextWorld world() {
        return TextWorld.of("""
                +2 | x
                 0 | .
                -3 | o
                """)
                .with(
                        "places=[{id: depot, name: Depot, km: 0.5, offsetKm: -3, residents: 700}]",
                        "flows.loads.from={place: depot}",
                        "flows.loads.straight=false",
                        "flows.loads.perDay=200",
                        "organisations.gang.patienceDays=100");
    }

    private static String raid(String details) {
        return "interventions=[{id: raid, date: 2024-03-05T12:00, raid: {place: depot, guards: 10, " + details + "}}]";
    }

    /** The books balance after every event. */
    private static Story audited(TextWorld world) {
        Story story = world.story();
        Ledger ledger = new Ledger(story.scenario());
        story.events().forEach(event -> {
            ledger.on(event);
            ledger.check();
        });
        return story;
    }

    private static List<Event.NotSent> raided(Story story) {
        return story.all(Event.NotSent.class).stream()
                .filter(e -> e.why() == NotSentWhy.RAIDED)
                .toList();
    }

    /** Some 900 wait for dust that never comes; of each, 0.4 are found: 99.9 % within 3.3 standard deviations. */
    @Test
    void itsShareOfWhatWaits() {
        Story story = audited(world().with(DUST_NEVER, raid("seizeShare: 0.4")));
        long waiting = story.all(Event.Demanded.class).stream()
                .filter(e -> e.atMin() < RAID_MIN)
                .count();
        List<Event.NotSent> raided = raided(story);
        assertThat(waiting).isGreaterThan(800);
        assertThat((double) raided.size()).isCloseTo(0.4 * waiting, within(3.3 * Math.sqrt(0.24 * waiting)));
        assertThat(raided).allSatisfy(e -> {
            assertThat(e.atMin()).isEqualTo(RAID_MIN);
            assertThat(e.quantity()).isEqualTo(10);
            assertThat(e.valueUsd()).isEqualTo(600);
        });
        assertThat(raided.stream().map(Event.NotSent::consignment)).doesNotHaveDuplicates();
    }

    /** Ten boxes bought at 20 USD and worth 600 there are lost with each load; the 700 who live near are exposed to one raid. */
    @Test
    void isCounted() {
        Story story = audited(world().with(DUST_NEVER, raid("seizeShare: 0.4")));
        int loads = raided(story).size();
        assertThat(story.summary())
                .containsEntry("raids", 1.0)
                .containsEntry("raided", (double) loads)
                .containsEntry("goods.raidedQuantity", 10.0 * loads)
                .containsEntry("goods.raidedUsd", 600.0 * loads)
                .containsEntry("smugglerMarginUsd", -200.0 * loads)
                .containsEntry("harm.civilians.exposedToRaids", 700.0);
        assertThat(world().story().summary()).doesNotContainKeys("raids", "raided", "harm.civilians.exposedToRaids");
    }

    /** Whoever believes in any risk splits his load in four, all of which wait; each that is found is a quarter of a consignment. */
    @Test
    void partsCountAsTheirShare() {
        Story story = audited(world().with(
                        DUST_NEVER,
                        raid("seizeShare: 0.4"),
                        "organisations.gang.splitting={aboveRisk: 0, parties: 4, nights: 1}"));
        int parts = raided(story).size();
        assertThat(parts).isGreaterThan(1000);
        assertThat(raided(story)).allMatch(e -> e.share() == 0.25);
        assertThat(story.summary())
                .containsEntry("raided", parts / 4.0)
                .containsEntry("goods.raided", parts / 4.0)
                .containsEntry("goods.raidedQuantity", 2.5 * parts);
    }

    /** Loads set out daily before and after, but not in the three days; with a day's patience those demanded then expire. */
    @Test
    void nothingSetsOutWhileItIsShut() {
        Story story = audited(world().with(raid("seizeShare: 0, shutDays: 3"), "organisations.gang.patienceDays=1"));
        double open = RAID_MIN + 3 * 1440;
        assertThat(story.all(Event.SetOut.class))
                .anyMatch(e -> e.atMin() < RAID_MIN)
                .anyMatch(e -> e.atMin() > open)
                .noneMatch(e -> e.atMin() >= RAID_MIN && e.atMin() < open);
        List<Event.NotSent> expired = story.all(Event.NotSent.class);
        assertThat(expired).hasSizeGreaterThan(300).allSatisfy(e -> {
            assertThat(e.why()).isEqualTo(NotSentWhy.EXPIRED);
            assertThat(e.atMin()).isBetween(RAID_MIN + 1440, open);
        });
    }

    /** All who wait for night at noon are taken, and as many loads are demanded again two days later. */
    @Test
    void whatWasTakenIsDemandedAgain() {
        Story story = audited(world().with(
                        raid("seizeShare: 1"),
                        "organisations.gang.nightShare=1",
                        "flows.loads.replacement=1",
                        "flows.loads.replacementLagDays=2"));
        assertThat(raided(story)).hasSizeGreaterThan(30);
        assertThat(story.all(Event.Demanded.class).stream().filter(e -> e.atMin() == RAID_MIN + 2 * 1440))
                .hasSameSizeAs(raided(story));
        assertThat(story.all(Event.SetOut.class))
                .noneMatch(set -> raided(story).stream().anyMatch(lost -> lost.consignment() == set.consignment()));
    }

    /** Ten guards fall to 200 defenders, and nothing else happens; against none they lose nobody. */
    @Test
    void defendersBeatItOff() {
        Story lost = audited(world().with(DUST_NEVER, raid("seizeShare: 1, shutDays: 3, defenders: 200")));
        assertThat(raided(lost)).isEmpty();
        assertThat(lost.all(Event.Raided.class)).singleElement().satisfies(e -> {
            assertThat(e.taken()).isFalse();
            assertThat(e.guardsLost()).isEqualTo(10);
        });
        assertThat(lost.summary()).containsEntry("harm.state.casualties", 10.0);
        assertThat(world().with(raid("seizeShare: 1")).story().all(Event.Raided.class))
                .containsExactly(new Event.Raided(RAID_MIN, "depot", 10, true, 0, 0));
    }

    /** Who defends a depot belongs to nobody: he counts as a smuggler, though a militia sends from there. */
    @Test
    void defendersCountAsSmugglers() {
        Story story = audited(world().with(
                        DUST_NEVER,
                        raid("seizeShare: 1, defenders: 20"),
                        "gates=[{id: G, militia: militia, km: 0.5}]",
                        "flows.loads.organisation=militia"));
        double fallen = story.all(Event.Raided.class).get(0).defendersLost();
        assertThat(fallen).isPositive();
        assertThat(story.summary())
                .containsEntry("harm.smugglers.casualties", fallen)
                .containsEntry("harm.militia.casualties", 0.0);
    }

    /** A raid that finds nothing and shuts nothing leaves every other event as it was. */
    @Test
    void withoutStrengthItIsAsIfItWereNot() {
        List<Event> idle =
                world().with(raid("seizeShare: 0"), "organisations.gang.nightShare=0.5").story().events().stream()
                        .filter(e -> !(e instanceof Event.Raided) && !(e instanceof Event.Changed))
                        .toList();
        assertThat(idle)
                .isEqualTo(world().with("organisations.gang.nightShare=0.5")
                        .story()
                        .events());
    }

    @Test
    void onlyWhereSomethingSetsOut() {
        TextWorld elsewhere = world().with(raid("seizeShare: 1").replace("place: depot", "place: other"))
                .with(
                        "places=[{id: depot, name: Depot, km: 0.5, offsetKm: -3}, {id: other, name: Other, km: 0.5, offsetKm: 1}]");
        assertThatThrownBy(elsewhere::scenario).hasMessageContaining("place from which a flow sets out");
    }
}
