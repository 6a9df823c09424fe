package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a patrol goes after what it sees, and only reports when it may not. */
class C03PatrolChaseTest {
    /** A patrol that hardly moves, 300 m behind the line at km 7.5: it sees 1 km, so at offset -0.7, after 23 min. */
    private static final String[] STANDING_PATROL = {
        "guards.patrols.R1.fromKm=7.5",
        "guards.patrols.R1.toKm=7.5000002",
        "guards.patrols.R1.beatKm=0.01",
        "flows.loads.perDay=1"
    };

    /** It drives to the line, 36 s away, and waits. */
    @Test
    void itWaitsAtTheLine() {
        var story = TextWorld.of("""
                +2   | .......x..
                +0.3 | .......~..
                 0   | ..........
                -3   | .......o..
                """).with(STANDING_PATROL).story();
        assertThat(story.of(1))
                .isEqualTo("P1 set out 0:00 -> seen by R1 0:23 -> R1 sent 0:23 "
                        + "-> crossed km 7.5 0:30 -> R1 met it 0:30 -> arrested 0:30 -> SEIZED 0:30");
    }

    /**
     * One that only reports has a team sent, which leaves at 33 min, 5 km along the line from a party at offset 0.3: within 100 m when
     * (t + 0.1)^2 = 25 + (0.3 + 0.1 t)^2, so 0.99 t^2 + 0.14 t - 25.08 = 0 and t = 4.963 min.
     */
    @Test
    void itReports() {
        var story = TextWorld.of("""
                +2   | .......x.....
                +0.3 | .......~.....
                 0   | ............U
                -3   | .......o.....
                """)
                .with(STANDING_PATROL)
                .with("guards.patrols.R1.pursues=false")
                .story();
        assertThat(story.of(1))
                .isEqualTo("P1 set out 0:00 -> seen by R1 0:23 -> U1 sent 0:23 -> crossed km 7.5 0:30 "
                        + "-> U1 met it 0:37:58 -> arrested 0:37:58 -> SEIZED 0:37:58");
    }
}
