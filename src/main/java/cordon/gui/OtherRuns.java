package cordon.gui;

import cordon.engine.Stage;
import cordon.report.Against;
import cordon.report.Against.Ghost;
import cordon.report.Course;
import cordon.report.Figures;
import cordon.scenario.TimedScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Runs in the background that the run of the window is held against: of the same seed without what was changed, and of other seeds. They go on a
 * thread of low priority, one after the other, that rests between its bursts. Orders are given on the event thread.
 */
final class OtherRuns {
    /** How many other seeds are run at a time. */
    static final int MORE = 20;

    /** Name of the run of the same seed without what was changed. */
    static final String UNTREATED = "without the change";

    private static final long BURST_NANOS = 15_000_000;
    private static final long REST_MS = 5;

    /** Something to run, as long as it is wanted. */
    private static final class Job {
        private final Draft draft;
        private final String name;
        private volatile boolean dropped;
        private double share;
        private Course course;
        private boolean broken;
        private long burst = System.nanoTime();

        Job(Draft draft, String name) {
            this.draft = draft;
            this.name = name;
        }

        /** Rests now and then; tells whether it is wanted no more. */
        boolean stops() {
            if (System.nanoTime() - burst > BURST_NANOS) {
                try {
                    Thread.sleep(REST_MS);
                } catch (InterruptedException e) {
                    dropped = true;
                }
                burst = System.nanoTime();
            }
            return dropped;
        }

        String words() {
            return broken ? name + " (broken off)" : share < 1 ? name + " (" + Figures.percent(share) + ")" : name;
        }
    }

    private final ExecutorService runner = Executors.newSingleThreadExecutor(OtherRuns::background);
    private final List<Job> ghosts = new ArrayList<>();
    private final List<Course> others = new ArrayList<>();
    private Job more;
    private volatile Against against = Against.NOTHING;

    private static Thread background(Runnable work) {
        Thread thread = new Thread(work, "other runs");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    /** What there is by now. */
    Against against() {
        return against;
    }

    /** From now on what runs is held against the same without what was changed while it ran, if anything was; bands of before are gone. */
    synchronized void sameSeed(Draft running) {
        noMore();
        Draft untreated = running.untreated();
        if (running.live().isEmpty()) {
            dropGhosts();
        } else if (ghosts.isEmpty() || !ghosts.get(0).draft.equals(untreated)) {
            dropGhosts();
            rival(UNTREATED, untreated);
        }
        tell();
    }

    /** What runs is held against this too. */
    synchronized void rival(String name, Draft draft) {
        Job job = new Job(draft, name);
        ghosts.add(job);
        runner.execute(() -> haunt(job));
        tell();
    }

    private void dropGhosts() {
        ghosts.forEach(job -> job.dropped = true);
        ghosts.clear();
    }

    private void haunt(Job job) {
        try {
            if (!job.dropped) {
                Course whole =
                        Shadow.of(job.draft).run(job::stops, share -> job.share = share, course -> came(job, course));
                if (whole != null) {
                    job.share = 1;
                    came(job, whole);
                }
            }
        } catch (RuntimeException e) {
            job.broken = true;
            came(job, job.course);
        }
    }

    private synchronized void came(Job job, Course course) {
        job.course = course;
        tell();
    }

    /** Runs other seeds of what runs. */
    synchronized void more(Draft running) {
        noMore();
        Job job = new Job(running, "");
        more = job;
        runner.execute(() -> gather(job));
        tell();
    }

    private void gather(Job job) {
        try {
            TimedScenario scenario = job.draft.read();
            Stage stage = Stage.of(scenario);
            long seed = scenario.start().period().seed();
            for (int i = 1; i <= MORE && !job.dropped; i++) {
                gathered(job, new Shadow(stage, seed + i).run(job::stops, share -> {}, course -> {}));
            }
        } catch (RuntimeException e) {
            gathered(job, null);
        }
    }

    private synchronized void gathered(Job job, Course course) {
        if (course != null && job == more) {
            others.add(course);
        } else if (job == more) {
            noMore();
        }
        tell();
    }

    /** Other seeds are run no more, and their band is gone. */
    synchronized void noMore() {
        if (more != null) {
            more.dropped = true;
        }
        more = null;
        others.clear();
        tell();
    }

    private void tell() {
        List<Ghost> shown = ghosts.stream()
                .filter(job -> job.course != null)
                .map(job -> new Ghost(job.words(), job.course))
                .toList();
        against = new Against(shown, others, more == null ? 0 : MORE);
    }

    /** Whether all that was wanted is there. */
    synchronized boolean done() {
        return ghosts.stream().allMatch(job -> job.share == 1 || job.broken) && (more == null || others.size() == MORE);
    }

    /** Runs nothing any more. */
    synchronized void close() {
        dropGhosts();
        noMore();
        runner.shutdown();
    }
}
