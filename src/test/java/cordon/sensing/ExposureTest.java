package cordon.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.random.Draws;
import org.junit.jupiter.api.Test;

/** The luck before cameras and that before sensors of a constant rate are two, and are taken back together or apart. */
class ExposureTest {
    private final Exposure exposure = new Exposure(5, "human", new Draws(1));

    @Test
    void aLookIsTakenBackToWhereItBegan() {
        double camera = exposure.camera().left();
        double rate = exposure.rate().left();
        assertThat(camera).isNotEqualTo(rate);
        exposure.lookFrom(120, true);
        assertThat(exposure.restedSinceLook()).isTrue();
        exposure.camera().use(0.1);
        exposure.rate().use(0.2);
        assertThat(exposure.takeBackLook()).isEqualTo(120);
        assertThat(exposure.camera().left()).isEqualTo(camera);
        assertThat(exposure.rate().left()).isEqualTo(rate);
        exposure.lookFrom(130, false);
        assertThat(exposure.restedSinceLook()).isFalse();
        assertThat(exposure.takeBackLook()).isEqualTo(130);
    }

    @Test
    void whatHasAConstantRateIsTakenBackAlone() {
        double camera = exposure.camera().left();
        double rate = exposure.rate().left();
        exposure.lookFrom(0, false);
        exposure.camera().use(0.1);
        exposure.rate().use(0.2);
        exposure.takeBackRate();
        assertThat(exposure.camera().left()).isEqualTo(camera - 0.1);
        assertThat(exposure.rate().left()).isEqualTo(rate);
    }

    @Test
    void eitherLuckTellsThatNobodyAttended() {
        assertThat(exposure.unattended()).isFalse();
        exposure.rate().markUnattended();
        assertThat(exposure.unattended()).isTrue();
        Exposure other = new Exposure(6, "human", new Draws(1));
        other.camera().markUnattended();
        assertThat(other.unattended()).isTrue();
    }

    @Test
    void sensorsHaveOneChance() {
        assertThat(exposure.knows(9)).isFalse();
        exposure.meet(9);
        assertThat(exposure.knows(9)).isTrue();
        assertThat(exposure.knows(10)).isFalse();
        assertThat(exposure.key()).isEqualTo(5);
        assertThat(exposure.target()).isEqualTo("human");
        assertThat(exposure.level()).isEqualTo(exposure.level()).isBetween(0, 1000);
    }

    /** What was used up before the look stays used up. */
    @Test
    void onlyTheLookIsTakenBack() {
        double camera = exposure.camera().left();
        double rate = exposure.rate().left();
        exposure.camera().use(0.01);
        exposure.rate().use(0.02);
        exposure.lookFrom(120, false);
        exposure.camera().use(0.1);
        exposure.rate().use(0.2);
        exposure.takeBackLook();
        assertThat(exposure.camera().left()).isEqualTo(camera - 0.01);
        assertThat(exposure.rate().left()).isEqualTo(rate - 0.02);
    }
}
