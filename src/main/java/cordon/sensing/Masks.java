package cordon.sensing;

import cordon.world.CellWalk;
import cordon.world.World;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each tower cannot see because ground stands in between: a straight line of sight over assumed screen heights (no
 * elevation data exist). Built for all towers at once when first needed.
 */
final class Masks {
    private static final double TARGET_M = 1.7;

    private final World world;
    private final List<Tower> towers;
    private final boolean any;
    private final Screens screens;
    private final double[] reachKm;
    private volatile BitSet[] hidden;

    Masks(World world, List<Tower> towers, double[] reachKm) {
        this.world = world;
        this.towers = towers;
        this.any = world.ground().hasScreens();
        this.screens = new Screens(world, TARGET_M);
        this.reachKm = reachKm;
    }

    /** Builds what is asked for later, if it has not been built. */
    synchronized void prepare() {
        if (any && hidden == null) {
            hidden = IntStream.range(0, towers.size())
                    .parallel()
                    .mapToObj(i -> build(towers.get(i), reachKm[i]))
                    .toArray(BitSet[]::new);
        }
    }

    /** Whether a tower's line of sight to a cell is free, for cells within its reach. */
    boolean free(int tower, int column, int row) {
        return !any || !hidden[tower].get(column * world.strip().rows() + row);
    }

    private BitSet build(Tower tower, double reachKm) {
        BitSet mask = new BitSet();
        double highest = highest(tower, reachKm);
        double fall = tower.row().mastM() - TARGET_M;
        if (highest <= TARGET_M || fall <= 0) {
            return mask;
        }
        double low = Math.max(0, (tower.row().mastM() - highest) / fall);
        CellWalk walk = new CellWalk(world.strip());
        int last = world.strip().columnAt(tower.km() + reachKm);
        for (int column = world.strip().columnAt(tower.km() - reachKm); column <= last; column++) {
            for (int row = 0; row < world.strip().rows(); row++) {
                if (within(tower, column, row, reachKm) && blocked(tower, column, row, low, walk)) {
                    mask.set(column * world.strip().rows() + row);
                }
            }
        }
        return mask;
    }

    private boolean within(Tower tower, int column, int row, double reachKm) {
        double dx = (column + 0.5) * world.strip().cellKm() - tower.km();
        double dy = world.strip().rowKm(row) - tower.offsetKm();
        return dx * dx + dy * dy <= reachKm * reachKm;
    }

    /** Greatest screen height in a tower's reach, m. */
    private double highest(Tower tower, double reachKm) {
        double highest = 0;
        int last = world.strip().columnAt(tower.km() + reachKm);
        for (int column = world.strip().columnAt(tower.km() - reachKm); column <= last; column++) {
            for (int row = 0; row < world.strip().rows(); row++) {
                highest = Math.max(highest, world.ground().screenM(column, row));
            }
        }
        return highest;
    }

    /** Walks only that end of the line of sight which is low enough to be blocked. */
    private boolean blocked(Tower tower, int column, int row, double low, CellWalk walk) {
        double km = (column + 0.5) * world.strip().cellKm();
        double offset = world.strip().rowKm(row);
        double fall = tower.row().mastM() - TARGET_M;
        double fromKm = tower.km() + low * (km - tower.km());
        double fromOffset = tower.offsetKm() + low * (offset - tower.offsetKm());
        if (screens.noneBetween(fromKm, fromOffset, column, row)) {
            return false;
        }
        walk.start(fromKm, fromOffset, km, offset);
        int towerColumn = world.strip().columnAt(tower.km());
        int towerRow = world.strip().rowAt(tower.offsetKm());
        for (int cell = 0; cell < walk.cells(); cell++) {
            int x = walk.column(cell);
            int y = walk.row(cell);
            boolean end = (x == column && y == row) || (x == towerColumn && y == towerRow);
            double height = tower.row().mastM() - (low + (1 - low) * walk.to(cell)) * fall;
            if (!end && world.ground().screenM(x, y) > height) {
                return true;
            }
        }
        return false;
    }
}
