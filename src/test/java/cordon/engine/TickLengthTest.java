package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.Runs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tick is a batch size: whatever its length, the same things happen at the same instants, bit for bit. */
class TickLengthTest {
    private static final List<String> LENGTHS = List.of("1", "15", "60");

    @ParameterizedTest
    @CsvSource({
        "tutorial,30,90",
        "iraq-syria,0,30",
        "interventions,5,90",
        "src/test/resources/sensitivity/everything.yaml,1,20"
    })
    void neverChangesEvents(String config, int warmUp, int days) {
        List<Event> usual = run(config, warmUp, days, "5");
        assertThat(usual).hasSizeGreaterThan(10_000);
        for (String length : LENGTHS) {
            firstDifference(length + " min", usual, run(config, warmUp, days, length));
        }
    }

    private static List<Event> run(String config, int warmUp, int days, String tickMin) {
        return Runs.events(config, "period.warmUpDays=" + warmUp, "period.days=" + days, "period.tickMin=" + tickMin);
    }

    private static void firstDifference(String what, List<Event> usual, List<Event> other) {
        List<String> apart = new ArrayList<>();
        for (int i = 0; i < Math.min(usual.size(), other.size()) && apart.isEmpty(); i++) {
            if (!usual.get(i).equals(other.get(i))) {
                apart.add(i + ": " + usual.get(i) + " but " + other.get(i));
            }
        }
        assertThat(apart).as(what).isEmpty();
        assertThat(other).as(what).hasSameSizeAs(usual);
    }
}
