package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: command sends whoever is free and soonest there: patrols leave their beats and posts a hole in sight. */
class C13NearestIsSentTest {
    private static final String NEAREST = "guards.command.dispatch=nearest";
    private static final String CHANGES = "[{id: a, date: 2024-03-05T12:00, set: {guards.command.custodyHours: '71'}}, "
            + "{id: b, date: 2024-03-06T13:00, set: {guards.command.custodyHours: '70'}}, "
            + "{id: c, date: 2024-03-07T14:00, set: {guards.command.custodyHours: '69'}}]";
    private static final double DAYS_MIN = 20 * 1440;

    /** Sees 1 km, at 0.1 km/min. */
    private static final double WALK_MIN_PER_KM = 10;

    private static TextWorld patrolled() {
        return TextWorld.of("""
                +2 | ..........x.........
                +1 | U...................
                 0 | ........~~~~~.......
                -6 | ..........T.........
                -8 | ..........o.........
                """);
    }

    /** At 60 km/h after 10 min from (0.5, 1) to where the party will cross, (10.5, 0). */
    @Test
    void aTeamUnlessTold() {
        Event.Dispatched first = patrolled().story().all(Event.Dispatched.class).get(0);
        assertThat(first.unit()).isEqualTo("team-U1-1");
        assertThat(first.etaMin()).isCloseTo(10 + Math.hypot(10, 1), within(1e-9));
    }

    /** On a beat of 5 km, 10 min long, a patrol is never more than 2.5 km away, and is there at 0.5 km/min. */
    private static double patrolMin(double atMin) {
        double phase = 20 * new Draws(1).uniform(Purpose.PATROL_PHASE, Keys.of(Keys.of("patrol"), Keys.of("R1-1")), 0);
        double inTurn = (atMin + phase) % 20;
        double km = 8 + 0.5 * (inTurn < 10 ? inTurn : 20 - inTurn);
        return Math.abs(10.5 - km) / 0.5;
    }

    @Test
    void aPatrolIsSooner() {
        Story story = patrolled().with(NEAREST).story();
        double backMin = 0;
        int patrols = 0;
        for (Event event : story.events()) {
            if (event instanceof Event.Dispatched e && e.etaMin() > 0) {
                boolean patrolFree = backMin <= e.atMin();
                assertThat(e.unit()).isEqualTo(patrolFree ? "patrol-R1-1" : "team-U1-1");
                if (patrolFree) {
                    assertThat(e.etaMin()).isCloseTo(patrolMin(e.atMin()), within(1e-6));
                    patrols++;
                }
            }
            if (event instanceof Event.Dispatched e && e.unit().startsWith("patrol")) {
                backMin = Double.POSITIVE_INFINITY;
            } else if (event instanceof Event.Freed e && e.unit().startsWith("patrol")) {
                backMin = e.atMin();
            }
        }
        assertThat(patrols).isGreaterThan(20);
    }

    /** One that only watches is not sent. */
    @Test
    void notOneThatOnlyWatches() {
        assertThat(patrolled()
                        .with(NEAREST, "guards.patrols.R1.pursues=false")
                        .story()
                        .all(Event.Dispatched.class))
                .isNotEmpty()
                .allMatch(e -> e.unit().equals("team-U1-1"));
    }

    /** Those between km 10.5 and 11.5 are seen by the tower, the others by the post alone. */
    private static TextWorld posted() {
        return TextWorld.of("""
                +2 | ..........xxx.......
                 0 | ............P.......
                -6 | ..........T.........
                -8 | ..........ooo.......
                """).with("flows.loads.perDay=60", "guards.posts.P1.sightNightKm=1");
    }

    private record Absence(long after, double fromMin, double toMin) {}

    private static List<Absence> absences(Story story) {
        Map<String, Event.Dispatched> sent = new HashMap<>();
        List<Absence> away = new ArrayList<>();
        for (Event event : story.events()) {
            if (event instanceof Event.Dispatched e) {
                sent.put(e.unit(), e);
            } else if (event instanceof Event.Freed e) {
                Event.Dispatched order = sent.get(e.unit());
                away.add(new Absence(order.track(), order.atMin(), e.atMin()));
            }
        }
        return away;
    }

    /** When the post first has a party within 1 km while it is there, or NaN; of two whom it finds when it comes back it goes after one, before it sees the other. */
    private static double expectedMin(Event.SetOut party, List<Absence> away) {
        double reach = Math.sqrt(1 - Math.pow(12.5 - party.km(), 2));
        double seen = party.atMin() + WALK_MIN_PER_KM * (8 - reach);
        double gone = party.atMin() + WALK_MIN_PER_KM * (8 + Math.min(2, reach));
        for (Absence absence : away) {
            if (absence.after != party.attempt() && absence.fromMin <= seen && absence.toMin > seen) {
                seen = absence.toMin;
            }
        }
        return seen < gone ? seen : Double.NaN;
    }

    /** A dated change that tells nothing new about the post comes while it is away, now and then. */
    @ParameterizedTest
    @ValueSource(strings = {"[]", CHANGES})
    void aPostLeavesAHoleUntilItIsBack(String interventions) {
        Story story = posted().with(NEAREST, "interventions=" + interventions).story();
        List<Absence> away = absences(story);
        Map<Long, Double> seen = story.all(Event.Sighted.class).stream()
                .filter(e -> e.sensor().equals("post-P1-1"))
                .collect(Collectors.toMap(Event.Sighted::attempt, Event.Sighted::atMin));
        int missed = 0;
        int onReturn = 0;
        for (Event.SetOut party : story.all(Event.SetOut.class)) {
            if (party.km() < 11.5 + 1e-6 || party.atMin() > DAYS_MIN - 1440) {
                continue;
            }
            double expected = expectedMin(party, away);
            double at = seen.getOrDefault(party.attempt(), Double.NaN);
            missed += Double.isNaN(expected) ? 1 : 0;
            onReturn += away.stream().anyMatch(a -> a.toMin == at) ? 1 : 0;
            if (Double.isNaN(expected)) {
                assertThat(at).isNaN();
            } else {
                assertThat(at).isCloseTo(expected, within(1e-6));
            }
        }
        assertThat(missed).isGreaterThan(50);
        assertThat(onReturn).isGreaterThan(20);
    }

    /** Its time away is its utilisation. */
    @Test
    void utilisationCountsIt() {
        Story story = posted().with(NEAREST).story();
        double busy =
                absences(story).stream().mapToDouble(a -> a.toMin - a.fromMin).sum();
        assertThat(story.summary().get("postUtilisation")).isCloseTo(busy / DAYS_MIN, within(0.005));
    }

    /** Without the key command has nobody to send, and the post goes on watching while some of its people are after somebody. */
    @Test
    void elseAPostStaysWhereItIs() {
        Story story = posted().story();
        assertThat(story.all(Event.NoUnit.class)).hasSizeGreaterThan(100);
        Map<Long, Double> seen = story.all(Event.Sighted.class).stream()
                .filter(e -> e.sensor().equals("post-P1-1"))
                .collect(Collectors.toMap(Event.Sighted::attempt, Event.Sighted::atMin));
        for (Event.SetOut party : story.all(Event.SetOut.class)) {
            if (party.km() > 11.5 + 1e-6 && party.atMin() < DAYS_MIN - 1440) {
                assertThat(seen.get(party.attempt())).isCloseTo(expectedMin(party, List.of()), within(1e-6));
            }
        }
    }
}
