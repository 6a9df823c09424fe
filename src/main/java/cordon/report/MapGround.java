package cordon.report;

import cordon.frontier.LonLat;
import cordon.frontier.River;
import cordon.frontier.Rivers;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is on a map by nature and by name: rivers, towns, countries. */
final class MapGround {
    private static final double[] ALONG = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9};
    private static final double[] ASIDE_PX = {190, 150, 120, 230, 90, 270, 320, 65, 380};
    private static final double RIVER_WORD_PX = 26;
    private static final double TOWN_GAP_PX = 11;
    private static final double LEADER_PX = 20;
    private static final double START_PX = 9;
    private static final double RIVER_STEP_PX = 8;

    private final RunView run;
    private final MapPlan plan;
    private final Graphics2D g;
    private final Labels labels;
    private final List<River> rivers;

    MapGround(RunView run, MapPlan plan, Graphics2D g, Labels labels) {
        this.run = run;
        this.plan = plan;
        this.g = g;
        this.labels = labels;
        this.rivers = Rivers.near(run.frontier());
    }

    void rivers() {
        if (!(plan instanceof GeoPlan geo)) {
            return;
        }
        g.setPaint(Style.RIVER);
        g.setStroke(Style.solid(4));
        for (River river : rivers) {
            for (List<LonLat> part : river.parts()) {
                Path2D course = new Path2D.Double();
                for (LonLat place : part) {
                    Point2D p = geo.at(place);
                    Point2D last = course.getCurrentPoint();
                    if (last == null) {
                        course.moveTo(p.getX(), p.getY());
                    } else {
                        course.lineTo(p.getX(), p.getY());
                        avoid(last, p);
                    }
                }
                g.draw(course);
            }
        }
    }

    private void avoid(Point2D from, Point2D to) {
        if (!plan.frame().intersectsLine(from.getX(), from.getY(), to.getX(), to.getY())) {
            return;
        }
        int steps = (int) Math.ceil(from.distance(to) / RIVER_STEP_PX);
        for (int i = 0; i < steps; i++) {
            double x = from.getX() + (to.getX() - from.getX()) * i / steps;
            double y = from.getY() + (to.getY() - from.getY()) * i / steps;
            labels.avoid(new Rectangle2D.Double(x - 3, y - 3, 6, 6));
        }
    }

    /** Names beside their rivers, where there is room. */
    void riverNames() {
        if (!(plan instanceof GeoPlan geo)) {
            return;
        }
        for (River river : rivers) {
            List<Rectangle2D> boxes = new ArrayList<>();
            double width = Style.width(river.name(), Style.RIVER_NAME) + 4;
            for (List<LonLat> part : river.parts()) {
                for (LonLat place : part) {
                    Point2D p = geo.at(place);
                    if (plan.frame().contains(p)) {
                        boxes.addAll(Labels.around(p, width, RIVER_WORD_PX, 6).subList(0, 4));
                    }
                }
            }
            labels.place(boxes, 0)
                    .ifPresent(box -> Words.left(
                            g, river.name(), Style.RIVER_NAME, Style.RIVER_TEXT, box.getX() + 2, box.getMaxY() - 6));
        }
    }

    /** Towns in the frame. */
    void towns() {
        for (Town town : Town.of(run)) {
            Point2D p = plan.at(town.km(), town.offsetKm());
            if (plan.frame().contains(dot(p))) {
                Marks.town(g, p.getX(), p.getY());
                labels.block(dot(p));
            }
        }
    }

    /** Their names, where there is room; those that come first are named first. */
    void townNames() {
        for (Town town : Town.of(run)) {
            Point2D p = plan.at(town.km(), town.offsetKm());
            if (plan.frame().contains(dot(p))) {
                name(g, labels, town.name(), Style.LABEL, p, TOWN_GAP_PX);
            }
        }
    }

    private static Rectangle2D dot(Point2D p) {
        return new Rectangle2D.Double(p.getX() - 8, p.getY() - 8, 16, 16);
    }

    /** Writes a name beside a point, at least so far from it, on a white ground, if there is room. */
    static void name(Graphics2D g, Labels labels, String name, Font font, Point2D at, double gapPx) {
        double width = Style.width(name, font) + 8;
        double height = font.getSize() + 5;
        labels.beside(at, width, height, gapPx, 0.3).ifPresent(box -> {
            leader(g, at, box);
            g.setPaint(Style.translucent(Color.WHITE, 0.78));
            g.fill(box);
            Words.left(g, name, font, Style.TEXT, box.getX() + 4, box.getMaxY() - 6);
        });
    }

    /** A hairline from a point to a name that stands apart from it. */
    private static void leader(Graphics2D g, Point2D from, Rectangle2D box) {
        Line2D line = Labels.hairline(from, box);
        double distance = from.distance(line.getP2());
        if (distance > LEADER_PX) {
            double start = START_PX / distance;
            g.setPaint(Style.MUTED);
            g.setStroke(Style.solid(1.2));
            g.draw(new Line2D.Double(
                    from.getX() + start * (line.getX2() - from.getX()),
                    from.getY() + start * (line.getY2() - from.getY()),
                    line.getX2(),
                    line.getY2()));
        }
    }

    void countries() {
        country(run.frontier().guarded(), 1);
        country(run.frontier().neighbour(), -1);
    }

    private void country(String name, int side) {
        String spaced =
                String.join(" ", name.toUpperCase(Locale.ROOT).split("")).replace("   ", "   ");
        double width = Style.width(spaced, Style.COUNTRY);
        double height = Style.COUNTRY.getSize();
        List<Rectangle2D> boxes = new ArrayList<>();
        for (double aside : ASIDE_PX) {
            for (double along : ALONG) {
                Point2D p = plan.beside(along * run.frontier().lengthKm(), side * aside);
                Rectangle2D box = new Rectangle2D.Double(p.getX() - width / 2, p.getY() - height / 2, width, height);
                if (isOnSide(box, side)) {
                    boxes.add(box);
                }
            }
        }
        labels.place(boxes, 0.1)
                .ifPresent(box -> Words.left(g, spaced, Style.COUNTRY, Style.FAINT, box.getX(), box.getMaxY() - 4));
    }

    private boolean isOnSide(Rectangle2D box, int side) {
        if (!(plan instanceof GeoPlan geo)) {
            return true;
        }
        for (double x : new double[] {box.getX(), box.getCenterX(), box.getMaxX()}) {
            for (double y : new double[] {box.getY() - 8, box.getMaxY() + 8}) {
                LonLat place = geo.placeOf(new Point2D.Double(x, y));
                if (run.frontier().project(place.lon(), place.lat()).offsetKm() * side <= 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
