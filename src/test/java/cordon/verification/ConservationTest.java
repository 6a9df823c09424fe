package cordon.verification;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.events.EventSink;
import cordon.events.Outcome;
import cordon.measures.Ledger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is lost and nothing made, with every part of the model switched on at once. */
class ConservationTest {
    private static final String FILE = "everything.yaml";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void booksBalance(long seed) {
        Bench bench = Bench.of(FILE);
        Ledger ledger = new Ledger(bench.scenario());
        Counts counts = new Counts();
        bench.run(seed, EventSink.all(ledger, counts));
        ledger.check();
        counts.check();
    }

    @Test
    void everyPartIsAtWork() {
        List<Event> events = new ArrayList<>();
        Bench.of(FILE).run(1, events::add);
        Set<Class<?>> kinds = new HashSet<>();
        Set<Object> results = new HashSet<>();
        Set<Outcome> outcomes = new HashSet<>();
        for (Event event : events) {
            kinds.add(event.getClass());
            if (event instanceof Event.Encounter e) {
                results.add(e.result());
            } else if (event instanceof Event.Ended e) {
                outcomes.add(e.outcome());
            }
        }
        assertThat(kinds).containsExactlyInAnyOrder(Event.class.getPermittedSubclasses());
        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.values());
        assertThat(results)
                .contains(
                        EncounterResult.ARRESTED,
                        EncounterResult.RELEASED,
                        EncounterResult.BOUGHT,
                        EncounterResult.ESCAPED,
                        EncounterResult.DUMPED,
                        EncounterResult.STOOD_OFF,
                        EncounterResult.REPELLED);
    }

    @Test
    void ticksAreOnlyBatches() {
        Bench.assertTicksDoNotMatter(FILE, 1);
    }

    @Test
    void seedsGiveDifferentYears() {
        Bench bench = Bench.of(FILE, "period.days=5");
        Digest first = new Digest();
        Digest again = new Digest();
        Digest other = new Digest();
        bench.run(1, first);
        bench.run(1, again);
        bench.run(2, other);
        assertThat(again.value()).isEqualTo(first.value());
        assertThat(other.value()).isNotEqualTo(first.value());
    }

    /** Counts kept apart from the ledger: attempts that end, units that are out and home, arrests. */
    private static final class Counts implements EventSink {
        private final Map<Outcome, Integer> ended = new EnumMap<>(Outcome.class);
        private final Map<String, Integer> out = new HashMap<>();
        private final Set<Long> underWay = new HashSet<>();
        private final Set<Long> arrested = new HashSet<>();
        private int setOut;

        @Override
        public void on(Event event) {
            if (event instanceof Event.SetOut e) {
                setOut++;
                underWay.add(e.attempt());
            } else if (event instanceof Event.Ended e) {
                assertThat(underWay.remove(e.attempt())).isTrue();
                ended.merge(e.outcome(), 1, Integer::sum);
                assertThat(arrested.contains(e.attempt())).isEqualTo(e.outcome() == Outcome.SEIZED);
            } else if (event instanceof Event.Encounter e) {
                assertThat(underWay).contains(e.attempt());
                if (e.result() == EncounterResult.ARRESTED || e.result() == EncounterResult.TAKEN) {
                    arrested.add(e.attempt());
                }
            } else if (event instanceof Event.Dispatched e) {
                assertThat(out.merge(e.unit(), 1, Integer::sum)).as(e.unit()).isEqualTo(1);
            } else if (event instanceof Event.Freed e) {
                assertThat(out.merge(e.unit(), -1, Integer::sum)).as(e.unit()).isZero();
            }
        }

        void check() {
            int over = ended.values().stream().mapToInt(n -> n).sum();
            assertThat(setOut).isGreaterThan(1500).isEqualTo(over + underWay.size());
            assertThat(out.values()).allMatch(n -> n == 0 || n == 1);
        }
    }
}
