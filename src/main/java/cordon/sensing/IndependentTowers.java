package cordon.sensing;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.world.Motion;
import cordon.world.Strip;

/**
 * Towers before which an attempt has a uniform number of each one's own ({@code acuity: independent}), so that towers which overlap give
 * independent chances.
 *
 * <p>Summed fields hold the hazard at one number for all; so these towers are asked one by one, in the cells that a motion passes. Mutable: those {@link #near} a motion are found first.
 */
final class IndependentTowers {
    private final CameraFields fields;
    private final Strip strip;
    private final Draws draws;
    private final double farthestKm;
    private final int[] near;
    private final int[] levels;
    private int count;
    private int kind;
    private int firstRow;
    private int lastRow;

    /** Those among the towers of fields. */
    IndependentTowers(CameraFields fields, Strip strip, Draws draws) {
        this.fields = fields;
        this.strip = strip;
        this.draws = draws;
        double farthest = Double.NEGATIVE_INFINITY;
        int independent = 0;
        for (int tower = 0; tower < fields.towers().size(); tower++) {
            if (fields.independent(tower)) {
                farthest = Math.max(farthest, fields.reachKm(tower));
                independent++;
            }
        }
        this.farthestKm = farthest;
        this.near = new int[independent];
        this.levels = new int[independent];
        near(0);
    }

    /** Finds those that reach a motion, with the attempt's luck before each. */
    void near(Exposure exposure, int ofKind, Motion motion) {
        if (near.length == 0) {
            return;
        }
        near(ofKind);
        double most = motion.mostKm() + farthestKm + strip.cellKm();
        int tower = fields.firstTowerFrom(motion.leastKm() - farthestKm - strip.cellKm());
        for (; tower < fields.towers().size() && fields.towers().get(tower).km() <= most; tower++) {
            if (fields.independent(tower)) {
                take(tower, exposure);
            }
        }
    }

    private void near(int ofKind) {
        kind = ofKind;
        count = 0;
        firstRow = strip.rows();
        lastRow = -1;
    }

    private void take(int tower, Exposure exposure) {
        double offsetKm = fields.towers().get(tower).offsetKm();
        firstRow = Math.min(firstRow, strip.rowAt(offsetKm - fields.reachKm(tower)));
        lastRow = Math.max(lastRow, strip.rowAt(offsetKm + fields.reachKm(tower)));
        near[count] = tower;
        levels[count++] = level(tower, exposure);
    }

    /** Level of an attempt's luck before a tower: that before all towers alike, or one of its own. */
    int level(int tower, Exposure exposure) {
        if (near.length == 0 || !fields.independent(tower)) {
            return exposure.level();
        }
        long key = exposure.key() ^ fields.towers().get(tower).key();
        return CameraFields.level(draws.uniform(Purpose.TOWER_ACUITY, key, 0));
    }

    /** A hazard in a cell, 1/min, and what those near add to it while they are up. */
    float addedTo(float hazard, int state, int column, int row) {
        float sum = hazard;
        for (int i = 0; i < count; i++) {
            sum += fields.ofTower(near[i], state, kind, levels[i], column, row);
        }
        return sum;
    }

    /** First row that any of those near reaches; beyond the last row when none is. */
    int firstRow() {
        return firstRow;
    }

    /** Last row that any of those near reaches; before the first when none is. */
    int lastRow() {
        return lastRow;
    }
}
