package cordon.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What guards know is counted by lane and forgotten by half-lives. */
class ReportedHistoryTest {
    /** Beats of 4 km on the 12 km from 8 to 20 of a line of 22 km with lanes of 5 km, the last of 2. */
    private static final BeatLayout BEATS = new BeatLayout(8, 20, 4, 3);

    private final ReportedHistory history = new ReportedHistory(22, 5);

    /** A report from km 7 lies evenly on 5-10, 2/5 of it on the beat 8-12, which also has 2/5 of what lies on 10-15. */
    @Test
    void lanesLieEvenlyOnBeats() {
        history.report(0, 7);
        assertThat(history.before(1, 1e9, BEATS)).containsExactly(new double[] {0.4, 0, 0}, within(1e-9));
        history.report(0, 14);
        assertThat(history.before(1, 1e9, BEATS)).containsExactly(new double[] {0.8, 0.6, 0}, within(1e-9));
    }

    /** The last lane is shorter: half of what lies on 20-22 lies on 19-21. */
    @Test
    void theLastLaneIsShort() {
        history.report(0, 21.9);
        assertThat(history.before(1, 1e9, new BeatLayout(19, 21, 2, 1)))
                .containsExactly(new double[] {0.5}, within(1e-9));
    }

    /** With a half-life of 2 days, two reports of four days ago and one of yesterday are worth 2/4 + 1/sqrt(2); today's are not in yet. */
    @Test
    void reportsFade() {
        history.report(-2, 17);
        history.report(-2, 17);
        history.report(1, 17);
        history.report(2, 17);
        assertThat(history.before(2, 2, new BeatLayout(15, 20, 5, 1)))
                .containsExactly(new double[] {0.5 + Math.sqrt(0.5)}, within(1e-12));
    }
}
