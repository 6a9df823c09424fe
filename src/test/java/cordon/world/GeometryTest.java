package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Distances and times against small steps along the way. */
class GeometryTest {
    private static final int STEPS = 20_000;
    private final SplittableRandom random = new SplittableRandom(11);

    private double any() {
        return random.nextDouble(-2, 2);
    }

    @Test
    void distanceOfAPointFromASegment() {
        for (int n = 0; n < 200; n++) {
            double x0 = any(), y0 = any(), x1 = any(), y1 = any(), x = any(), y = any();
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i <= STEPS; i++) {
                double s = (double) i / STEPS;
                least = Math.min(least, Math.hypot(x0 + s * (x1 - x0) - x, y0 + s * (y1 - y0) - y));
            }
            assertThat(Geometry.distanceToSegment(x, y, x0, y0, x1, y1)).isCloseTo(least, within(5e-4));
        }
        assertThat(Geometry.distanceToSegment(4, 5, 1, 1, 1, 1)).isEqualTo(5);
    }

    @Test
    void distanceOfASegmentFromALevelOne() {
        for (int n = 0; n < 200; n++) {
            double x0 = any(), y0 = any(), x1 = any(), y1 = any(), y = any();
            double from = any();
            double to = from + random.nextDouble(0, 2);
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i <= STEPS; i++) {
                double s = (double) i / STEPS;
                double x = x0 + s * (x1 - x0);
                double beside = Math.max(0, Math.max(from - x, x - to));
                least = Math.min(least, Math.hypot(beside, y0 + s * (y1 - y0) - y));
            }
            assertThat(Geometry.distanceToLevel(x0, y0, x1, y1, from, to, y)).isCloseTo(least, within(5e-4));
        }
    }

    /** The first and the last of small steps that are within the radius; NaN where none is. */
    @Test
    void firstAndLastTimeWithin() {
        int within = 0;
        for (int n = 0; n < 800; n++) {
            double x = any(), y = any(), vx = any(), vy = any();
            double radius = random.nextDouble(0.2, 1);
            double span = random.nextDouble(0.5, 3);
            double first = Double.NaN;
            double last = Double.NaN;
            for (int i = 0; i <= STEPS; i++) {
                double t = span * i / STEPS;
                if (Math.hypot(x + t * vx, y + t * vy) <= radius) {
                    first = Double.isNaN(first) ? t : first;
                    last = t;
                }
            }
            if (!Double.isNaN(first) && last - first > 0.02) {
                within++;
                assertThat(Geometry.firstWithin(x, y, vx, vy, radius, span)).isCloseTo(first, within(3e-4));
                assertThat(Geometry.lastWithin(x, y, vx, vy, radius, span)).isCloseTo(last, within(3e-4));
            } else if (Double.isNaN(first)) {
                double closest = Geometry.distanceToSegment(0, 0, x, y, x + span * vx, y + span * vy);
                assertThat(Double.isNaN(Geometry.firstWithin(x, y, vx, vy, radius, span)))
                        .isEqualTo(closest > radius);
            }
        }
        assertThat(within).isGreaterThan(100);
        assertThat(Geometry.lastWithin(0.1, 0, 0, 0, 1, 7)).isEqualTo(7);
    }
}
