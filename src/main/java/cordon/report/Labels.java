package cordon.report;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places labels one after the other so that none touches another or what is blocked, and as little as possible of what
 * should be avoided. A label for which there is no room is left out.
 */
public final class Labels {
    private static final double HAIRLINE_STEP_PX = 5;

    private final Rectangle2D bounds;
    private final List<Rectangle2D> blocked = new ArrayList<>();
    private final List<Rectangle2D> written = new ArrayList<>();
    private final List<Rectangle2D> avoided = new ArrayList<>();

    /** Labels within bounds. */
    public Labels(Rectangle2D bounds) {
        this.bounds = bounds;
    }

    /** Nothing may be written over this box. */
    public void block(Rectangle2D box) {
        blocked.add(box);
    }

    /** Better not written over. */
    void avoid(Rectangle2D box) {
        avoided.add(box);
    }

    /**
     * The cheapest of the candidate boxes that are free; it is blocked from then on.
     *
     * @param candidates the better ones first
     * @param step what a later candidate costs more than the one before it; each box covered that should be avoided costs 1
     */
    public Optional<Rectangle2D> place(List<Rectangle2D> candidates, double step) {
        Rectangle2D best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < candidates.size(); i++) {
            Rectangle2D box = candidates.get(i);
            if (i * step < least && isFree(box)) {
                double cost =
                        i * step + avoided.stream().filter(box::intersects).count();
                if (cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        if (best != null) {
            block(best);
        }
        return Optional.ofNullable(best);
    }

    /**
     * Places a label beside a point so that the hairline between them crosses no label; box and hairline are blocked from
     * then on.
     *
     * @param gapPx least distance from the point
     * @param step what a place costs more than the one before it
     */
    Optional<Rectangle2D> beside(Point2D point, double width, double height, double gapPx, double step) {
        List<Rectangle2D> clear = around(point, width, height, gapPx).stream()
                .filter(box -> written.stream().noneMatch(other -> other.intersectsLine(hairline(point, box))))
                .toList();
        Optional<Rectangle2D> placed = place(clear, step);
        placed.ifPresent(box -> {
            written.add(box);
            blockHairline(hairline(point, box), gapPx);
        });
        return placed;
    }

    /** From a point to the nearest point of a box. */
    static Line2D hairline(Point2D from, Rectangle2D box) {
        double x = Math.max(box.getX(), Math.min(box.getMaxX(), from.getX()));
        double y = Math.max(box.getY(), Math.min(box.getMaxY(), from.getY()));
        return new Line2D.Double(from.getX(), from.getY(), x, y);
    }

    private void blockHairline(Line2D line, double fromPx) {
        double length = line.getP1().distance(line.getP2());
        for (double px = fromPx; px < length; px += HAIRLINE_STEP_PX) {
            double x = line.getX1() + (line.getX2() - line.getX1()) * px / length;
            double y = line.getY1() + (line.getY2() - line.getY1()) * px / length;
            block(new Rectangle2D.Double(x - 2, y - 2, 4, 4));
        }
    }

    private boolean isFree(Rectangle2D box) {
        return bounds.contains(box) && blocked.stream().noneMatch(box::intersects);
    }

    /** Boxes of a size around a point: right, left, above, below, the corners and between, then the same further away. */
    public static List<Rectangle2D> around(Point2D point, double width, double height, double gapPx) {
        double[][] directions = {
            {1, 0},
            {-1, 0},
            {0, -1},
            {0, 1},
            {1, -1},
            {1, 1},
            {-1, -1},
            {-1, 1},
            {0.5, -1},
            {-0.5, -1},
            {0.5, 1},
            {-0.5, 1}
        };
        List<Rectangle2D> boxes = new ArrayList<>();
        for (double gap : new double[] {gapPx, gapPx + 16, gapPx + 34, gapPx + 58}) {
            for (double[] d : directions) {
                double x = point.getX() + d[0] * (gap + width / 2) - width / 2;
                double y = point.getY() + d[1] * (gap + height / 2) - height / 2;
                boxes.add(new Rectangle2D.Double(x, y, width, height));
            }
        }
        return boxes;
    }

    /** Boxes of a size in rows, centred on x first, then shifted aside; the first row first. */
    public static List<Rectangle2D> inRows(double x, double top, double rowPx, int rows, double width, double height) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (double shift : new double[] {0, 0.25, -0.25, 0.48, -0.48}) {
                boxes.add(new Rectangle2D.Double(x - width / 2 + shift * width, top + row * rowPx, width, height));
            }
        }
        return boxes;
    }
}
