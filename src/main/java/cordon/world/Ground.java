package cordon.world;

import cordon.scenario.Mode;
import cordon.scenario.Scenario;
import cordon.scenario.Terrain;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** The ground of the strip: a terrain class per cell, and what a class means for movement and sight. */
public final class Ground {
    /** Cells on a side of a block. */
    private static final int BLOCK = 8;

    private static final short MIXED = -1;
    private static final short UNKNOWN = -2;

    private final Strip strip;
    private final short[] classOf;
    private final double[][] speedFactor;
    private final double[] concealment;
    private final double[] screenM;
    private final boolean[] plain;
    private final short[][] blockClass;
    private final int blockRows;

    /** Lays out the terrain; class 0 is open ground without a name. */
    public Ground(Strip strip, Terrain terrain, List<Mode> modes) {
        this.strip = strip;
        int n = terrain.classes().size() + 1;
        int base = terrain.base().isEmpty() ? 0 : Scenario.indexOf(terrain.classes(), terrain.base()) + 1;
        classOf = new short[strip.columns() * strip.rows()];
        Arrays.fill(classOf, (short) base);
        speedFactor = new double[modes.size()][n];
        concealment = new double[n];
        screenM = new double[n];
        plain = new boolean[modes.size()];
        for (int m = 0; m < modes.size(); m++) {
            speedFactor[m][0] = 1;
            for (int c = 1; c < n; c++) {
                speedFactor[m][c] = terrain.classes()
                        .get(c - 1)
                        .speedFactor()
                        .getOrDefault(modes.get(m).id(), 1.0);
            }
        }
        for (int c = 1; c < n; c++) {
            concealment[c] = terrain.classes().get(c - 1).concealment();
            screenM[c] = terrain.classes().get(c - 1).screenM();
        }
        terrain.features().forEach(f -> lay(f, Scenario.indexOf(terrain.classes(), f.terrain()) + 1));
        for (int m = 0; m < modes.size(); m++) {
            plain[m] = isPlain(speedFactor[m]);
        }
        blockRows = (strip.rows() - 1) / BLOCK + 1;
        blockClass = Arrays.stream(speedFactor).map(this::blocks).toArray(short[][]::new);
    }

    /** Of each block of cells a class on which a mode is as fast as in all of them, or {@link #MIXED}. */
    private short[] blocks(double[] factors) {
        short[] blocks = new short[((strip.columns() - 1) / BLOCK + 1) * blockRows];
        Arrays.fill(blocks, UNKNOWN);
        for (int column = 0; column < strip.columns(); column++) {
            for (int row = 0; row < strip.rows(); row++) {
                int block = column / BLOCK * blockRows + row / BLOCK;
                short here = classOf[cell(column, row)];
                if (blocks[block] == UNKNOWN) {
                    blocks[block] = here;
                } else if (blocks[block] != MIXED && factors[blocks[block]] != factors[here]) {
                    blocks[block] = MIXED;
                }
            }
        }
        return blocks;
    }

    private static boolean isPlain(double[] factors) {
        for (double factor : factors) {
            if (factor != 1) {
                return false;
            }
        }
        return true;
    }

    private void lay(Terrain.Feature feature, int terrainClass) {
        int last = strip.columnAt(lastKm(feature));
        for (int column = strip.columnAt(firstKm(feature)); column <= last; column++) {
            double km = (column + 0.5) * strip.cellKm();
            for (int row = 0; row < strip.rows(); row++) {
                if (covers(feature, km, strip.rowKm(row))) {
                    classOf[cell(column, row)] = (short) terrainClass;
                }
            }
        }
    }

    private static double firstKm(Terrain.Feature feature) {
        return feature.band()
                .map(Terrain.Band::fromKm)
                .or(() -> feature.disc().map(d -> d.km() - d.radiusKm()))
                .orElseGet(() -> courseKm(feature).min().orElseThrow()
                        - feature.line().orElseThrow().widthKm());
    }

