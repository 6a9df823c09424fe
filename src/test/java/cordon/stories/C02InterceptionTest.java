package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a team intercepts a party behind the line where their ways meet first. */
class C02InterceptionTest {
    /**
     * Seen at offset 0.5 after 35 min by the tower at 1.5. The team, 6 km along at offset 1.5, leaves at 45 min, when the party is at 1.5 and
     * walks on at 0.1 km/min. At 1 km/min it is within 100 m when (t + 0.1)^2 = 36 + (0.1 t)^2, so 0.99 t^2 + 0.2 t - 35.99 = 0.
     */
    @Test
    void meetsTheMovingParty() {
        var story = TextWorld.of("""
                +6   | .......x......
                +1.5 | .......T.....U
                 0   | ..............
                -3   | .......o......
                """).with("flows.loads.perDay=1").story();
        double t = (-0.2 + Math.sqrt(0.04 + 4 * 0.99 * 35.99)) / (2 * 0.99);
        assertThat(t).isCloseTo(5.929, within(1e-3));
        assertThat(story.of(1))
                .isEqualTo("P1 set out 0:00 -> crossed km 7.5 0:30 -> seen by T1 0:35 -> believed 0:35 -> U1 sent 0:35 "
                        + "-> U1 met it 0:50:56 -> arrested 0:50:56 -> SEIZED 0:50:56");
        double met = story.first(1, Event.Encounter.class).atMin()
                - story.first(1, Event.SetOut.class).atMin();
        assertThat(met).isCloseTo(45 + t, within(1e-9));
    }

    /**
     * Once the party has left the tower's range, after 55 min, the track lives for 5 min. A team that needs 10 + 30 min loses it
     * at 60 min.
     */
    @Test
    void losesTheTrack() {
        var story = TextWorld.of("""
                +6   | .......x..............................
                +1.5 | .......T.............................U
                 0   | ......................................
                -3   | .......o..............................
                """)
                .with("sensing.trackLossMin=5", "flows.loads.perDay=1")
                .story();
        assertThat(story.of(1))
                .isEqualTo("P1 set out 0:00 -> crossed km 7.5 0:30 -> seen by T1 0:35 -> believed 0:35 -> U1 sent 0:35 "
                        + "-> U1 missed it 1:00 -> DELIVERED (LATE) 1:30");
    }

    /** While it is busy, nobody else is free: the second of two parties that go together gets away. */
    @Test
    void aBusyTeamIsNoTeam() {
        var story = TextWorld.of("""
                +6   | .......x......
                +1.5 | .......T.....U
                 0   | ..............
                -3   | .......o......
                """)
                .with("flows.loads.perDay=1000", "period.days=1")
                .story();
        assertThat(story.of(1)).endsWith("SEIZED 0:50:56");
        assertThat(story.of(2))
                .isEqualTo("P2 set out 0:00 -> crossed km 7.5 0:30 -> seen by T1 0:35 -> believed 0:35 -> no unit 0:35 "
                        + "-> DELIVERED (NO_UNIT) 1:30");
    }

    /** It is free again after 30 min at the place and the way home, hypot(6, 0.5929) km at 1 km/min from 100 m short of the party. */
    @Test
    void itComesHome() {
        var story = TextWorld.of("""
                +6   | .......x......
                +1.5 | .......T.....U
                 0   | ..............
                -3   | .......o......
                """).with("flows.loads.perDay=1").story();
        Event.Freed freed = story.all(Event.Freed.class).get(0);
        double t = (-0.2 + Math.sqrt(0.04 + 4 * 0.99 * 35.99)) / (2 * 0.99);
        assertThat(freed.busyMin()).isCloseTo(10 + t + 30 + t, within(1e-9));
    }
}
