package cordon.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where things at equal spacing stand, against counting them one by one. */
class SpacedTest {
    private record Row(String id, double fromKm, double toKm, double spacingKm) implements Spaced {}

    /** On 10 km, every 4 from km 1 on: at 3 and 7; the next at 11 would lie beyond the line, and one at its very end does not stand. */
    @Test
    void standHalfASpacingIn() {
        Row row = new Row("row", 1, 40, 4);
        assertThat(row.count(10)).isEqualTo(2);
        assertThat(row.count(11)).isEqualTo(2);
        assertThat(row.count(12)).isEqualTo(3);
        assertThat(row.count(3)).isZero();
        assertThat(row.km(1)).isEqualTo(7);
        assertThat(row.firstFrom(-5)).isZero();
        assertThat(row.firstFrom(3)).isZero();
        assertThat(row.firstFrom(3.1)).isEqualTo(1);
        assertThat(row.lastUpTo(7)).isEqualTo(1);
        assertThat(row.lastUpTo(2.9)).isNegative();
    }

    /** Rounding of a quotient must not make one more or fewer than stand before the end. */
    @Test
    void allThatStandAreCounted() {
        Random random = new Random(1);
        for (int n = 0; n < 20_000; n++) {
            double from = random.nextInt(50) / 10.0;
            double spacing = (1 + random.nextInt(40)) / 20.0;
            Row row = new Row("row", from, from + (1 + random.nextInt(200)) * spacing / 2, spacing);
            int count = 0;
            while (row.fromKm + (count + 0.5) * row.spacingKm < row.toKm) {
                count++;
            }
            assertThat(row.count(1000)).as(row.toString()).isEqualTo(count);
        }
    }

    /** Points lie half a spacing in, sections of cable end to end with a shorter one at the end. */
    @Test
    void sectionsLieEndToEnd() {
        assertThat(sensors(GroundSensorRow.Form.POINT).count(100)).isEqualTo(2);
        assertThat(sensors(GroundSensorRow.Form.LINE).count(100)).isEqualTo(3);
        assertThat(sensors(GroundSensorRow.Form.LINE).count(4)).isEqualTo(2);
    }

    private static GroundSensorRow sensors(GroundSensorRow.Form form) {
        return new GroundSensorRow("row", form, 0, 5, 2, 0, 0.05, 1, 0);
    }
}
