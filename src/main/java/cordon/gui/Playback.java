package cordon.gui;

import cordon.gui.Frame.State;
import cordon.measures.RunResult;
import cordon.report.Course;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Drives a run on a thread of its own, tick by tick under the lock of MASON's schedule, and makes a frame of it some 40 times a second. What
 * others order (play, pause, step, reset) is done on that thread, between ticks; nobody waits for it.
 */
final class Playback {
    private static final long FRAME_NANOS = 25_000_000;
    private static final long RESULT_NANOS = 500_000_000;
    private static final double RATE_MEMORY = 0.9;

    private final BorderGui gui;
    private final int ticksAStep;
    private final Consumer<Throwable> failed;
    private final LinkedBlockingQueue<Runnable> orders = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::live, "run");
    private volatile Speed speed = Speed.ALL.get(Speed.FIRST);
    private volatile BooleanSupplier otherReset = () -> false;
    private volatile Frame frame;
    private volatile boolean closed;
    private volatile Film film;
    private State state = State.PAUSED;
    private State afterWarmUp = State.PAUSED;
    private Asked asked = Asked.NOTHING;
    private RunResult result;
    private Course course;
    private long resultNanos;
    private long lastNanos;
    private double owedMin;
    private double ticksPerS;

    /**
     * A run that stands still at its first instant.
     *
     * @param stepMin time that a step takes
     * @param failed told, on the run's thread, why a run broke off
     */
    Playback(BorderGui gui, double stepMin, Consumer<Throwable> failed) {
        this.gui = gui;
        this.ticksAStep = (int) Math.max(1, Math.round(stepMin / tickMin()));
        this.failed = failed;
        thread.setDaemon(true);
    }

    private double tickMin() {
        return gui.scenario().start().period().tickMin();
    }

    /** Begins: the days before the count are passed through, then it is paused. */
    void begin() {
        orders.add(this::startAnew);
        thread.start();
    }

    /** Time goes on. */
    void play() {
        orders.add(() -> {
            afterWarmUp = State.PLAYING;
            to(state == State.PAUSED ? State.PLAYING : state);
        });
    }

    /** Time stands still; a warm-up that is broken off goes on with the next play. */
    void pause() {
        orders.add(() -> {
            afterWarmUp = State.PAUSED;
            to(state.moving() ? State.PAUSED : state);
        });
    }

    /** Time goes on for one step, then stands still. */
    void step() {
        orders.add(() -> {
            to(state.moving() ? State.PAUSED : state);
            for (int i = 0; i < ticksAStep && state == State.PAUSED; i++) {
                tick();
            }
        });
    }

    /** The same run again from its beginning, unless somebody else sees to it. */
    void reset() {
        if (!otherReset.getAsBoolean()) {
            restart();
        }
    }

    /** Asked at each reset, on the thread that orders it, whether it is seen to. */
    void onReset(BooleanSupplier other) {
        otherReset = other;
    }

    /** Begins the run anew. */
    void restart() {
        orders.add(() -> {
            gui.finish();
            startAnew();
        });
    }

    /** Does something between two ticks. */
    void between(Runnable what) {
        orders.add(what);
    }

    /** From now on the clock goes at this speed. */
    void speed(Speed wanted) {
        speed = wanted;
    }

    /** From now on frames answer this. */
    void ask(Asked what) {
        orders.add(() -> asked = what);
    }

    /** From now on a film takes what it wants; one that was being made is written. */
    void film(Film wanted) {
        orders.add(() -> {
            endFilm();
            film = wanted;
            gui.watch().filmWith(wanted.time());
            shoot();
        });
    }

    /** The film that is being made is written as far as it has come. */
    void stopFilm() {
        orders.add(this::endFilm);
    }

    private void endFilm() {
        if (film != null) {
            film.stop();
            film = null;
        }
    }

    private void shoot() {
        if (film != null && film.wants(gui.sim().nowMin())) {
            Snapshot now = gui.watch().filmed();
            film.take(now, gui.watch().belief(film.sight(), now));
        }
    }

    /** Ends the thread; no order is carried out any more, and a film that is not whole leaves nothing. */
    void close() {
        closed = true;
        Film unfinished = film;
        if (unfinished != null) {
            unfinished.discard();
        }
        orders.add(() -> {});
    }

    /** The last frame, or null before the first. */
    Frame frame() {
        return frame;
    }

    private void live() {
        while (!closed) {
            try {
                Runnable order = state.moving() ? orders.poll() : orders.take();
                if (order == null) {
                    burst();
                } else {
                    order.run();
                    publish(true);
                }
            } catch (InterruptedException e) {
                closed = true;
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                broken(e);
            }
        }
    }

    private void broken(Throwable why) {
        state = State.FAILED;
        if (frame != null) {
            frame = frame.broken();
        }
        failed.accept(why);
    }

    private void startAnew() {
        endFilm();
        gui.start();
        result = null;
        afterWarmUp = State.PAUSED;
        to(gui.sim().nowMin() < 0 ? State.WARMING_UP : State.PAUSED);
    }

    private void to(State next) {
        state = next;
        ticksPerS = 0;
        owedMin = 0;
        lastNanos = System.nanoTime();
    }

    /** A frame's worth of ticks, then a frame, then a rest until the next is due. */
    private void burst() throws InterruptedException {
        long begun = System.nanoTime();
        boolean rushing = state == State.WARMING_UP;
        double minutes = rushing ? Double.POSITIVE_INFINITY : speed.minPerS();
        owedMin = Math.min(owedMin + minutes * (begun - lastNanos) / 1e9, minutes / 10);
        int ticks = 0;
        while (owedMin >= tickMin() && state.moving() && System.nanoTime() - begun < FRAME_NANOS) {
            owedMin -= tickMin();
            ticks++;
            tick();
        }
        double rate = ticks / Math.max(1e-9, (begun - lastNanos) / 1e9);
        ticksPerS = ticksPerS == 0 ? rate : RATE_MEMORY * ticksPerS + (1 - RATE_MEMORY) * rate;
        lastNanos = begun;
        publish(false);
        rest(FRAME_NANOS - (System.nanoTime() - begun));
    }

    private void rest(long nanos) throws InterruptedException {
        Runnable order = nanos > 0 ? orders.poll(nanos, TimeUnit.NANOSECONDS) : null;
        if (order != null) {
            order.run();
            publish(true);
        }
    }

    private void tick() {
        boolean on = gui.step();
        shoot();
        if (gui.sim().progress() >= 1 || !on) {
            gui.finish();
            endFilm();
            to(State.ENDED);
        } else if (state == State.WARMING_UP && gui.sim().nowMin() >= 0) {
            to(afterWarmUp);
        }
    }

    /** Makes a frame; its tables are renewed when they are old, or now. */
    private void publish(boolean now) {
        long nanos = System.nanoTime();
        if (now || result == null || !state.moving() || nanos - resultNanos > RESULT_NANOS) {
            result = gui.watch().result();
            course = gui.watch().course(result);
            resultNanos = nanos;
        }
        synchronized (gui.state.schedule) {
            Snapshot snapshot = gui.watch().snapshot();
            Answer answer = gui.watch().answer(asked, snapshot);
            frame = new Frame(snapshot, state, gui.sim().progress(), ticksPerS, result, course, answer);
        }
    }
}
