package cordon.experiment;

import cordon.engine.Stage;
import cordon.scenario.TimedScenario;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The shared parts of the points under way: each is built once, by the first that asks, and the last few are kept. Thread-safe. */
final class Stages {
    private static final int KEPT = 2;

    /** A point's scenario and what its runs share. */
    record Prepared(TimedScenario scenario, Stage stage) {}

    private final Map<String, CompletableFuture<Prepared>> latest = new LinkedHashMap<>();
    private volatile Stage last;

    /** Those of a point. */
    Prepared of(Point point) {
        CompletableFuture<Prepared> mine = new CompletableFuture<>();
        CompletableFuture<Prepared> first = enter(point.digest(), mine);
        if (first == mine) {
            try {
                TimedScenario scenario = point.scenario();
                mine.complete(new Prepared(scenario, staged(scenario)));
            } catch (RuntimeException | Error e) {
                mine.completeExceptionally(e);
            }
        }
        try {
            return first.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The stage of a scenario, with what it has in common with the last one. */
    private Stage staged(TimedScenario scenario) {
        Stage made = last == null ? Stage.of(scenario) : last.another(scenario);
        last = made;
        return made;
    }

    private synchronized CompletableFuture<Prepared> enter(String digest, CompletableFuture<Prepared> mine) {
        CompletableFuture<Prepared> known = latest.remove(digest);
        CompletableFuture<Prepared> entered = known == null ? mine : known;
        latest.put(digest, entered);
        if (latest.size() > KEPT) {
            latest.remove(latest.keySet().iterator().next());
        }
        return entered;
    }
}
