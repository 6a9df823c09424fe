package cordon.gui;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.engine.Stage;
import cordon.events.Event;
import cordon.gui.Frame.State;
import cordon.scenario.TimedScenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run that is played, paused, stepped and begun anew, without a window. */
@Timeout(120)
class PlaybackTest {
    private static final long LONGEST_NANOS = 60_000_000_000L;
    private static final Speed FASTEST = Speed.ALL.get(Speed.ALL.size() - 1);

    private final TimedScenario scenario = Watching.tutorial();
    private final List<Event> events = Collections.synchronizedList(new ArrayList<>());
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private Playback playback;

    private void begin(TimedScenario of) {
        begin(of, events::add);
    }

    private void begin(TimedScenario of, cordon.events.EventSink sink) {
        playback = new Playback(Watching.run(of, sink), 5, failure::set);
        playback.begin();
    }

    @AfterEach
    void close() {
        playback.close();
    }

    private Frame await(Predicate<Frame> condition) throws InterruptedException {
        long begun = System.nanoTime();
        while (playback.frame() == null || !condition.test(playback.frame())) {
            assertThat(System.nanoTime() - begun).as("time to wait, ns").isLessThan(LONGEST_NANOS);
            Thread.sleep(5);
        }
        return playback.frame();
    }

    /** A film of the strip that tells when it is over. */
    private Film film(Path file, CountDownLatch over) throws IOException {
        Stage stage = Stage.of(scenario);
        Scene strip = Scene.strip(stage, Watching.whole(), new Layers(stage), FilmTime.USUAL, Sight.TRUTH);
        return new Film(file, strip, new Film.Audience() {
            @Override
            public void drawn(int pictures) {}

            @Override
            public void over(String words) {
                over.countDown();
            }
        });
    }

    @Test
    void aFilmTakesAPictureEachTenMinutesHoweverFastTimeGoes(@TempDir Path folder) throws Exception {
        begin(scenario);
        await(f -> f.state() == State.PAUSED);
        CountDownLatch over = new CountDownLatch(1);
        Path file = folder.resolve("film.gif");
        playback.film(film(file, over));
        playback.speed(FASTEST);
        playback.play();
        over.await();
        assertThat(GifFile.read(file).pictures().size()).isEqualTo(3 * 24 * 6 + 1);
    }

    @Test
    void aFilmThatIsBrokenOffByTheEndOfTheWindowLeavesNothing(@TempDir Path folder) throws Exception {
        begin(scenario);
        await(f -> f.state() == State.PAUSED);
        playback.film(film(folder.resolve("film.gif"), new CountDownLatch(1)));
        for (int i = 0; i < 10; i++) {
            playback.step();
        }
        await(f -> f.snapshot().nowMin() >= 50);
        playback.close();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void afterTheWarmUpItStandsStillAtTheStartOfTheCount() throws InterruptedException {
        begin(scenario);
        Frame frame = await(f -> f.state() == State.PAUSED);
        assertThat(frame.snapshot().nowMin()).isZero();
        assertThat(frame.progress()).isEqualTo(0.25);
        assertThat(frame.snapshot().towers()).hasSize(6);
        assertThat(frame.snapshot().units()).hasSize(4 + 2);
        assertThat(frame.snapshot().passages()).hasSize(1);
    }

    @Test
    void aStepIsOneTickOfTheScenario() throws InterruptedException {
        begin(scenario);
        await(f -> f.state() == State.PAUSED);
        playback.step();
        Frame frame = await(f -> f.snapshot().nowMin() > 0);
        assertThat(frame.snapshot().nowMin()).isEqualTo(5);
        assertThat(frame.state()).isEqualTo(State.PAUSED);
    }

    @Test
    void watchedToTheEndItGivesTheSameEventsAsUnwatched() throws InterruptedException {
        begin(scenario);
        playback.speed(FASTEST);
        playback.play();
        await(f -> f.state() == State.ENDED);
        assertThat(events).isEqualTo(Watching.unwatched(scenario)).hasSizeGreaterThan(500);
    }

    /** Whoever asks after a party and looks through others' eyes changes nothing either. */
    @Test
    void askedToTheEndItGivesTheSameEventsAsUnwatched() throws InterruptedException {
        begin(scenario);
        await(f -> f.state() == State.PAUSED);
        playback.step();
        Frame some = await(f -> !f.snapshot().parties().isEmpty());
        playback.ask(new Asked(Subject.party(some.snapshot().parties().get(0).id()), Sight.smuggler(0)));
        Frame answered = await(f -> f.answer().card() != null);
        assertThat(answered.answer().card().why().bars()).isNotEmpty();
        assertThat(answered.answer().belief()).isNotNull();
        playback.speed(FASTEST);
        playback.play();
        Frame last = await(f -> f.state() == State.ENDED);
        assertThat(last.answer().card().over()).isTrue();
        assertThat(events).isEqualTo(Watching.unwatched(scenario));
    }

    @Test
    void resetGivesTheSameRunAgain() throws InterruptedException {
        begin(scenario);
        playback.speed(FASTEST);
        playback.play();
        await(f -> f.state() == State.ENDED);
        List<Event> first = List.copyOf(events);
        events.clear();
        playback.reset();
        await(f -> f.state() == State.PAUSED);
        playback.play();
        await(f -> f.state() == State.ENDED);
        assertThat(events).isEqualTo(first);
    }

    @Test
    void theSliderSetsTheSpeed() throws InterruptedException {
        begin(scenario);
        await(f -> f.state() == State.PAUSED);
        playback.speed(new Speed(600, "10 h/s"));
        long begun = System.nanoTime();
        playback.play();
        await(f -> f.snapshot().nowMin() >= 300);
        playback.pause();
        Frame frame = await(f -> f.state() == State.PAUSED);
        double seconds = (System.nanoTime() - begun) / 1e9;
        assertThat(frame.snapshot().nowMin()).isLessThan(600 * seconds);
        playback.ask(new Asked(null, Sight.AGENCY));
        Frame later = await(f -> f.answer().asked().sight().equals(Sight.AGENCY));
        assertThat(later.snapshot().nowMin()).isEqualTo(frame.snapshot().nowMin());
    }

    @Test
    void aFaultStopsTheRunAndResetBeginsItAnew() throws InterruptedException {
        boolean[] faulty = {true};
        begin(scenario, event -> {
            events.add(event);
            if (faulty[0] && event.atMin() > 100) {
                throw new IllegalStateException("made to fail");
            }
        });
        await(f -> f.state() == State.PAUSED);
        playback.speed(FASTEST);
        playback.play();
        await(f -> f.state() == State.FAILED);
        assertThat(failure.get()).hasMessage("made to fail");
        faulty[0] = false;
        events.clear();
        playback.reset();
        await(f -> f.state() == State.PAUSED);
        playback.play();
        await(f -> f.state() == State.ENDED);
        assertThat(events).isEqualTo(Watching.unwatched(scenario));
    }

    @Test
    void theTablesAreThoseOfTheRun() throws InterruptedException {
        begin(scenario);
        playback.speed(FASTEST);
        playback.play();
        Frame frame = await(f -> f.state() == State.ENDED);
        var measures = new cordon.measures.Measures(scenario, 60);
        Watching.unwatched(scenario).forEach(measures::on);
        assertThat(frame.result().summary()).isEqualTo(measures.result().summary());
    }
}
