package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.Runs;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A dated change that sets what already holds changes nothing: teams under way come home, queues stay, luck that is used up stays used
 * up. Instants are compared to a thousandth of a minute, because sums that are cut in two round differently.
 */
class IdleChangeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "guards.teams.@.handlingMin: '30'",
                "sensing.towers.line.cameras: '1'",
                "gates.east-gate.policedChance: '0.05'",
                "flows.walkers.nightRatio: '1'",
                "organisations.gang.halfLifeDays: '390'"
            })
    void changesNothing(String set) {
        String team = Runs.scenario("tutorial").start().guards().teams().get(0).id();
        String every7Hours = IntStream.range(0, 60)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "{id: idle%d, date: 2024-03-%02dT%02d:30, set: {%s}}",
                        i,
                        1 + i * 7 / 24,
                        i * 7 % 24,
                        set.replace("@", team)))
                .collect(Collectors.joining(", ", "interventions=[", "]"));
        List<String> changed = told(every7Hours);
        List<String> unchanged = told("interventions=[]");
        int first = 0;
        while (first < Math.min(changed.size(), unchanged.size())
                && changed.get(first).equals(unchanged.get(first))) {
            first++;
        }
        assertThat(changed.subList(first, Math.min(first + 1, changed.size())))
                .as("event " + first + " of " + unchanged.size())
                .isEqualTo(unchanged.subList(first, Math.min(first + 1, unchanged.size())));
        assertThat(unchanged).hasSizeGreaterThan(3_000);
    }

    private static List<String> told(String setting) {
        return Runs.events("tutorial", "period.days=20", "period.warmUpDays=0", setting).stream()
                .filter(event -> !(event instanceof Event.Changed))
                .map(event -> event.toString().replaceAll("(\\.\\d{3})\\d+", "$1"))
                .toList();
    }
}
