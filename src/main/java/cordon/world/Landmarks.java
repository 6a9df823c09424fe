package cordon.world;

import cordon.scenario.Guards;
import cordon.scenario.Scenario;
import cordon.scenario.Sensing;
import cordon.scenario.Spaced;
import java.util.ArrayList;
import java.util.List;

/** Towers, working or not, and guard posts, all of which anybody can see. Immutable; shared by all runs while these stay as they are. */
public final class Landmarks {
    private static final double NEAR_KM = 1;

    private record Spot(double km, double offsetKm) {}

    private final Strip strip;
    private final List<Spot> spots = new ArrayList<>();
    private final int[] towersNear;
    private final int[] postsNear;

    private Landmarks(Strip strip) {
        this.strip = strip;
        this.towersNear = new int[strip.columns()];
        this.postsNear = new int[strip.columns()];
    }

    /** None at all. */
    static Landmarks none(Strip strip) {
        return new Landmarks(strip);
    }

    /** Those of a scenario. */
    public static Landmarks of(Scenario scenario, Strip strip) {
        Landmarks all = new Landmarks(strip);
        for (Sensing.TowerRow row : scenario.sensing().towers()) {
            all.add(row, row.offsetKm());
        }
        all.spots.forEach(tower -> all.count(tower, all.towersNear));
        int towers = all.spots.size();
        for (Guards.PostRow row : scenario.guards().posts()) {
            all.add(row, row.offsetKm());
        }
        all.spots.subList(towers, all.spots.size()).forEach(post -> all.count(post, all.postsNear));
        return all;
    }

    private void add(Spaced row, double offsetKm) {
        int count = row.count(strip.lengthKm());
        for (int i = 0; i < count; i++) {
            spots.add(new Spot(row.km(i), offsetKm));
        }
    }

    private void count(Spot spot, int[] near) {
        for (int column = 0; column < near.length; column++) {
            if (Math.abs(strip.columnKm(column) - spot.km) <= NEAR_KM) {
                near[column]++;
            }
        }
    }

    /** Number of towers within 1 km of a column along the line. */
    public int towersNear(int column) {
        return towersNear[column];
    }

    /** Number of guard posts within 1 km of a column along the line. */
    public int postsNear(int column) {
        return postsNear[column];
    }

    /** Of each cell in a window, columns of so many rows, how many landmarks lie within a distance of its middle. */
    int[] within(double distanceKm, int firstColumn, int columns, int firstRow, int rows) {
        int[] near = new int[columns * rows];
        int cells = (int) Math.ceil(distanceKm / strip.cellKm()) + 1;
        for (Spot spot : spots) {
            int column = strip.columnAt(spot.km) - firstColumn;
            int row = strip.rowAt(spot.offsetKm) - firstRow;
            for (int c = Math.max(0, column - cells); c <= Math.min(columns - 1, column + cells); c++) {
                for (int r = Math.max(0, row - cells); r <= Math.min(rows - 1, row + cells); r++) {
                    double along = strip.columnKm(firstColumn + c) - spot.km;
                    double across = strip.rowKm(firstRow + r) - spot.offsetKm;
                    near[c * rows + r] += StrictMath.hypot(along, across) <= distanceKm ? 1 : 0;
                }
            }
        }
        return near;
    }
}
