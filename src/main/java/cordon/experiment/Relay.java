package cordon.experiment;

import cordon.events.Event;
import cordon.events.EventSink;
import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Hands the events of a run to its listeners in batches and in order, on a thread of its own, so that the run goes on meanwhile.
 *
 * <p>Few batches are under way at once. After a listener has thrown, none is told any more, and what it threw comes out of a later
 * batch or of {@link #finish}.
 */
final class Relay implements EventSink, AutoCloseable {
    private static final int BATCH = 4096;
    private static final int UNDER_WAY = 8;

    private final EventSink listener;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Relay::daemon);
    private final ArrayDeque<CompletableFuture<Void>> underWay = new ArrayDeque<>();
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
    private Event[] batch = new Event[BATCH];
    private int size;

    Relay(EventSink listener) {
        this.listener = listener;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "listeners");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void on(Event event) {
        batch[size++] = event;
        if (size == BATCH) {
            handOver();
        }
    }

    private void handOver() {
        while (underWay.size() == UNDER_WAY
                || !underWay.isEmpty() && underWay.peek().isDone()) {
            await(underWay.poll());
        }
        Event[] full = batch;
        int count = size;
        last = last.thenRunAsync(() -> tell(full, count), thread);
        underWay.add(last);
        batch = new Event[BATCH];
        size = 0;
    }

    private void tell(Event[] events, int count) {
        for (int i = 0; i < count; i++) {
            listener.on(events[i]);
        }
    }

    private static void await(CompletableFuture<Void> told) {
        try {
            told.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Returns when listeners have heard of all events. */
    void finish() {
        handOver();
        await(last);
    }

    /** Returns when no listener is at work any more; what has not been handed over is dropped. */
    @Override
    public void close() {
        last.exceptionally(failed -> null).join();
        thread.shutdown();
    }
}
