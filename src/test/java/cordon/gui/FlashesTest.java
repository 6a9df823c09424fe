package cordon.gui;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.SensorKind;
import org.junit.jupiter.api.Test;

class FlashesTest {
    private long nanos;
    private final Flashes flashes = new Flashes(() -> nanos);

    private void sight(int times) {
        for (int i = 0; i < times; i++) {
            flashes.on(new Event.Sighted(0, 1, SensorKind.CAMERA, "tower", 30, -1));
        }
    }

    @Test
    void whatHasHappenedIsSeenForAWhile() {
        sight(1);
        assertThat(flashes.seen()).containsExactly(new Flash(Flash.Kind.DETECTED, 30, -1, 0));
        nanos = (long) (Flash.SECONDS * 1e9);
        assertThat(flashes.seen()).isEmpty();
    }

    @Test
    void ofMoreThanCanBeToldApartTheOldestAreForgotten() {
        sight(1);
        nanos = 1;
        sight(500);
        assertThat(flashes.seen()).hasSize(100).allMatch(flash -> flash.bornNanos() == 1);
    }

    @Test
    void theDaysBeforeTheCountPassWithoutThem() {
        flashes.on(new Event.Sighted(-1, 1, SensorKind.CAMERA, "tower", 30, -1));
        assertThat(flashes.seen()).isEmpty();
    }
}
