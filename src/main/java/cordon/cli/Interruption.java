package cordon.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a piece of work end in order when the user presses Ctrl-C: it is told to stop, and the program waits until it has
 * cleaned up, which closing this says.
 */
final class Interruption implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook;

    /** Runs {@code stop} on Ctrl-C. */
    Interruption(Runnable stop) {
        hook = new Thread(() -> stopAndWait(stop), "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stopAndWait(Runnable stop) {
        stop.run();
        try {
            closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            closed.countDown();
        }
    }
}
