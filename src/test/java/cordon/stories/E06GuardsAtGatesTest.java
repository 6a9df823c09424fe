package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.events.Outcome;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.fixtures.Worlds;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: lookouts hold parties back from guards at a gate, and guards near a gate may look away. */
class E06GuardsAtGatesTest {
    private static final double Z = 3.2905;

    private static TextWorld policed() {
        return Worlds.gate().with("flows.loads.perDay=1", "gates.G1.policedChance=1");
    }

    /** Toll paid, it waits 45 min until the guards have left. */
    @Test
    void heldBack() {
        assertThat(policed()
                        .with("gates.G1.lookouts={warnChance: 1, heldMin: 45}")
                        .story()
                        .of(1))
                .isEqualTo("P1 set out by pickup 0:00 -> paid 100 at G1 0:06 -> held back at G1 0:06 "
                        + "-> crossed km 0.5 0:51 -> DELIVERED (GATE_NOT_POLICED) 0:55");
    }

    /** Policed .8, warned .5 of those: .4 are seized. */
    @Test
    void oneInTwoIsWarned() {
        Story story = policed()
                .with(
                        "flows.loads.perDay=100",
                        "gates.G1.policedChance=0.8",
                        "gates.G1.lookouts.warnChance=0.5",
                        "organisations.gang.priorSafe=1000")
                .story();
        near(share(story, Outcome.SEIZED), 0.4, story.all(Event.Ended.class).size());
    }

    @Test
    void looksAwayForNothing() {
        assertThat(policed()
                        .with("gates.G1.influence={withinKm: 0, share: 1}")
                        .story()
                        .of(1))
                .isEqualTo("P1 set out by pickup 0:00 -> paid 100 at G1 0:06 -> seen by G1 0:06 -> looked away 0:06 "
                        + "-> crossed km 0.5 0:06 -> DELIVERED (BOUGHT) 0:10");
    }

    /** One draw: .3 are bought, .5 of the others look away, and only the bought are paid. */
    @Test
    void oneStateAndAtMostOnePayment() {
        Story story = policed()
                .with(
                        "flows.loads.perDay=100",
                        "guards.encounter.bribableShare=0.3",
                        "gates.G1.influence={withinKm: 1, share: 0.5}")
                .story();
        int n = story.all(Event.Encounter.class).size();
        near(met(story, EncounterResult.BOUGHT), 0.3, n);
        near(met(story, EncounterResult.LOOKED_AWAY), 0.35, n);
        near(met(story, EncounterResult.ARRESTED), 0.35, n);
        assertThat(story.all(Event.BribePaid.class)).hasSize((int) Math.round(n * met(story, EncounterResult.BOUGHT)));
    }

    /** Two smugglers, two guards for each of whom arrest them with .5: eight do with 1 - .5^(8/4) = .75, two with 1 - .5^(2/4) = .293; unless told, it is .5. */
    @Test
    void numbersCount() {
        arrested(0.75, "gates.G1.guards=8", "guards.encounter.guardsPerHead=2");
        arrested(1 - Math.sqrt(0.5), "gates.G1.guards=2", "guards.encounter.guardsPerHead=2");
        arrested(0.5, "gates.G1.guards=8");
    }

    private static void arrested(double chance, String... settings) {
        Story story = policed()
                .with(
                        "period.days=20",
                        "flows.loads.perDay=100",
                        "modes.pickup.arrestChance=0.5",
                        "organisations.gang.learning.on=false")
                .with(settings)
                .story();
        near(
                met(story, EncounterResult.ARRESTED),
                chance,
                story.all(Event.Encounter.class).size());
    }

    /** The post stands at km 0.5, the gate at km 5.5: within 5 km, not within 4.9 km. */
    @Test
    void onlyUnitsNearby() {
        TextWorld world = TextWorld.of("""
                +2 | x.....
                +1 | P.....
                 0 | .....G
                -3 | o.....
                """);
        assertThat(met(world.with("gates.G1.influence={withinKm: 5, share: 1}").story(), EncounterResult.LOOKED_AWAY))
                .isEqualTo(1);
        assertThat(met(
                        world.with("gates.G1.influence={withinKm: 4.9, share: 1}")
                                .story(),
                        EncounterResult.LOOKED_AWAY))
                .isZero();
    }

    /** The beat is from km 10 to 20, its middle 13.5 km from the gate at km 1.5: what counts is the 8.5 km to its nearer end. */
    @Test
    void beatsNearby() {
        TextWorld world = TextWorld.of("""
                +3 | ..............x.....
                +1 | ..........~~~~~~~~~~
                 0 | .G..................
                -3 | ..............o.....
                """).with("flows.loads.perDay=10");
        assertThat(met(
                        world.with("gates.G1.influence={withinKm: 8.5, share: 1}")
                                .story(),
                        EncounterResult.LOOKED_AWAY))
                .isEqualTo(1);
        assertThat(met(
                        world.with("gates.G1.influence={withinKm: 8.4, share: 1}")
                                .story(),
                        EncounterResult.LOOKED_AWAY))
                .isZero();
    }

    private static double met(Story story, EncounterResult result) {
        var all = story.all(Event.Encounter.class);
        assertThat(all).isNotEmpty();
        return all.stream().filter(e -> e.result() == result).count() / (double) all.size();
    }

    private static double share(Story story, Outcome outcome) {
        var all = story.all(Event.Ended.class);
        return all.stream().filter(e -> e.outcome() == outcome).count() / (double) all.size();
    }

    /** Within 99.9 % of sampling error. */
    private static void near(double share, double p, int n) {
        assertThat(n).isGreaterThan(1500);
        assertThat(Math.abs(share - p)).isLessThan(Z * Math.sqrt(p * (1 - p) / n));
    }
}