    private static double lastKm(Terrain.Feature feature) {
        return feature.band()
                .map(Terrain.Band::toKm)
                .or(() -> feature.disc().map(d -> d.km() + d.radiusKm()))
                .orElseGet(() -> courseKm(feature).max().orElseThrow()
                        + feature.line().orElseThrow().widthKm());
    }

    private static DoubleStream courseKm(Terrain.Feature feature) {
        return feature.line().orElseThrow().points().stream().mapToDouble(point -> point.get(0));
    }

    private static boolean covers(Terrain.Feature feature, double km, double offsetKm) {
        if (feature.band().isPresent()) {
            Terrain.Band b = feature.band().get();
            return km >= b.fromKm() && km < b.toKm() && offsetKm >= b.fromOffsetKm() && offsetKm < b.toOffsetKm();
        }
        if (feature.disc().isPresent()) {
            Terrain.Disc d = feature.disc().get();
            return StrictMath.hypot(km - d.km(), offsetKm - d.offsetKm()) <= d.radiusKm();
        }
        Terrain.Course course = feature.line().orElseThrow();
        for (int i = 1; i < course.points().size(); i++) {
            List<Double> a = course.points().get(i - 1);
            List<Double> b = course.points().get(i);
            if (Geometry.distanceToSegment(km, offsetKm, a.get(0), a.get(1), b.get(0), b.get(1))
                    <= course.widthKm() / 2) {
                return true;
            }
        }
        return false;
    }

    private int cell(int column, int row) {
        return column * strip.rows() + row;
    }

    /** The class of a cell; 0 is open ground, i the i-th class of the scenario. */
    int classAt(int column, int row) {
        return classOf[cell(column, row)];
    }

    /** Share of a mode's speed that is possible in a cell; 0 is impassable. */
    public double speedFactor(int mode, int column, int row) {
        return speedFactor[mode][classAt(column, row)];
    }

    /** Whether a mode moves everywhere at its full speed. */
    public boolean plain(int mode) {
        return plain[mode];
    }

    /**
     * Share of a mode's speed that is possible everywhere on a straight way, when all ground around it is alike to the mode; else NaN,
     * and the way has to be asked cell by cell.
     */
    public double evenFactor(int mode, double fromKm, double fromOffsetKm, double toKm, double toOffsetKm) {
        if (plain[mode]) {
            return 1;
        }
        int firstColumn = strip.columnAt(Math.min(fromKm, toKm)) / BLOCK;
        int lastColumn = strip.columnAt(Math.max(fromKm, toKm)) / BLOCK;
        int low = strip.rowAt(Math.min(fromOffsetKm, toOffsetKm));
        int firstRow = low / BLOCK;
        int lastRow = Math.max(low, strip.lastRowBelow(Math.max(fromOffsetKm, toOffsetKm))) / BLOCK;
        short[] blocks = blockClass[mode];
        int some = blocks[firstColumn * blockRows + firstRow];
        if (some == MIXED) {
            return Double.NaN;
        }
        double all = speedFactor[mode][some];
        for (int column = firstColumn; column <= lastColumn; column++) {
            for (int row = firstRow; row <= lastRow; row++) {
                int here = blocks[column * blockRows + row];
                if (here == MIXED || speedFactor[mode][here] != all) {
                    return Double.NaN;
                }
            }
        }
        return all;
    }

    /** Share of a target's signature that is hidden in a cell. */
    public double concealment(int column, int row) {
        return concealment[classAt(column, row)];
    }

    /** Height of what blocks a line of sight in a cell, m. */
    public double screenM(int column, int row) {
        return screenM[classAt(column, row)];
    }

    /** Whether anything in the strip can block a line of sight. */
    public boolean hasScreens() {
        for (double height : screenM) {
            if (height > 0) {
                return true;
            }
        }
        return false;
    }
}
