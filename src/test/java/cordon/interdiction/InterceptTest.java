package cordon.interdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.world.Motion;
import org.junit.jupiter.api.Test;

/** Where a unit that starts from 0 at offset 0 meets a party that goes straight: by hand. */
class InterceptTest {
    private static final double MINUTES = 30;

    /** A party at a place, with a velocity in km per minute. */
    private static Motion party(double km, double offsetKm, double vKm, double vOffsetKm) {
        Motion.Builder builder = new Motion.Builder();
        builder.begin(0, km, offsetKm);
        builder.put(MINUTES, km + MINUTES * vKm, offsetKm + MINUTES * vOffsetKm);
        return builder.build();
    }

    private static double meets(Motion motion, double kmPerMin, double captureKm) {
        return Intercept.earliest(motion, 0, 0, 0, kmPerMin, captureKm);
    }

    private static void after(double meets, double minutes) {
        assertThat(meets).isCloseTo(minutes, within(1e-9));
    }

    /** 3, 4, 5. */
    @Test
    void acrossItsBow() {
        after(meets(party(4, 0, 0, 3), 5, 0), 1);
        after(meets(party(0, 4, 3, 0), 5, 0), 1);
    }

    /** (8 + 3 t)^2 + (2 t)^2 = (5 t)^2: 12 t^2 - 48 t - 64 = 0. */
    @Test
    void aslant() {
        after(meets(party(8, 0, 3, 2), 5, 0), (48 + Math.sqrt(48 * 48 + 4 * 12 * 64)) / 24);
        after(meets(party(0, 8, 2, 3), 5, 0), (48 + Math.sqrt(48 * 48 + 4 * 12 * 64)) / 24);
    }

    /** From behind, the distance but 2 km, at the difference of speeds. */
    @Test
    void withinCaptureDistance() {
        after(meets(party(10, 0, 2, 0), 4, 2), 4);
        after(meets(party(1, 1, 2, 0), 4, 2), 0);
    }

    /** (10 - 3 t)^2 + (4 t)^2 = (5 t)^2: t = 100 / 60; never from behind. */
    @Test
    void asFast() {
        after(meets(party(10, 0, -3, 4), 5, 0), 5.0 / 3);
        assertThat(meets(party(10, 0, 5, 0), 5, 0)).isNaN();
    }

    /** (10 - 3 t)^2 + 1 = (2 t)^2: the first of two instants; none for whom it passes too far off. */
    @Test
    void slower() {
        after(meets(party(10, 1, -3, 0), 2, 0), (60 - Math.sqrt(60 * 60 - 4 * 5 * 101)) / 10);
        assertThat(meets(party(6, 8, -3, 0), 2, 0)).isNaN();
    }

    /** Starts at 1, is 5 km out when the party turns at 20 km; they close at 10 km per minute. */
    @Test
    void afterItsTurn() {
        Motion.Builder builder = new Motion.Builder();
        builder.begin(0, 10, 0);
        builder.put(2, 20, 0);
        builder.put(6, 0, 0);
        after(Intercept.earliest(builder.build(), 1, 0, 0, 5, 0), 3.5);
    }

    /** 3, 4, 5 from another place. */
    @Test
    void fromWhereTheUnitIs() {
        after(Intercept.earliest(party(11, -6, 0, 3), 0, 7, -6, 5, 0), 1);
        after(Intercept.earliest(party(7, -2, 3, 0), 0, 7, -6, 5, 0), 1);
    }

    /** 31 minutes away, on its way for 30. */
    @Test
    void tooLate() {
        assertThat(meets(party(31, 0, 0, 0), 1, 0)).isNaN();
    }

    /** 30 minutes away, on its way for 30; from its last instant on there is no time to go anywhere. */
    @Test
    void atTheLastInstant() {
        after(meets(party(30, 0, 0, 0), 1, 0), 30);
        assertThat(Intercept.earliest(party(10, 0, 0, 0), MINUTES, 0, 0, 1, 0)).isNaN();
        after(Intercept.earliest(party(10, 0, 0, 0), MINUTES, 10, 0, 1, 0), MINUTES);
    }

    /** Just within capture distance when it speeds off. */
    @Test
    void atCaptureDistance() {
        after(meets(party(1, 0, 6, 0), 5, 1), 0);
    }

    /** As fast, side by side: the distance stays. */
    @Test
    void sideBySide() {
        assertThat(meets(party(10, 0, 0, 5), 5, 0)).isNaN();
    }

    /** A unit that stands, and a party that comes by exactly there: 10 km at 5 km a minute, and the two roots are one. */
    @Test
    void overWhoStands() {
        after(meets(party(6, 8, -3, -4), 0, 0), 2);
    }
}
