package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Short cuts of walking cell by cell give what walking all of them gives. */
class CellWalkTest {
    private static final int SEGMENTS = 2000;
    private static final World WORLD = world();

    private static World world() {
        TimedScenario scenario = ScenarioReader.read("iraq-syria", List.of());
        return new World(scenario.start(), Frontiers.of(scenario.start().frontier()));
    }

    private static double anywhere(Random random, double from, double to) {
        return from + random.nextDouble() * (to - from);
    }

    /** Minutes in each cell of the walk, weighed by the cell's place, are those of the whole walk inside the band. */
    @Test
    void theWalkBetweenTwoOffsetsIsThatPartOfTheWholeWalk() {
        Random random = new Random(71);
        CellWalk whole = new CellWalk(WORLD.strip());
        CellWalk part = new CellWalk(WORLD.strip());
        int partial = 0;
        for (int i = 0; i < SEGMENTS; i++) {
            double x0 = anywhere(random, -2, 602);
            double x1 = x0 + anywhere(random, -8, 8);
            double y0 = anywhere(random, -22, 22);
            double y1 = i % 10 == 0 ? y0 : anywhere(random, -22, 22);
            int firstRow = random.nextInt(WORLD.strip().rows());
            int lastRow = firstRow + random.nextInt(WORLD.strip().rows() - firstRow);
            whole.start(x0, y0, x1, y1);
            part.startBetween(
                    x0,
                    y0,
                    x1,
                    y1,
                    WORLD.strip().beginsAtKm(firstRow),
                    WORLD.strip().beginsAtKm(lastRow + 1));
            assertThat(weighed(part, firstRow, lastRow))
                    .as("segment " + i)
                    .isCloseTo(weighed(whole, firstRow, lastRow), within(1e-6));
            partial += part.cells() > 0 && part.cells() < whole.cells() ? 1 : 0;
        }
        assertThat(partial).isGreaterThan(SEGMENTS / 3);
    }

    private static double weighed(CellWalk walk, int firstRow, int lastRow) {
        double sum = 0;
        for (int cell = 0; cell < walk.cells(); cell++) {
            boolean inside = walk.row(cell) >= firstRow && walk.row(cell) <= lastRow;
            double weight = inside ? 1 + Math.sin(walk.column(cell)) * Math.cos(walk.row(cell)) : 0;
            sum += (walk.to(cell) - walk.from(cell)) * weight;
        }
        return sum;
    }

    /** Where ground is told to be even for a mode, every cell on the way is so; and that is told of many ways. */
    @Test
    void evenGroundIsEvenInEveryCell() {
        Random random = new Random(72);
        CellWalk walk = new CellWalk(WORLD.strip());
        Ground ground = WORLD.ground();
        int even = 0;
        for (int i = 0; i < SEGMENTS; i++) {
            int mode = random.nextInt(WORLD.modes().size());
            double x0 = anywhere(random, 0, 599);
            double x1 = x0 + anywhere(random, -3, 3);
            double y0 = i % 3 == 0 ? 4 * random.nextInt(5) - 8 : 0;
            double y1 = i % 3 == 0 ? y0 : (i % 2 == 0 ? 1 : -1) * anywhere(random, 0, 10);
            double factor = ground.evenFactor(mode, x0, y0, x1, y1);
            if (Double.isNaN(factor)) {
                continue;
            }
            even++;
            walk.start(x0, y0, x1, y1);
            for (int cell = 0; cell < walk.cells(); cell++) {
                if (walk.to(cell) > walk.from(cell)) {
                    assertThat(ground.speedFactor(mode, walk.column(cell), walk.row(cell)))
                            .as("segment " + i + ", cell " + cell)
                            .isEqualTo(factor);
                }
            }
        }
        assertThat(even).isGreaterThan(SEGMENTS / 4);
    }
}
