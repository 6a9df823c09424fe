package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedRangeTest {
    @Test
    void readsANumberAndARange() {
        assertThat(SeedRange.parse("20")).isEqualTo(new SeedRange(1, 20));
        assertThat(SeedRange.parse("101..120")).isEqualTo(new SeedRange(101, 120));
        assertThat(SeedRange.parse("-3..-3").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9..3", "1..", "x", "", "9999999", "1...4", "99999999999999999999"})
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> SeedRange.parse(text))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("seeds");
    }
}
