package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a party seen on the far side is awaited at the line by the team that can be there first. */
class C01AmbushTest {
    private static final String WORLD = """
            +2 | ............x.......
            +1 | ..U.............U...
             0 | ....................
            -1 | ............T.......
            -3 | ............o.......
            """;

    /**
     * Seen at offset -2 after 10 min. U2 stands 4 km along and 1 km behind the line: 10 min of call-out and hypot(4, 1) = 4.12 min of driving
     * bring it to the line at 24.12 min; U1, 10 km away, would need 20.05. The party walks into it after 30 min.
     */
    @Test
    void theNearestTeamWaitsAtTheLine() {
        assertThat(TextWorld.of(WORLD).with("flows.loads.perDay=1").story().of(1))
                .isEqualTo("P1 set out 0:00 -> seen by T1 0:10 -> believed 0:10 -> U2 sent 0:10 "
                        + "-> crossed km 12.5 0:30 -> U2 met it 0:30 -> arrested 0:30 -> SEIZED 0:30");
    }

    /** A team that would come to the line after the party goes after it: 10 + 40 km along, the party is long home. */
    @Test
    void aTeamTooFarAwayIsLate() {
        var world = TextWorld.of("""
                +2 | ............x......................................
                 0 | ..................................................U
                -1 | ............T......................................
                -3 | ............o......................................
                """);
        assertThat(world.with("sensing.trackLossMin=600", "flows.loads.perDay=1")
                        .story()
                        .of(1))
                .isEqualTo("P1 set out 0:00 -> seen by T1 0:10 -> believed 0:10 -> U1 sent 0:10 "
                        + "-> crossed km 12.5 0:30 -> DELIVERED (LATE) 0:50 -> U1 missed it 0:50");
    }

    /** No unit goes that would need longer than allowed. */
    @Test
    void aTeamFartherThanAllowedStaysAtHome() {
        assertThat(TextWorld.of(WORLD)
                        .with("guards.command.longestEtaMin=14", "flows.loads.perDay=1")
                        .story()
                        .of(1))
                .isEqualTo("P1 set out 0:00 -> seen by T1 0:10 -> believed 0:10 -> no unit 0:10 "
                        + "-> crossed km 12.5 0:30 -> DELIVERED (NO_UNIT) 0:50");
    }

    /** A party that finds guards waiting turns back in time, and one that sets out straight does not come again. */
    @Test
    void thePartyMaySeeThemFirst() {
        assertThat(TextWorld.of(WORLD)
                        .with("modes.foot.turnBackChance=1", "flows.loads.perDay=1")
                        .story()
                        .of(1))
                .isEqualTo("P1 set out 0:00 -> seen by T1 0:10 -> believed 0:10 -> U2 sent 0:10 "
                        + "-> TURNED_BACK 0:30 -> U2 missed it 0:30");
    }
}
