package cordon.gui;

import cordon.events.EventSink;
import cordon.scenario.ConfigException;
import cordon.scenario.Intervention;
import cordon.scenario.TimedScenario;
import java.awt.Cursor;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/**
 * What somebody works on: the scenario as it was opened, the changes made to it, and the one window on its run. Of the event thread; scenarios are read
 * on others.
 */
final class Desk {
    private final EventSink also;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Runnable> changed = new ArrayList<>();
    private MainWindow window;
    private BorderGui run;
    private Playback playback;
    private volatile Draft running;
    private Draft next;
    private long openedSeed;
    private OtherRuns others = new OtherRuns();

    /** A desk with nothing on it; every event of its runs is also told to a sink. */
    Desk(EventSink also) {
        this.also = also;
    }

    /** Prepares a scenario for a window; on any thread but the event thread. */
    Prepared prepare(Draft draft) {
        return Prepared.of(draft, also);
    }

    /** Opens a window on what has been prepared, in the place of the one before. */
    MainWindow place(Prepared prepared) {
        Draft draft = prepared.draft();
        MainWindow before = window;
        Rectangle bounds = before == null ? null : before.getBounds();
        changed.clear();
        running = draft;
        next = draft;
        if (draft.seed().isEmpty()) {
            openedSeed = prepared.run().scenario().start().period().seed();
        }
        run = prepared.run();
        window = Gui.open(run, prepared.stepMin());
        others.close();
        others = new OtherRuns();
        window.charts().against(others::against);
        playback = window.playback();
        playback.onReset(this::resets);
        new Fittings(this, window).fit(before);
        if (before != null) {
            window.setBounds(bounds);
            before.dispose();
        }
        endWith(window);
        return window;
    }

    private void endWith(MainWindow last) {
        last.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent e) {
                if (window == last) {
                    closed.countDown();
                }
            }
        });
    }

    /** Reads a scenario and shows it; if it cannot be read, says why and goes on with the present run. */
    void open(Draft draft) {
        open(draft, () -> {});
    }

    /** Opens a scenario, then does something. */
    private void open(Draft draft, Runnable then) {
        MainWindow asking = window;
        asking.setCursor(Cursor.getPredefinedCursor(Cursor.WAIT_CURSOR));
        Thread reader = new Thread(() -> {
            try {
                Prepared prepared = prepare(draft);
                SwingUtilities.invokeLater(() -> {
                    if (asking == window && asking.isDisplayable()) {
                        place(prepared);
                        then.run();
                    }
                });
            } catch (ConfigException e) {
                SwingUtilities.invokeLater(() -> refused(asking, draft, e));
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    private static void refused(MainWindow asking, Draft draft, ConfigException why) {
        asking.setCursor(Cursor.getDefaultCursor());
        ProblemList.show(asking, draft.config(), why.problems());
    }

    /** Asked at each reset: sees to it if what comes next is not what runs. */
    private boolean resets() {
        others.noMore();
        if (next.equals(running)) {
            return false;
        }
        if (next.beginsLike(running)) {
            restart(next);
        } else {
            open(next);
        }
        return true;
    }

    private void restart(Draft draft) {
        MainWindow asking = window;
        playback.between(() -> {
            try {
                run.startNextAs(draft.read());
                running = draft;
                playback.restart();
                SwingUtilities.invokeLater(() -> {
                    others.sameSeed(draft);
                    tell();
                });
            } catch (ConfigException e) {
                SwingUtilities.invokeLater(() -> refused(asking, draft, e));
            }
        });
    }

    /** Begins the scenario anew, as it was opened. */
    void backToAsOpened() {
        next(next.asOpened());
        playback.reset();
    }

    /** From the next reset on, this is run. */
    void next(Draft draft) {
        next = draft;
        tell();
    }

    /**
     * Changes values of the present run, by path, from the next full minute on.
     *
     * @param refused told, by the rules that they break, why it cannot be
     * @param done told when they are changed
     */
    void changeNow(Map<String, String> set, Consumer<String> refused, Consumer<Intervention> done) {
        BorderGui at = run;
        playback.between(() -> {
            Intervention change = Draft.change(at.scenario(), LiveChange.dateOf(at), set);
            String over = LiveChange.tooLate(at, change.date());
            if (!over.isEmpty()) {
                SwingUtilities.invokeLater(() -> refused.accept(over));
                return;
            }
            try {
                Draft then = running.with(change);
                at.continueAs(then.read());
                running = then;
                SwingUtilities.invokeLater(() -> {
                    others.sameSeed(then);
                    done.accept(change);
                    next(next.with(change));
                });
            } catch (ConfigException e) {
                SwingUtilities.invokeLater(() -> refused.accept(ProblemList.rules(e)));
            }
        });
    }

    /**
     * Changes a value from the next reset on, if the scenario may have it.
     *
     * @param refused told, by the rules that it breaks, why it cannot be
     */
    void changeAtReset(String path, String value, Consumer<String> refused, Runnable done) {
        Draft then = next.with(path, value);
        Thread reader = new Thread(() -> {
            try {
                then.read();
                SwingUtilities.invokeLater(() -> {
                    next(next.with(path, value));
                    done.run();
                });
            } catch (ConfigException e) {
                SwingUtilities.invokeLater(() -> refused.accept(ProblemList.rules(e)));
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    /** Opens the tutorial anew for a lesson. */
    void teach(Lesson lesson) {
        open(lesson.draft(List.of()), () -> new Teaching(this, lesson).begin());
    }

    /** Runs other seeds of what runs in the background, or no more. */
    void more(boolean wanted) {
        if (wanted) {
            others.more(running);
        } else {
            others.noMore();
        }
    }

    /** What goes on in the background. */
    OtherRuns others() {
        return others;
    }

    /** Writes what the next reset begins. */
    void save(Path file) throws IOException {
        SavedScenario.write(next, file);
    }

    /** Told whenever what runs or what comes next has changed. */
    void onChange(Runnable listener) {
        changed.add(listener);
    }

    private void tell() {
        List.copyOf(changed).forEach(Runnable::run);
    }

    /** The window of now. */
    MainWindow window() {
        return window;
    }

    /** What runs. */
    Draft running() {
        return running;
    }

    /** What the next reset begins. */
    Draft next() {
        return next;
    }

    /** The seed of the scenario as it was opened. */
    long openedSeed() {
        return openedSeed;
    }

    /** The scenario that runs, at its start. */
    TimedScenario scenario() {
        return run.scenario();
    }

    /** Returns when the last window has been closed. */
    void awaitClosed() throws InterruptedException {
        closed.await();
    }

    /** Closes the window. */
    void close() {
        others.close();
        if (window != null) {
            window.dispose();
        }
    }
}
