package cordon.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.SensorKind;
import org.junit.jupiter.api.Test;

/** Which of two sightings comes first. */
class SightingTest {
    private static Sighting at(double minute, SensorKind kind, String sensor) {
        return new Sighting(minute, kind, 1, sensor, 0, 0, true);
    }

    @Test
    void theEarlierCountsAndAnyBeforeNone() {
        Sighting first = at(1, SensorKind.POST, "b");
        Sighting second = at(2, SensorKind.POST, "a");
        assertThat(Sighting.earlier(first, second)).isSameAs(first);
        assertThat(Sighting.earlier(second, first)).isSameAs(first);
        assertThat(Sighting.earlier(null, first)).isSameAs(first);
        assertThat(Sighting.earlier(first, null)).isSameAs(first);
        assertThat(Sighting.earlier(null, null)).isNull();
    }

    /** Of one kind by id, of two kinds as they are asked. */
    @Test
    void atOneInstantIdsDecideWithinAKind() {
        Sighting a = at(1, SensorKind.POST, "a");
        Sighting b = at(1, SensorKind.POST, "b");
        Sighting camera = at(1, SensorKind.CAMERA, "0");
        assertThat(Sighting.earlier(a, b)).isSameAs(a);
        assertThat(Sighting.earlier(b, a)).isSameAs(a);
        assertThat(Sighting.earlier(b, camera)).isSameAs(b);
        assertThat(Sighting.earlier(camera, b)).isSameAs(camera);
        Sighting again = at(1, SensorKind.POST, "a");
        assertThat(Sighting.earlier(a, again)).isSameAs(a);
    }
}
