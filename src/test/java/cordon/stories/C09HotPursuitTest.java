package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.measures.RunResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: where it is allowed, who is after an outward party when it crosses follows it beyond the line, so far and no farther. */
class C09HotPursuitTest {
    /**
     * A patrol that hardly moves, at km 7.5, sees the walker set out 0.8 km before it and 0.3 km before the line. It drives 0.2 km a minute, the
     * walker goes 0.1: it is within 0.1 km after (0.8 - 0.1) / (0.2 - 0.1) = 7 min, when the walker is at 0.3 - 0.7 = -0.4 km.
     */
    private static Story chased(String... settings) {
        return TextWorld.of("""
                +1.1 | .......~..
                +0.3 | .......o..
                 0   | ..........
                -3   | .......x..
                """)
                .with(
                        "guards.patrols.R1.fromKm=7.5",
                        "guards.patrols.R1.toKm=7.5000002",
                        "guards.patrols.R1.beatKm=0.01",
                        "guards.patrols.R1.speedKmh=12",
                        "flows.loads.perDay=1")
                .with(settings)
                .story();
    }

    private static final String CROSSED =
            "P1 set out 0:00 -> seen by R1 0:00 -> R1 sent 0:00 -> crossed km 7.5 0:03 -> ";

    @Test
    void caughtBeyondTheLine() {
        Story story = chased("guards.encounter.beyondKm=1");
        assertThat(story.of(1)).isEqualTo(CROSSED + "R1 met it 0:07 -> arrested 0:07 -> SEIZED 0:07");
        Event.Ended ended = story.first(1, Event.Ended.class);
        assertThat(ended.endOffsetKm()).isCloseTo(-0.4, within(1e-6));
        assertThat(ended.endKm()).isCloseTo(7.5, within(1e-6));
        assertThat(ended.crossed()).isTrue();
    }

    @Test
    void byDefaultNobodyCrosses() {
        assertThat(chased().of(1)).isEqualTo(CROSSED + "R1 missed it 0:03 -> DELIVERED (LATE) 0:33");
    }

    /** The meeting point of above is 0.4 km deep; a patrol that drives 0.17 km a minute would meet it after 10 min at -0.7, one of 0.15 after 14 at -1.1. */
    @ParameterizedTest
    @CsvSource({
        "12, 0.39, false",
        "12, 0.41, true",
        "10.2, 0.69, false",
        "10.2, 0.71, true",
        "9, 1, false",
        "9, 1.2, true"
    })
    void neverDeeperThanAllowed(double speedKmh, double beyondKm, boolean caught) {
        Story story = chased("guards.patrols.R1.speedKmh=" + speedKmh, "guards.encounter.beyondKm=" + beyondKm);
        double perMin = speedKmh / 60;
        double metOffsetKm = 0.3 - 0.1 * 0.7 / (perMin - 0.1);
        Event.Ended ended = story.first(1, Event.Ended.class);
        assertThat(ended.endOffsetKm()).isCloseTo(caught ? metOffsetKm : -3, within(1e-5));
        assertThat(story.first(1, Event.Arrived.class).met()).isEqualTo(caught);
        assertThat(metOffsetKm >= -beyondKm).isEqualTo(caught);
    }

    /**
     * Who stops 0.1 km short of the walker, at -0.3, is there after 7 min and has as many to go back; who gives up when the walker crosses has gone 3 min.
     */
    @Test
    void theWayBackIsFromWhereItStood() {
        double beyond = chased("guards.encounter.beyondKm=1")
                .all(Event.Freed.class)
                .get(0)
                .busyMin();
        double before = chased().all(Event.Freed.class).get(0).busyMin();
        assertThat(beyond - before).isCloseTo(7 + 7 - 3 - 3, within(1e-5));
    }

    /** A seizure where it happened, and then no passage of the line without one; some walkers come while the patrol is still busy. */
    @Test
    void countedWhereItHappens() {
        Story story = chased("guards.encounter.beyondKm=1");
        RunResult result = story.result();
        assertThat(result.seizures()).hasSizeGreaterThan(10).allSatisfy(seizure -> {
            assertThat(seizure.km()).isCloseTo(7.5, within(1e-6));
            assertThat(seizure.offsetKm()).isCloseTo(-0.4, within(1e-6));
        });
        int ended = story.all(Event.Ended.class).size();
        assertThat(result.seizures().size() + result.unseizedPassages()).isEqualTo(ended);
        assertThat(result.summary())
                .containsEntry("outward.seized", (double) result.seizures().size())
                .containsEntry("inward.seized", 0.0);
    }

