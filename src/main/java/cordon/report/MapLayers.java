package cordon.report;

import cordon.frontier.LonLat;
import cordon.measures.RunResult.PassageRow;
import cordon.measures.RunResult.Seizure;
import cordon.scenario.Sensing;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What a map shows on and beside the line: crossings, line, walls, towers, seizures, gates. */
final class MapLayers {
    /** Most seizures that are drawn, the largest first. */
    static final int MOST_CIRCLES = 2000;

    private static final double WALL_PX = 9;
    private static final double SIGHT_PX = 200;
    private static final double TOWER_PX = 23;
    private static final double LEAST_BIN_PX = 5;
    private static final double STEP_PX = 8;
    private static final double LONGEST_MARK_PX = 52;
    private static final double FIRST_MARK_PX = 5;
    private static final double LARGEST_PX = 24;
    private static final double SMALLEST_PX = 2;
    private static final double MOST_COVERED = 0.06;
    private static final double NAME_GAP_PX = 14;
    private static final double PASSAGE_PX = 24;

    private final RunView run;
    private final MapPlan plan;
    private final Graphics2D g;
    private final double lengthKm;
    private final List<Seizure> seizures;
    private final double largest;
    private final double largestPx;
    private final List<Bin> bins;
    private final long most;
    private final List<Point2D> passages;

    /** Of all seizures, the most valuable first, the layers show the first {@link #MOST_CIRCLES}. */
    MapLayers(RunView run, List<Seizure> all, MapPlan plan, Graphics2D g) {
        this.run = run;
        this.plan = plan;
        this.g = g;
        this.lengthKm = run.frontier().lengthKm();
        this.seizures = all.subList(0, Math.min(all.size(), MOST_CIRCLES));
        this.largest = seizures.isEmpty() ? 0 : weight(seizures.get(0));
        this.largestPx = largestPx();
        int most = (int) Math.max(1, lengthKm * plan.pxPerKm() / LEAST_BIN_PX);
        this.bins = Bin.of(run.result().lanes(), most);
        this.most = bins.stream().mapToLong(Bin::crossed).max().orElse(0);
        double[] kms =
                run.result().passages().stream().mapToDouble(PassageRow::km).toArray();
        this.passages = passages(plan, kms, lengthKm);
    }

    private static double weight(Seizure seizure) {
        return RunView.usd(seizure.valueUsd());
    }

    /** Crossings in the fullest bin, or 0. */
    long mostCrossings() {
        return most;
    }

    /** Length of the stretch that one crossing mark counts. */
    double markKm() {
        return bins.get(0).lengthKm();
    }

    /** Length of the mark of so many crossings. */
    double markPx(long crossings) {
        return most == 0 ? 0 : LONGEST_MARK_PX * crossings / most;
    }

    /** Value of the largest seizure in USD, or 0. */
    double largestUsd() {
        return largest;
    }

    boolean hasSeizures() {
        return !seizures.isEmpty();
    }

    /** Radius of a circle whose area tells the value; smaller where all together would hide the map. */
    double radius(double usd) {
        return largest > 0 ? Math.max(SMALLEST_PX, largestPx * Math.sqrt(usd / largest)) : 2 * SMALLEST_PX;
    }

    private double largestPx() {
        double full = Math.PI
                * LARGEST_PX
                * LARGEST_PX
                * seizures.stream().mapToDouble(i -> weight(i) / largest).sum();
        double room = MOST_COVERED * plan.frame().getWidth() * plan.frame().getHeight();
        return largest > 0 && full > room ? LARGEST_PX * Math.sqrt(room / full) : LARGEST_PX;
    }

    /** Marks on the neighbour's side, their length the number of crossings between gates. */
    void crossings() {
        Path2D marks = new Path2D.Double();
        for (Bin bin : bins) {
            if (bin.crossed() > 0) {
                Point2D from = plan.beside(bin.middleKm(), -FIRST_MARK_PX);
                Point2D to = plan.beside(bin.middleKm(), -FIRST_MARK_PX - markPx(bin.crossed()));
                marks.moveTo(from.getX(), from.getY());
                marks.lineTo(to.getX(), to.getY());
            }
        }
        g.setPaint(Style.PARTY);
        g.setStroke(markStroke());
        g.draw(marks);
    }

