package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.SensorKind;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: people who live in the strip are taken for smugglers. */
class G02ResidentsTest {
    private static final String PEOPLE =
            "residents=[{id: shepherds, fromKm: 0, toKm: 20, fromOffsetKm: 1, toOffsetKm: 1, perDay: 50, "
                    + "fromHour: 6, toHour: 18, speedKmh: 3, hours: 1, stoppedShare: 0.4}]";

    private static TextWorld world(String eyes) {
        return TextWorld.of(eyes + """
                 0 | ....................
                -3 | .......o............
                """).with("flows.loads.perDay=0", PEOPLE);
    }

    /**
     * A tower at km 10.5 sees 1 km around it: of 50 walks a day of 3 km, set out at an even place of 20 km and either way, those from 2 km beside
     * and 3 km before, so that 5 of 20 km count. An alarm at the place where each comes into view.
     */
    @Test
    void comeIntoViewAndRaiseAlarms() {
        Story story =
                world("+3 | .......x............\n+1 | ..........T.........\n").story();
        var alarms = story.all(Event.Nuisance.class);
        double sd = Math.sqrt(1000 * 0.25 * 0.75) + Math.sqrt(1000 * 0.25);
        assertThat((double) alarms.size()).isCloseTo(250, within(3.29 * sd));
        assertThat(alarms).allSatisfy(e -> {
            assertThat(e.row()).isEqualTo("shepherds");
            assertThat(e.kind()).isEqualTo(SensorKind.CAMERA);
            assertThat(e.civilian()).isTrue();
            assertThat(e.km()).isBetween(9.5 - 1e-9, 11.5 + 1e-9);
            assertThat(e.atMin() % 1440).isBetween(360.0, 1140.0);
        });
        assertThat(story.all(Event.CivilianStopped.class)).isEmpty();
    }

    /** Believed and sent for, a share of 0.4 is stopped, and the team is busy meanwhile. */
    @Test
    void areStopped() {
        Story story = world("+3 | .......x............\n+1 | ..........T.........\n+2 | ..........U.........\n")
                .with("guards.command.nuisanceBelieved=1", "guards.command.civilianShare=0")
                .story();
        int arrived = story.all(Event.Arrived.class).size();
        assertThat(arrived).isGreaterThan(50);
        double share = (double) story.all(Event.CivilianStopped.class).size() / arrived;
        assertThat(share).isCloseTo(0.4, within(3.29 * Math.sqrt(0.24 / arrived)));
        assertThat(story.all(Event.NoUnit.class)).isNotEmpty();
    }

    /** Where nothing explains an alarm, each that a team looks into is a stop or a false track in the books, never both. */
    @Test
    void whoIsStoppedHasNotVanished() {
        Story story = world("+3 | .......x............\n+1 | ..........T.........\n+2 | ..........U.........\n")
                .with(
                        "guards.command.nuisanceBelieved=1",
                        "guards.command.civilianShare=0",
                        "guards.command.unexplainedShare=1")
                .story();
        int arrived = story.all(Event.Arrived.class).size();
        int stopped = story.all(Event.CivilianStopped.class).size();
        assertThat(stopped).isBetween(1, arrived - 1);
        assertThat(story.all(Event.FalselyBooked.class)).hasSize(arrived - stopped);
    }

