package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.Runs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patrols that change beats: whatever the tick and whatever is told anew, the same beats at the same instants. */
class ShiftChangesTest {
    private static final String RANDOM = "{kind: random, seesInTransit: true}";
    private static final String LIST = "{kind: list, stretches: [[0, 8], [20, 24], [45, 60]]}";
    private static final String HOT = "{kind: hot-spot, everyDays: 1}";
    private static final String GAME = "{kind: security-game, everyDays: 2, halfLifeDays: 5}";

    private static List<Event> run(String plan, String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "period.days=20",
                "period.warmUpDays=3",
                "guards.patrols.line.plan=" + plan,
                "guards.patrols.line.beatKm=5",
                "guards.patrols.line.count=4",
                "guards.patrols.line.outShare=0.6",
                "guards.patrols.line.cycleHours=7",
                "guards.patrols.line.fatigue={lossPerHour: 0.05}"));
        settings.addAll(List.of(more));
        return Runs.events("tutorial", settings.toArray(String[]::new));
    }

    private static List<Event.BeatTaken> beats(List<Event> events) {
        return events.stream()
                .filter(Event.BeatTaken.class::isInstance)
                .map(Event.BeatTaken.class::cast)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {RANDOM, LIST, HOT, GAME})
    void ticksAreOnlyBatches(String plan) {
        List<Event> usual = run(plan);
        assertThat(usual).hasSizeGreaterThan(3_000);
        assertThat(beats(usual)).hasSizeBetween(4 * 78 - 4, 4 * 79 + 4);
        for (String tick : List.of("1", "60")) {
            assertThat(run(plan, "period.tickMin=" + tick).equals(usual))
                    .as(tick)
                    .isTrue();
        }
    }

    /** A dated change that tells nothing new leaves beats as they are, to a thousandth of a minute: sums cut in two round differently. */
    @ParameterizedTest
    @ValueSource(strings = {RANDOM, HOT})
    void whatIsToldAgainChangesNothing(String plan) {
        String idle = "{id: idle%d, date: 2024-03-%02dT10:30, set: {gates.east-gate.policedChance: '0.05'}}";
        List<String> changes = new ArrayList<>();
        for (int day = 2; day < 20; day += 3) {
            changes.add(idle.formatted(day, day));
        }
        assertThat(rounded(run(plan, "interventions=[" + String.join(", ", changes) + "]")))
                .isEqualTo(rounded(run(plan)));
    }

    /** Plans differ in beats, not in demand or in when patrols' shifts begin. */
    @ParameterizedTest
    @ValueSource(strings = {LIST, HOT, GAME})
    void theRestMeetsTheSameLuck(String plan) {
        List<Event> random = run(RANDOM, "flows.walkers.replacement=0", "flows.drivers.replacement=0");
        List<Event> other = run(plan, "flows.walkers.replacement=0", "flows.drivers.replacement=0");
        assertThat(of(other, Event.Demanded.class)).isEqualTo(of(random, Event.Demanded.class));
        assertThat(beats(other).stream().map(Event.BeatTaken::atMin).toList())
                .isEqualTo(beats(random).stream().map(Event.BeatTaken::atMin).toList());
        assertThat(beats(other)).isNotEqualTo(beats(random));
    }

    private static List<String> rounded(List<Event> events) {
        return beats(events).stream()
                .map(beat -> beat.toString().replaceAll("(\\.\\d{3})\\d+", "$1"))
                .toList();
    }

    private static List<Event> of(List<Event> events, Class<? extends Event> kind) {
        return events.stream().filter(kind::isInstance).toList();
    }
}