    /** The stroke of crossing marks: about half as wide as their bins. */
    Stroke markStroke() {
        double binPx = bins.isEmpty() ? 0 : markKm() * plan.pxPerKm();
        return new BasicStroke(
                (float) Math.max(2, Math.min(6, binPx / 2)), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    void line() {
        g.setPaint(Style.CIVILIAN);
        g.setStroke(Style.solid(3));
        if (!(plan instanceof GeoPlan geo)) {
            g.draw(path(0, lengthKm, 0));
            return;
        }
        for (List<LonLat> part : run.frontier().parts()) {
            Path2D path = new Path2D.Double();
            for (LonLat place : part) {
                extend(path, geo.at(place));
            }
            g.draw(path);
        }
    }

    /** Barriers as they stand at a time. */
    void walls(LocalDateTime time) {
        for (Wall wall : Wall.at(time, run.scenario())) {
            g.setPaint(Style.barrier(wall.concrete()));
            g.setStroke(Style.barrier(wall.layers(), wall.built()));
            g.draw(path(wall.fromKm(), Math.min(lengthKm, wall.toKm()), WALL_PX));
        }
    }

    private Path2D path(double fromKm, double toKm, double px) {
        Path2D path = new Path2D.Double();
        int steps = (int) Math.max(1, Math.ceil((toKm - fromKm) * plan.pxPerKm() / 6));
        boolean seen = false;
        for (int i = 0; i <= steps; i++) {
            double km = fromKm + (toKm - fromKm) * i / steps;
            boolean before = seen;
            seen = inSight(km);
            if (seen && before) {
                extend(path, plan.beside(km, px));
            } else if (seen) {
                Point2D start = plan.beside(km, px);
                path.moveTo(start.getX(), start.getY());
            }
        }
        return path;
    }

    /** Whether a chainage lies in the frame or close to it. */
    private boolean inSight(double km) {
        Point2D p = plan.at(km, 0);
        Rectangle2D frame = plan.frame();
        return p.getX() > frame.getX() - SIGHT_PX
                && p.getX() < frame.getMaxX() + SIGHT_PX
                && p.getY() > frame.getY() - SIGHT_PX
                && p.getY() < frame.getMaxY() + SIGHT_PX;
    }

    private static void extend(Path2D path, Point2D to) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(to.getX(), to.getY());
        } else {
            path.lineTo(to.getX(), to.getY());
        }
    }

    /** Towers beside the wall; where they would touch, only every second, third or further one is drawn. */
    void towers(Labels labels) {
        for (Sensing.TowerRow row : run.scenario().sensing().towers()) {
            double px = row.spacingKm() * plan.pxPerKm();
            int every = (int) Math.max(1, Math.ceil(13 / px));
            for (int i = 0; i < row.count(lengthKm); i += every) {
                Point2D p = plan.beside(row.km(i), TOWER_PX);
                Marks.tower(g, p.getX(), p.getY(), 7);
                labels.block(new Rectangle2D.Double(p.getX() - 5, p.getY() - 7, 10, 14));
            }
        }
    }

    /** Keeps names off the line, and as far as there is room off walls and marks. */
    void avoid(Labels labels) {
        int steps = (int) Math.ceil(lengthKm * plan.pxPerKm() / STEP_PX);
        for (int i = 0; i <= steps; i++) {
            double km = lengthKm * i / steps;
            if (inSight(km)) {
                labels.block(box(plan.at(km, 0), STEP_PX / 2));
                labels.avoid(box(plan.beside(km, (WALL_PX + TOWER_PX) / 2), 10));
            }
        }
        for (Bin bin : bins) {
            double end = FIRST_MARK_PX + markPx(bin.crossed());
            for (double px = FIRST_MARK_PX; px <= end; px += STEP_PX) {
                labels.avoid(box(plan.beside(bin.middleKm(), -px), 4));
            }
        }
    }

    private static Rectangle2D box(Point2D middle, double r) {
        return new Rectangle2D.Double(middle.getX() - r, middle.getY() - r, 2 * r, 2 * r);
    }

    /** Circles by value, the large ones first so that none hides another. */
    void seizures(Labels labels) {
        for (Seizure seizure : seizures) {
            Point2D p = plan.at(seizure.km(), seizure.offsetKm());
            double r = radius(weight(seizure));
            Marks.seizure(g, p.getX(), p.getY(), r);
            labels.avoid(box(p, r));
        }
    }

    /** Where gates and crossings are drawn: moved along the line as far as their neighbours need room. */
    static List<Point2D> passages(MapPlan plan, double[] kms, double lengthKm) {
        double[] apart = Spread.apart(kms, PASSAGE_PX / plan.pxPerKm(), 0, lengthKm);
        return Arrays.stream(apart).mapToObj(km -> plan.at(km, 0)).toList();
    }

    private Point2D passage(PassageRow row) {
        return passages.get(run.result().passages().indexOf(row));
    }

    void passages(Labels labels) {
        for (PassageRow row : run.result().passages()) {
            Point2D p = passage(row);
            g.setPaint(Color.WHITE);
            g.fill(Style.circle(p.getX(), p.getY(), 12));
            Marks.passage(g, row, p.getX(), p.getY(), 10);
            labels.block(box(p, 12));
        }
    }

    void passageNames(Labels labels) {
        run.result().passages().stream()
                .sorted(Comparator.comparing((PassageRow row) -> !row.official()))
                .forEach(row -> MapGround.name(
                        g,
                        labels,
                        row.name().isBlank() ? row.id() : row.name(),
                        Style.SMALL,
                        passage(row),
                        NAME_GAP_PX));
    }
}