    /**
     * Of 1,000 walks of 3 km half go across, from one even offset in 0 to 2 km to another; half of those pass the swept road at 1 km. Its
     * patrol misses nothing: 250 signs, half of them booked as got away. Like those of parties they are no alarms.
     */
    @Test
    void leaveTracksOnSweptRoads() {
        Story story = world("+3 | .......x............\n+1 | ~~~~~~~~~~~~~~~~~~~~\n")
                .with(
                        "residents.shepherds.fromOffsetKm=0",
                        "residents.shepherds.toOffsetKm=2",
                        "residents.shepherds.acrossShare=0.5",
                        "guards.patrols.R1.sightNightKm=0",
                        "guards.patrols.R1.sightDayKm=0",
                        "guards.command.unexplainedShare=0.5",
                        "guards.command.bookedGotAwayShare=1",
                        "guards.signCutting=[{id: road, patrols: R1, freshHours: 1000000, noticeChance: 1}]")
                .story();
        var signs = story.all(Event.TracksFound.class);
        assertThat((double) signs.size()).isCloseTo(250, within(3.29 * Math.sqrt(250)));
        assertThat(signs).allMatch(e -> e.attempt() < 0 && e.road().equals("road") && e.ageMin() > 0);
        assertThat(story.all(Event.Nuisance.class)).isEmpty();
        assertThat((double) story.all(Event.FalselyBooked.class).size() / signs.size())
                .isCloseTo(0.5, within(3.29 * Math.sqrt(0.25 / signs.size())));
        assertThat(story.all(Event.Assessed.class)).isEmpty();
        assertThat(story.all(Event.Dispatched.class)).isEmpty();
    }

    /** Whoever it shows, a drone raises an alarm; whoever left them, tracks are none. So the false share is that of residents among those shown. */
    @Test
    void partiesAndResidentsCountAlike() {
        Story story = world("+3 | .......x............\n+1 | ~~~~~~~~~~~~~~~~~~~~\n")
                .with(
                        "flows.loads.perDay=20",
                        "residents.shepherds.fromOffsetKm=0",
                        "residents.shepherds.toOffsetKm=2",
                        "residents.shepherds.acrossShare=1",
                        "guards.patrols.R1.sightNightKm=0",
                        "guards.patrols.R1.sightDayKm=0",
                        "guards.command.unexplainedShare=1",
                        "guards.signCutting=[{id: road, patrols: R1, freshHours: 1000000, noticeChance: 1}]",
                        "sensing.drones=[{id: d, fromKm: 0, toKm: 20, sectorKm: 20, speedKmh: 60, footprintKm: 2, upShare: 0.5}]")
                .story();
        Map<String, Double> summary = story.summary();
        long shown = story.all(Event.Sighted.class).stream()
                .filter(e -> e.kind() == SensorKind.DRONE)
                .count();
        long residents = story.all(Event.Nuisance.class).size();
        assertThat(story.all(Event.Nuisance.class)).allMatch(e -> e.kind() == SensorKind.DRONE && e.civilian());
        assertThat(shown).isGreaterThan(50);
        assertThat(residents).isGreaterThan(50);
        assertThat(story.all(Event.Sighted.class)).anyMatch(e -> e.kind() == SensorKind.SIGN);
        assertThat(summary)
                .containsEntry("genuineAlarms", (double) shown)
                .containsEntry("nuisanceAlarms", (double) residents)
                .containsEntry("harm.civilians.alarms", (double) residents)
                .containsEntry("falseShareByAlarms", residents / (double) (residents + shown));
        assertThat(summary.get("tracksFoundOfResidents"))
                .isEqualTo(story.all(Event.TracksFound.class).size() - summary.get("tracksFound"))
                .isGreaterThan(50);
    }

    /** A post at offset 1 that sees 1 km by day stops 0.4 of those it sees with its own eyes; no alarm is raised. */
    @Test
    void areSeenByGuards() {
        Story story =
                world("+3 | .......x............\n+1 | ..........P.........\n").story();
        assertThat(story.all(Event.Nuisance.class)).isEmpty();
        double sd = Math.sqrt(1000 * 0.1);
        assertThat((double) story.all(Event.CivilianStopped.class).size()).isCloseTo(100, within(3.29 * sd));
    }

    /** Where nobody watches, nothing happens. */
    @Test
    void goUnnoticedWhereNobodyLooks() {
        assertThat(world("+3 | .......x............\n").story().events())
                .noneMatch(e -> e instanceof Event.Nuisance || e instanceof Event.CivilianStopped);
    }
}
