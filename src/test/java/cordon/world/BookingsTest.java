package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.world.Agenda.Rank;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of bookings are used again, and more are made than there were places at first. */
class BookingsTest {
    private final Bookings bookings = new Bookings();
    private final List<Integer> happened = new ArrayList<>();

    private int add(double minute, Rank rank, long key) {
        int number = happened.size();
        return bookings.add(minute, rank, key, () -> happened.add(number));
    }

    @Test
    void aNumberIsFreeAgain() {
        int first = add(1, Rank.DEMAND, 1);
        int second = add(2, Rank.DEMAND, 1);
        int third = add(3, Rank.DEMAND, 1);
        bookings.take(second).run();
        bookings.take(first).run();
        assertThat(happened).hasSize(2);
        assertThat(add(4, Rank.DEMAND, 1)).isEqualTo(first);
        assertThat(add(5, Rank.DEMAND, 1)).isEqualTo(second);
        assertThat(add(6, Rank.DEMAND, 1)).isNotIn(first, second, third);
        assertThat(bookings.atMin(first)).isEqualTo(4);
        assertThat(bookings.atMin(third)).isEqualTo(3);
    }

    @Test
    void moreThanTheFirstPlacesAreKept() {
        for (int i = 0; i < 5000; i++) {
            int booking = add(i / 2.0, Rank.values()[i % 12], 7 * i);
            bookings.chain(booking, booking - 1);
        }
        for (int i = 0; i < 5000; i++) {
            assertThat(bookings.atMin(i)).isEqualTo(i / 2.0);
            assertThat(bookings.next(i)).isEqualTo(i - 1);
        }
        assertThat(bookings.breaksTie(12, 24)).isTrue();
        assertThat(bookings.breaksTie(24, 12)).isFalse();
        assertThat(bookings.breaksTie(3001, 12)).isFalse();
        assertThat(bookings.take(4999)).isNotNull();
    }

    @Test
    void tiesGoByRankThenKeyThenOrder() {
        int weather = add(0, Rank.WEATHER, 9);
        int demand = add(0, Rank.DEMAND, 2);
        int lesser = add(0, Rank.DEMAND, 1);
        int later = add(0, Rank.DEMAND, 2);
        assertThat(bookings.breaksTie(weather, demand)).isTrue();
        assertThat(bookings.breaksTie(demand, weather)).isFalse();
        assertThat(bookings.breaksTie(lesser, demand)).isTrue();
        assertThat(bookings.breaksTie(demand, lesser)).isFalse();
        assertThat(bookings.breaksTie(demand, later)).isTrue();
        assertThat(bookings.breaksTie(later, demand)).isFalse();
    }
}
