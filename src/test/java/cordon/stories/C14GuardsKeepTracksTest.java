package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: posts and patrols keep the track of whom they have in sight, where command lets them. */
class C14GuardsKeepTracksTest {
    private static final String KEPT = "guards.command.doctrine.guardsKeepTracks=true";

    /** Stands at km 7.5, sees 2 km and goes after nobody. */
    private static final String LOOKOUT = "id: r, fromKm: 7.5, toKm: 7.501, beatKm: 0.01, offsetKm: 0, "
            + "sightNightKm: 2, sightDayKm: 2, pursues: false";

    private static String lookout(String more) {
        return "guards.patrols=[{" + LOOKOUT + more + "}]";
    }

    /** Walks from offset -6 at 0.1 km/min past the patrol, in whose sight it is from 0:40 at -2 to 1:20 at +2; a team is 40 km along the line. */
    private static TextWorld watched() {
        return TextWorld.of("""
                +6 | .......x........................................
                 0 | ...............................................U
                -6 | .......o........................................
                """).with("flows.loads.perDay=0.3", lookout(""));
    }

    /** A track that cameras alone keep dies 15 min after the patrol's word, though the patrol looks on. */
    @Test
    void unlessToldTheyReportAndThatIsAll() {
        assertThat(watched().story().of(1))
                .isEqualTo("P1 set out 0:00 -> seen by r 0:40 -> U1 sent 0:40 -> U1 missed it 0:55 "
                        + "-> crossed km 7.5 1:00 -> DELIVERED (LATE) 2:00");
    }

    /**
     * The team sets off at 0:50 and is 30 km off when the party crosses at 1:00. It heads for where it can be within 100 m:
     * 30^2 + (0.1 t)^2 = (t + 0.1)^2, t = 30.05 min.
     */
    @Test
    void aTeamGetsThereThatWouldHaveLostIt() {
        assertThat(watched().with(KEPT).story().of(1))
                .isEqualTo("P1 set out 0:00 -> seen by r 0:40 -> U1 sent 0:40 -> crossed km 7.5 1:00 "
                        + "-> U1 met it 1:30:03 -> arrested 1:30:03 -> SEIZED 1:30:03");
    }

    /** Out of sight at 1:20, lost at 1:30 when the time is 10 min. */
    @Test
    void noLongerThanTheySeeIt() {
        assertThat(watched().with(KEPT, "sensing.trackLossMin=10").story().of(1))
                .isEqualTo("P1 set out 0:00 -> seen by r 0:40 -> U1 sent 0:40 -> crossed km 7.5 1:00 "
                        + "-> U1 missed it 1:30 -> DELIVERED (LATE) 2:00");
    }

    /** Seen by a tower from 0:10 to 0:30, by a post 1 km aside with a sight of 3 km from -sqrt(8) on, which goes after it at 1 km/h. */
    private static TextWorld chased(String team) {
        return TextWorld.of("""
                +6 | .......x..........................................................
                 0 | ........P................................%s
                -4 | .......T..........................................................
                -6 | .......o..........................................................
                """.formatted(team))
                .with("flows.loads.perDay=0.3", "guards.posts.P1.sightDayKm=3", "guards.posts.P1.sightNightKm=3");
    }

    private static final String SLOW = "guards.posts.P1.speedKmh=1";

    /** A team that stands 45 km off leaves at 0:20 and is 5 km off at 1:00: 5^2 + (0.1 t)^2 = (t + 0.1)^2, t = 4.92 min. */
    @Test
    void whoIsAfterItBySightKeepsTheTrackToo() {
        TextWorld world = chased("...........U").with(SLOW);
        assertThat(world.story().of(1)).contains("seen by P1 0:31:43 -> P1 sent 0:31:43 -> U1 missed it 0:45 -> ");
        assertThat(world.with(KEPT).story().of(1))
                .contains("seen by P1 0:31:43 -> P1 sent 0:31:43 -> crossed km 7.5 1:00 -> U1 met it 1:04:55 -> ");
    }

    /** A post in time at the line lets it escape at 1:00 and minds it no more: a team that could be there at 1:16 has lost it at 1:15. */
    @Test
    void untilTheyHaveMetIt() {
        TextWorld world = chased(".......................U").with("modes.foot.arrestChance=0", KEPT);
        assertThat(world.story().of(1))
                .contains("P1 met it 1:00 -> escaped 1:00 -> ")
                .contains("U1 missed it 1:15 -> ");
    }

    /**
     * A patrol goes back and forth on 5 km at 0.5 km/min and sees 1 km; the track dies when it has not had the party in sight for 7 min, which is
     * looked for here by steps of 0.001 min.
     */
    @Test
    void whatPatrolsHaveInSightIsExact() {
        Story story = TextWorld.of("""
                +3 | ..........x........................................................
                 0 | ........~~~~~......................................................U
                -6 | ..........o........................................................
                """)
                .with(KEPT, "guards.patrols.R1.pursues=false", "sensing.trackLossMin=7", "flows.loads.perDay=4")
                .story();
        double phase = 20 * new Draws(1).uniform(Purpose.PATROL_PHASE, Keys.of(Keys.of("patrol"), Keys.of("R1-1")), 0);
        int renewed = 0;
        int told = 0;
        for (int party = 1; party <= story.parties(); party++) {
            double seen = first(story, party, Event.Sighted.class);
            double lost = first(story, party, Event.Arrived.class);
            if (first(story, party, Event.Dispatched.class) == seen) {
                double last = lastInSight(first(story, party, Event.SetOut.class), seen, phase);
                assertThat(lost).isCloseTo(last + 7, within(0.002));
                renewed += last > seen + 7 ? 1 : 0;
                told++;
            }
        }
        assertThat(told).isGreaterThan(20);
        assertThat(renewed).isGreaterThan(5).isLessThan(told);
    }

    /** Last instant at which the patrol has a party in sight before it has not for 7 min. */
    private static double lastInSight(double setOut, double seen, double phase) {
        double last = seen;
        for (double t = seen; t < last + 7; t += 0.001) {
            double inTurn = (t + phase) % 20;
            double patrolKm = 8 + 0.5 * (inTurn < 10 ? inTurn : 20 - inTurn);
            double offset = -6 + 0.1 * (t - setOut);
            last = Math.hypot(patrolKm - 10.5, offset) <= 1 ? t : last;
        }
        return last;
    }

    private static double first(Story story, int party, Class<? extends Event> kind) {
        return story.eventsOf(party).stream()
                .filter(kind::isInstance)
                .mapToDouble(Event::atMin)
                .findFirst()
                .orElse(Double.NaN);
    }
}
