package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cordon.world.Agenda.Rank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is booked happens in order of instant, rank, key and booking, as a sorted list has it. */
class AgendaTest {
    private static final double FIRST_MIN = -1000;
    private static final double LAST_MIN = 60000;

    private final Agenda agenda = new Agenda(FIRST_MIN, LAST_MIN);
    private final List<Booked> booked = new ArrayList<>();
    private final List<Booked> happened = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(4);

    private record Booked(double atMin, Rank rank, long key, int order) {}

    /** Instants of a quarter hour, so that many tie; some are laps of the calendar queue away. */
    private void book(double afterMin) {
        double at = afterMin + 15 * random.nextInt(random.nextBoolean() ? 40 : 4200);
        Booked next = new Booked(at, Rank.values()[random.nextInt(12)], random.nextInt(3), booked.size());
        booked.add(next);
        agenda.book(next.atMin, next.rank, next.key, () -> happens(next));
    }

    private void happens(Booked now) {
        assertThat(agenda.nowMin()).isEqualTo(now.atMin);
        happened.add(now);
        if (booked.size() < 5000) {
            book(now.atMin);
        }
    }

    private List<Booked> inOrder(double untilMin) {
        return booked.stream()
                .filter(b -> b.atMin < untilMin)
                .sorted(Comparator.comparingDouble(Booked::atMin)
                        .thenComparing(Booked::rank)
                        .thenComparingLong(Booked::key)
                        .thenComparingInt(Booked::order))
                .toList();
    }

    @Test
    void allBeforeTheEndHappensInOrder() {
        for (int i = 0; i < 3000; i++) {
            book(FIRST_MIN);
        }
        agenda.resolve(500);
        assertThat(agenda.nowMin()).isEqualTo(500);
        assertThat(happened).isNotEmpty().allMatch(b -> b.atMin < 500);
        agenda.resolve(LAST_MIN);
        List<Booked> expected = inOrder(LAST_MIN);
        assertThat(happened).hasSizeGreaterThan(4000).hasSameSizeAs(expected);
        assertThat(happened.stream().map(Booked::atMin)).isSorted();
        assertThat(happened).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Without anything that is booked late, ties too are in order. */
    @Test
    void tiesGoByRankKeyAndBooking() {
        for (int i = 0; i < 5000; i++) {
            book(FIRST_MIN);
        }
        agenda.resolve(LAST_MIN);
        assertThat(happened).hasSizeGreaterThan(4000).containsExactlyElementsOf(inOrder(LAST_MIN));
    }

    @Test
    void nothingIsBookedInThePast() {
        agenda.resolve(100);
        assertThatThrownBy(() -> agenda.book(99, Rank.DEMAND, 0, () -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DEMAND")
                .hasMessageContaining("99");
    }
}
