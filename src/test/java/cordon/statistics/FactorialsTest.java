package cordon.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactorialsTest {
    @Test
    void allCombinationsOfTwoAndThreeLevels() {
        UnitDesign design = Factorials.full(2, 3);
        assertThat(rows(design)).isDeepEqualTo(new double[][] {{0, 0}, {0, 0.5}, {0, 1}, {1, 0}, {1, 0.5}, {1, 1}});
        assertThat(design.groups()).isEqualTo(6);
    }

    @Test
    void everyNamedLevelIsReachedByAsManyGridLevels() {
        FactorRange.Levels range = new FactorRange.Levels(List.of("a", "b", "c", "d", "e", "f", "g"));
        UnitDesign design = DesignKind.FULL_FACTORIAL.points(7, 1, 0);
        StringBuilder seen = new StringBuilder();
        for (int row = 0; row < design.size(); row++) {
            seen.append(range.text(design.at(row, 0)));
        }
        assertThat(seen).hasToString("abcdefg");
    }

    @Test
    void oneFactorAtATimeLeavesTheOthersInTheMiddle() {
        assertThat(rows(DesignKind.ONE_AT_A_TIME.points(3, 2, 0)))
                .isDeepEqualTo(new double[][] {{0.5, 0.5}, {0, 0.5}, {1, 0.5}, {0.5, 0}, {0.5, 1}});
        assertThat(rows(Factorials.oneAtATime(2, 1))).isDeepEqualTo(new double[][] {{0.5, 0.5}, {0, 0.5}, {1, 0.5}});
    }

    @Test
    void refusesWhatIsNoGridOrTooLarge() {
        assertThatThrownBy(() -> Factorials.full(2, 0)).hasMessageContaining("[2, 0]");
        assertThatThrownBy(Factorials::oneAtATime).hasMessageContaining("at least one factor");
        assertThatThrownBy(() -> DesignKind.FULL_FACTORIAL.points(10, 12, 0)).hasMessageContaining("too many");
        assertThatThrownBy(() -> DesignKind.LATIN_HYPERCUBE.points(0, 2, 0)).hasMessageContaining("0 points");
    }

    private static double[][] rows(UnitDesign design) {
        return IntStream.range(0, design.size()).mapToObj(design::row).toArray(double[][]::new);
    }
}
