package cordon.interdiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Five places. */
class CustodyTest {
    private static final int PLACES = 5;
    private final Custody custody = new Custody();

    @Test
    void theLastPlaceIsFilledAndNoMore() {
        assertThat(custody.take(3, PLACES, 0, 60)).isTrue();
        assertThat(custody.take(3, PLACES, 0, 60)).isFalse();
        assertThat(custody.take(2, PLACES, 0, 60)).isTrue();
        assertThat(custody.take(1, PLACES, 0, 60)).isFalse();
    }

    /** Whoever is let go at 30 min makes room at 30 min, though taken in after those who stay until 60 min. */
    @Test
    void placesAreFreeFromTheInstantOfRelease() {
        assertThat(custody.take(3, PLACES, 0, 60)).isTrue();
        assertThat(custody.take(2, PLACES, 0, 30)).isTrue();
        assertThat(custody.take(2, PLACES, 29.9, 90)).isFalse();
        assertThat(custody.take(2, PLACES, 30, 90)).isTrue();
        assertThat(custody.take(1, PLACES, 59.9, 90)).isFalse();
        assertThat(custody.take(3, PLACES, 60, 90)).isTrue();
        assertThat(custody.take(1, PLACES, 89.9, 120)).isFalse();
        assertThat(custody.take(5, PLACES, 90, 120)).isTrue();
    }
}