    /**
     * The team leaves at 15 min for where the walker will cross, 18 km along the line, and is 3 km from there when it does. Then (t + 0.1)^2 = 3^2 + (0.1 t)^2, so
     * 0.99 t^2 + 0.2 t - 8.99 = 0 and t = 2.914 min, at -0.291 km. The tower has the walker in view until 25 min; a track that outlives that by 6 min dies before.
     */
    @ParameterizedTest
    @CsvSource({
        "15, U1 met it 0:32:55 -> arrested 0:32:55 -> SEIZED 0:32:55",
        "6, U1 missed it 0:31 -> DELIVERED (LATE) 1:00"
    })
    void aTeamFollowsByTheTrack(int trackLossMin, String end) {
        Story story = teamSent("sensing.trackLossMin=" + trackLossMin);
        assertThat(story.of(1))
                .isEqualTo("P1 set out 0:00 -> seen by T1 0:05 -> believed 0:05 -> U1 sent 0:05 "
                        + "-> crossed km 7.5 0:30 -> " + end);
    }

    /**
     * Who has lost the track has gone a minute on the way to where the walker goes, as deep as it may: of the 3 km along the line and 0.3 beyond it. It
     * handles that for 30 min and drives straight home.
     */
    @Test
    void untilThenItHeadsAsDeepAsItMay() {
        double way = Math.hypot(3, 0.3);
        double home = Math.hypot(15 + 3 / way, 0.3 / way);
        assertThat(teamSent("sensing.trackLossMin=6")
                        .all(Event.Freed.class)
                        .get(0)
                        .busyMin())
                .isCloseTo(31 - 5 + 30 + home, within(1e-6));
    }

    private static Story teamSent(String setting) {
        return TextWorld.of("""
                +3   | .......o....................
                +1.5 | .......T....................
                 0   | .........................U..
                -3   | .......x....................
                """)
                .with("flows.loads.perDay=1", "guards.encounter.beyondKm=0.3", setting)
                .story();
    }

    /** Judged after 40 min, when it is beyond the line, though near enough: nobody is sent after it. A tower beyond sees nobody. */
    @Test
    void nobodyIsSentAfterWhoIsBeyond() {
        Story story = TextWorld.of("""
                +3   | .......o..
                +1.5 | .......T..
                 0   | .......U..
                -2.5 | .......T..
                -3   | .......x..
                """)
                .with(
                        "flows.loads.perDay=1",
                        "guards.command.assessmentMin=[40, 40, 40]",
                        "guards.encounter.beyondKm=5")
                .story();
        assertThat(story.of(1))
                .isEqualTo(
                        "P1 set out 0:00 -> seen by T1 0:05 -> crossed km 7.5 0:30 -> believed 0:45 -> DELIVERED (LATE) 1:00");
    }

    /** Guards who stand off from a convoy before the line follow it; beyond they go home. */
    @Test
    void nobodyBeginsToFollowBeyond() {
        String[] armed = {
            "flows.loads.convoy={vehiclesMin: 1, vehiclesMax: 1, escorts: 2}",
            "guards.encounter={engageArmed: 0, beyondKm: 1, aftermath: {shadowMin: 60}}"
        };
        assertThat(chased(armed).of(1))
                .isEqualTo(CROSSED + "R1 met it 0:07 -> stood off 0:07 -> DELIVERED (STAND_OFF) 0:33");
    }

    /** Inward parties are awaited at the line all the same. */
    @Test
    void inwardNothingChanges() {
        TextWorld[] worlds = new TextWorld[2];
        for (int i = 0; i < 2; i++) {
            worlds[i] = TextWorld.of("""
                    +2 | .......x..
                    +1 | .......U..
                     0 | .......T..
                    -3 | .......o..
                    """).with("guards.encounter.beyondKm=" + 3 * i);
        }
        Story without = worlds[0].story();
        assertThat(worlds[1].story().events()).isEqualTo(without.events());
        assertThat(without.ofAll()).contains("U1 met it 0:30");
    }
}
