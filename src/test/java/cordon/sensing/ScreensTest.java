package cordon.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.scenario.Sensing;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Woods that block sight: whether any stands in a rectangle, and what a tower sees of each cell, against each cell looked at. */
class ScreensTest {
    private static final String GROUND =
            "terrain.classes=[{id: wood, screenM: %s}, {id: bush, screenM: 1}, {id: reed, screenM: 1.7}]";
    private static final String FEATURES =
            "terrain.features=[{id: a, terrain: wood, disc: {km: 6, offsetKm: 1, radiusKm: 0.8}},"
                    + " {id: b, terrain: bush, disc: {km: 3, offsetKm: 1, radiusKm: 0.8}}, {id: c, terrain: reed, band: {fromKm: 12, toKm: 12.5, fromOffsetKm: -2, toOffsetKm: -1}},"
                    + " {id: d, terrain: wood, band: {fromKm: 8, toKm: 9, fromOffsetKm: -3, toOffsetKm: 0}}]";

    private static Scene scene(int screenM) {
        return new Scene(
                GROUND.formatted(screenM),
                FEATURES,
                "sensing.optics=[{id: eye, law: imaging, lensMm: 200, pitchUm: 15, pixelsAt50: 2}]",
                "sensing.towers=[{id: t, optic: eye, fromKm: 4, toKm: 12, spacingKm: 4.2, offsetKm: 2.2, mastM: 20},"
                        + " {id: u, optic: eye, fromKm: 10, toKm: 12, spacingKm: 2, offsetKm: 0.5, mastM: 1.5}]");
    }

    @Test
    void aRectangleIsFreeWhenNoCellInItOrBesideItScreens() {
        Scene scene = scene(12);
        Screens screens = new Screens(scene.world, 1.7);
        SplittableRandom random = new SplittableRandom(2);
        int free = 0;
        for (int n = 0; n < 2000; n++) {
            double km = random.nextDouble(0, 20);
            double offset = random.nextDouble(-10, 10);
            int column = random.nextInt(40);
            int row = random.nextInt(40);
            boolean expected = none(scene, km, offset, column, row);
            free += expected ? 1 : 0;
            assertThat(screens.noneBetween(km, offset, column, row)).isEqualTo(expected);
        }
        assertThat(free).isBetween(400, 1600);
    }

    private static boolean none(Scene scene, double km, double offset, int column, int row) {
        int column0 = (int) Math.floor(km * 2);
        int row0 = (int) Math.floor(offset * 2) + 20;
        for (int c = Math.min(column0, column) - 1; c <= Math.max(column0, column) + 1; c++) {
            for (int r = Math.min(row0, row) - 1; r <= Math.max(row0, row) + 1; r++) {
                boolean inside = c >= 0 && c < 40 && r >= 0 && r < 40;
                if (inside && scene.world.ground().screenM(c, r) >= 1.7) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The line of sight falls from the mast to 1.7 m; the cells of both its ends screen nothing. */
    @Test
    void towersSeeOverWhatIsLow() {
        for (int screenM : new int[] {3, 12, 30}) {
            Scene scene = scene(screenM);
            List<Tower> towers = Tower.of(scene.scenario.sensing(), 20);
            double[] reach = {7, 7, 7};
            Masks masks = new Masks(scene.world, towers, reach);
            masks.prepare();
            int hidden = 0;
            int wrong = 0;
            for (int tower = 0; tower < towers.size(); tower++) {
                for (int column = 0; column < 40; column++) {
                    for (int row = 0; row < 40; row++) {
                        Tower t = towers.get(tower);
                        double far = Math.hypot((column + 0.5) / 2 - t.km(), (row - 19.5) / 2 - t.offsetKm());
                        if (far < 6.9) {
                            boolean free = free(scene, t, column, row);
                            wrong += masks.free(tower, column, row) == free ? 0 : 1;
                            hidden += free ? 0 : 1;
                        }
                    }
                }
            }
            assertThat(wrong).isLessThan(hidden / 4);
            assertThat(hidden).isGreaterThan(20);
        }
    }

    private static boolean free(Scene scene, Tower tower, int column, int row) {
        Sensing.TowerRow spec = tower.row();
        int towerColumn = scene.world.strip().columnAt(tower.km());
        int towerRow = scene.world.strip().rowAt(tower.offsetKm());
        for (int i = 0; i <= 700 && spec.mastM() > 1.7; i++) {
            double share = i / 700.0;
            double km = tower.km() + share * ((column + 0.5) / 2 - tower.km());
            double offset = tower.offsetKm() + share * ((row - 19.5) / 2 - tower.offsetKm());
            int c = scene.world.strip().columnAt(km);
            int r = scene.world.strip().rowAt(offset);
            boolean end = (c == column && r == row) || (c == towerColumn && r == towerRow);
            if (!end && scene.world.ground().screenM(c, r) > spec.mastM() - share * (spec.mastM() - 1.7)) {
                return false;
            }
        }
        return true;
    }

    @Test
    void withoutScreensAllIsFree() {
        Scene scene = new Scene("terrain.classes=[{id: bush, concealment: 0.4}]", "terrain.base=bush");
        Masks masks = new Masks(scene.world, List.of(), new double[0]);
        masks.prepare();
        assertThat(masks.free(0, 3, 3)).isTrue();
    }
}
