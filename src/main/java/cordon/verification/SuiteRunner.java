package cordon.verification;

import cordon.experiment.InterruptedRunException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleConsumer;

/** Runs the parts of cases on several threads and judges each case. What comes out does not depend on the number of threads. */
public final class SuiteRunner {
    private final Request request;
    private final ExecutorService workers;
    private int done;

    /** Runs on this many threads. */
    public SuiteRunner(Request request, int threads) {
        this.request = request;
        this.workers = Executors.newFixedThreadPool(threads, SuiteRunner::daemon);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "verification");
        thread.setDaemon(true);
        return thread;
    }

    /** A part under way, and the case that it belongs to. */
    private record Running(Case of, Future<List<Check>> checks) {}

    /**
     * Runs everything and waits for it.
     *
     * @param progress told which share of the parts is done, never by two threads at once
     * @return one report for each case of the request, in its order; none for a case of which the quick subset has no part
     * @throws InterruptedRunException if it was cancelled
     */
    public List<CaseReport> run(DoubleConsumer progress) {
        List<Running> running = new ArrayList<>();
        int parts = request.cases().stream().mapToInt(c -> c.parts().size()).sum();
        for (Case of : request.cases()) {
            for (Part part : of.parts()) {
                running.add(new Running(of, workers.submit(() -> checks(part, parts, progress))));
            }
        }
        workers.shutdown();
        return request.cases().stream()
                .filter(request::wants)
                .map(of -> report(of, running))
                .toList();
    }

    /** Breaks off what is under way. */
    public void cancel() {
        workers.shutdownNow().forEach(waiting -> ((Future<?>) waiting).cancel(false));
    }

    private List<Check> checks(Part part, int parts, DoubleConsumer progress) {
        int replications = request.replications(part);
        Trial trial = new Trial(part.name(), request.firstSeed(), replications);
        if (replications > 0) {
            part.body().run(trial);
        }
        tell(parts, progress);
        return trial.checks();
    }

    private synchronized void tell(int parts, DoubleConsumer progress) {
        done++;
        progress.accept((double) done / parts);
    }

    private static CaseReport report(Case of, List<Running> running) {
        List<Check> checks = new ArrayList<>();
        List<Verdict> broken = new ArrayList<>();
        for (Running part : running) {
            if (part.of() == of) {
                collect(part.checks(), checks, broken);
            }
        }
        List<Verdict> verdicts = new ArrayList<>(Judge.judge(checks));
        verdicts.addAll(broken);
        return new CaseReport(of, verdicts);
    }

    private static void collect(Future<List<Check>> part, List<Check> checks, List<Verdict> broken) {
        try {
            checks.addAll(part.get());
        } catch (InterruptedException | CancellationException e) {
            throw new InterruptedRunException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InterruptedRunException interrupted) {
                throw interrupted;
            }
            broken.add(brokenOff(e.getCause()));
        }
    }

    private static Verdict brokenOff(Throwable cause) {
        String why = cause.toString().replaceAll("\\p{Cntrl}+", " ");
        Check nothing = new Check("broke off", Double.NaN, Double.NaN, 0, Rule.STATED, 0, 0, List.of());
        return new Verdict(nothing, 0, Finding.FAILS, why);
    }
}
