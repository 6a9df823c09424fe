package cordon.gui;

import cordon.measures.RunResult;
import cordon.report.Course;

/**
 * What the window shows at one time.
 *
 * @param state what the run does
 * @param progress share of the run's time that has passed, warm-up included
 * @param ticksPerS ticks a second since the last frame but some
 * @param result tables so far, some moments old
 * @param course the days that were over then
 * @param answer to what was asked
 */
record Frame(
        Snapshot snapshot,
        State state,
        double progress,
        double ticksPerS,
        RunResult result,
        Course course,
        Answer answer) {
    /** The same when the run has broken off. */
    Frame broken() {
        return new Frame(snapshot, State.FAILED, progress, 0, result, course, answer);
    }

    /** What a run does. */
    enum State {
        /** It passes through the days before the count at full speed. */
        WARMING_UP("warming up"),
        PAUSED("paused"),
        PLAYING("playing"),
        /** The period is over. */
        ENDED("over"),
        /** It broke off by a fault. */
        FAILED("broken off");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** In words. */
        String words() {
            return words;
        }

        /** Whether time goes on. */
        boolean moving() {
            return this == WARMING_UP || this == PLAYING;
        }
    }
}
