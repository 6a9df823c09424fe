package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: whoever arrests, some are let go: by protection, or, of people, because there is no place to hold them. */
class D03ReleaseTest {
    private static final String PROTECTED = "organisations.gang.releaseChance=1";

    private static TextWorld crossing(String... settings) {
        return TextWorld.of("""
                +2 | x
                 0 | C
                -3 | o
                """)
                .with("flows.loads.straight=false", "flows.loads.modes=[truck]", "flows.loads.perDay=1")
                .with("crossings.C1.inspectedShare=1", "crossings.C1.scannerDetects=1")
                .with(settings);
    }

    private static TextWorld convoy(String... settings) {
        return TextWorld.of("""
                +2 | .......x..
                +1 | .......U..
                 0 | ..........
                -1 | .......T..
                -3 | .......o..
                """)
                .with(
                        "flows.loads.perDay=1",
                        "flows.loads.convoy={vehiclesMin: 1, vehiclesMax: 1, escorts: 2}",
                        "guards.encounter={engageArmed: 1, escortKillsPerHour: 0}")
                .with(settings);
    }

    /** Inspected and found after 1:51, as in E04; then let go on. */
    @Test
    void atACrossing() {
        assertThat(crossing(PROTECTED).story().of(1))
                .isEqualTo("P1 set out by truck 0:00 -> seen by C1 1:51 -> released 1:51 -> crossed km 0.5 1:51 "
                        + "-> DELIVERED (RELEASED) 1:55");
    }

    @Test
    void atACrossingForWantOfPlaces() {
        assertThat(crossing("commodities.goods.people=true", "guards.command.custodyPlaces=0")
                        .story()
                        .of(1))
                .endsWith("DELIVERED (RELEASED) 1:55");
    }

    /** Both escorts fall; what is left is let go. */
    @Test
    void afterAFight() {
        assertThat(convoy(PROTECTED).story().of(1))
                .endsWith("released (0 guards, 2 smugglers lost) 0:30 -> DELIVERED (RELEASED) 0:50");
    }

    @Test
    void inATunnel() {
        Story story = TextWorld.of("""
                +3 | x
                 0 | #
                -3 | o
                """)
                .with(
                        "flows.loads.straight=false",
                        "modes.foot.ways=[tunnel]",
                        "organisations.gang.tunnels=[{id: hole, km: 0.5, dug: true, mouthKm: 1, passMin: 30, foundPerDay: 0, foundPerUse: 1, partiesPerDay: 100}]")
                .with(PROTECTED)
                .story();
        assertThat(story.of(1))
                .matches("P1 set out 0:00 -> seen by hole 0:\\S+ -> released 0:\\S+ "
                        + "-> crossed km 0.5 0:50 -> DELIVERED \\(RELEASED\\) 1:10");
        assertThat(story.all(Event.Ended.class)).noneMatch(e -> e.outcome() == Outcome.SEIZED);
    }

    /** Ten people and a guide and his helper need twelve places. */
    @Test
    void whoIsCarriedNeedsAPlaceToo() {
        String people = "commodities.goods.people=true";
        assertThat(alone(people, "guards.command.custodyPlaces=12")).endsWith("SEIZED 0:30");
        assertThat(alone(people, "guards.command.custodyPlaces=11")).endsWith("DELIVERED (RELEASED) 0:50");
        assertThat(alone("guards.command.custodyPlaces=2")).endsWith("SEIZED 0:30");
    }

    private static String alone(String... settings) {
        return convoy("flows.loads.convoy={vehiclesMin: 1, vehiclesMax: 1, escorts: 0}", "modes.foot.crew=2")
                .with(settings)
                .story()
                .of(1);
    }
}
