package cordon.gui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * A film in the making: takes a snapshot at each of its times, draws it on a thread of its own and writes the file when it has enough or is told
 * to stop. A run that is ahead of the drawing waits for it.
 */
final class Film {
    private static final int AHEAD = 3;

    /** What others are told. */
    interface Audience {
        /** So many pictures are drawn. */
        void drawn(int pictures);

        /** It is over: where it is, or why there is none. */
        void over(String words);
    }

    private final Path file;
    private final Scene scene;
    private final Audience audience;
    private final Gif gif;
    private final ExecutorService painter = Executors.newSingleThreadExecutor(Film::daemon);
    private final Semaphore room = new Semaphore(AHEAD);
    private volatile boolean over;
    private int taken;
    private double nextMin = Double.NEGATIVE_INFINITY;

    /**
     * Begins a film.
     *
     * @throws IOException if nothing can be written there
     */
    Film(Path file, Scene scene, Audience audience) throws IOException {
        this.file = file;
        this.scene = scene;
        this.audience = audience;
        gif = new Gif(file, FilmTime.HUNDREDTHS);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "film");
        thread.setDaemon(true);
        return thread;
    }

    Sight sight() {
        return scene.sight();
    }

    FilmTime time() {
        return scene.time();
    }

    /** Whether the next picture is due. */
    boolean wants(double nowMin) {
        return !over && nowMin >= 0 && nowMin >= nextMin;
    }

    /** Takes a snapshot; may wait for the drawing of those before. */
    void take(Snapshot now, Belief belief) {
        nextMin = (nextMin < 0 ? now.nowMin() : nextMin) + scene.time().everyMin();
        taken++;
        room.acquireUninterruptibly();
        submit(() -> {
            gif.add(scene.picture(now, belief));
            audience.drawn(gif.frames());
        });
        if (taken == FilmTime.MOST) {
            stop();
        }
    }

    /** Takes no more; the file is written when all is drawn. */
    synchronized void stop() {
        if (!over) {
            over = true;
            submit(this::finish);
            painter.shutdown();
        }
    }

    private void finish() throws IOException {
        if (gif.frames() > 0) {
            gif.done();
            audience.over("Saved " + file.toAbsolutePath());
        } else {
            audience.over("There was nothing to film");
        }
        gif.close();
    }

    /** Takes no more and leaves nothing. */
    synchronized void discard() {
        over = true;
        painter.shutdownNow();
        room.release(AHEAD);
        close();
    }

    private interface Work {
        void run() throws IOException;
    }

    private synchronized void submit(Work work) {
        if (painter.isShutdown()) {
            return;
        }
        painter.execute(() -> {
            try {
                work.run();
            } catch (IOException | RuntimeException e) {
                over = true;
                close();
                audience.over("Not saved: " + e.getMessage());
            } finally {
                room.release();
            }
        });
    }

    private synchronized void close() {
        try {
            gif.close();
        } catch (IOException e) {
            audience.over("Could not remove what was begun: " + e.getMessage());
        }
    }
}
