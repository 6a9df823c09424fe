package cordon.interdiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A hunt without a unit is on while operators watch. */
class HuntTest {
    private final Hunt hunt = new Hunt();

    @Test
    void eachWatchHasItsNumber() {
        assertThat(hunt.on()).isFalse();
        assertThat(hunt.watched()).isFalse();
        assertThat(hunt.watch()).isEqualTo(1);
        assertThat(hunt.watch()).isEqualTo(2);
        assertThat(hunt.on()).isTrue();
        assertThat(hunt.watched()).isTrue();
    }

    @Test
    void aWatchEndsOnce() {
        assertThat(hunt.unwatch()).isFalse();
        hunt.watch();
        assertThat(hunt.unwatch()).isTrue();
        assertThat(hunt.unwatch()).isFalse();
        assertThat(hunt.watched()).isFalse();
        assertThat(hunt.on()).isFalse();
    }

    @Test
    void whereNobodyIsAfterItNobodyAwaitsIt() {
        assertThat(hunt.ambush(5, 1, 0)).isNull();
        hunt.each(pursuit -> {
            throw new AssertionError("nobody is after it");
        });
    }
}
