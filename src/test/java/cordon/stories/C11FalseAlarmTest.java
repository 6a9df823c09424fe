package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: an alarm with nobody behind it, from the camera to the team that comes home. */
class C11FalseAlarmTest {
    private static final double HOME_KM = 4.5;
    private static final double HOME_OFFSET_KM = 5;
    private static final double CALL_OUT_MIN = 10;
    private static final double HANDLING_MIN = 7;
    private static final double WORK_MIN = 3;

    /** A team at 1 km a minute, nobody who crosses, and an alarm every tenth night. */
    private static Story story(String... settings) {
        return TextWorld.of("""
                +9 | ....x.....
                +5 | ....U.....
                 0 | ..........
                -1 | ....T.....
                -3 | ....o.....
                """)
                .with(
                        "flows.loads.perDay=0",
                        "period.days=200",
                        "sensing.towers.T1.nuisancePerNight=0.1",
                        "guards.teams.U1.handlingMin=" + HANDLING_MIN,
                        "guards.command={operators: 1, assessmentMin: [3, 3, 3], nuisanceBelieved: 1, civilianShare: 0}")
                .with(settings)
                .story();
    }

    /** What happened of a kind, by track: no two alarms have one. */
    private static <E extends Event> Map<Long, E> byTrack(Story story, Class<E> kind, Function<E, Long> track) {
        return story.all(kind).stream().collect(Collectors.toMap(track, e -> e));
    }

    /** Three minutes of an operator, ten of call-out, the way from (4.5, 5) to the line at 1 km a minute, seven there, the way home. */
    @Test
    void itTakesAnOperatorAndATeam() {
        Story story = story();
        Map<Long, Event.Assessed> judged = byTrack(story, Event.Assessed.class, Event.Assessed::track);
        Map<Long, Event.Arrived> there = byTrack(story, Event.Arrived.class, Event.Arrived::track);
        Map<Double, Double> kmOfAlarm = story.all(Event.Nuisance.class).stream()
                .collect(Collectors.toMap(Event.Nuisance::atMin, Event.Nuisance::km));
        List<Event.Freed> home = story.all(Event.Freed.class);
        assertThat(home).hasSizeGreaterThan(10);
        for (int i = 0; i < home.size(); i++) {
            Event.Dispatched sent = story.all(Event.Dispatched.class).get(i);
            assertThat(sent.track()).isNegative();
            assertThat(judged.get(sent.track()).waitedMin()).isCloseTo(WORK_MIN, within(1e-9));
            assertThat(judged.get(sent.track()).atMin()).isEqualTo(sent.atMin());
            double way = Math.hypot(kmOfAlarm.get(sent.atMin() - WORK_MIN) - HOME_KM, HOME_OFFSET_KM);
            assertThat(sent.etaMin()).isCloseTo(CALL_OUT_MIN + way, within(1e-9));
            assertThat(there.get(sent.track()).met()).isFalse();
            assertThat(there.get(sent.track()).sinceAlarmMin()).isCloseTo(WORK_MIN + CALL_OUT_MIN + way, within(1e-9));
            assertThat(home.get(i).busyMin()).isCloseTo(CALL_OUT_MIN + HANDLING_MIN + 2 * way, within(1e-9));
        }
    }

    /** With forty alarms a night the one operator has many before him and the one team many to go to; each does one thing at a time. */
    @Test
    void oneOperatorAndOneTeamDoOneThingAtATime() {
        Story story = story("sensing.towers.T1.nuisancePerNight=40");
        double judgedUntil = 0;
        double waited = 0;
        for (Event.Assessed judged : story.all(Event.Assessed.class)) {
            assertThat(judged.atMin() - judged.workedMin()).isGreaterThanOrEqualTo(judgedUntil - 1e-9);
            judgedUntil = judged.atMin();
            waited = Math.max(waited, judged.waitedMin());
        }
        assertThat(waited).isGreaterThan(2 * WORK_MIN);
        boolean out = false;
        for (Event event : story.events()) {
            if (event instanceof Event.Dispatched) {
                assertThat(out).isFalse();
                out = true;
            } else if (event instanceof Event.Freed) {
                out = false;
            }
        }
        assertThat(story.all(Event.NoUnit.class)).hasSizeGreaterThan(100);
    }

    @Test
    void whoIsFoundThereIsStoppedAndExplainsTheAlarm() {
        Story story = story("guards.command.civilianShare=1", "guards.command.unexplainedShare=1");
        assertThat(story.all(Event.CivilianStopped.class))
                .hasSameSizeAs(story.all(Event.Arrived.class))
                .hasSizeGreaterThan(10)
                .allMatch(stopped -> story.all(Event.Nuisance.class).stream().anyMatch(e -> e.km() == stopped.km()));
        assertThat(story.all(Event.FalselyBooked.class)).isEmpty();
    }

    /** Where nobody is, what the alarm was is booked as command's rules have it. */
    @Test
    void whatIsNotExplainedIsBooked() {
        for (boolean gotAway : new boolean[] {true, false}) {
            Story story = story(
                    "guards.command.unexplainedShare=1", "guards.command.bookedGotAwayShare=" + (gotAway ? 1 : 0));
            assertThat(story.all(Event.FalselyBooked.class))
                    .hasSameSizeAs(story.all(Event.Arrived.class))
                    .allMatch(e -> e.gotAway() == gotAway);
        }
        assertThat(story("guards.command.unexplainedShare=0").all(Event.FalselyBooked.class))
                .isEmpty();
    }

    @Test
    void nobodyGoesToWhatIsNotBelieved() {
        Story story = story("guards.command.nuisanceBelieved=0");
        assertThat(story.all(Event.Assessed.class))
                .hasSameSizeAs(story.all(Event.Nuisance.class))
                .noneMatch(Event.Assessed::believed);
        assertThat(story.all(Event.Dispatched.class)).isEmpty();
    }
}
