package cordon.gui;

import cordon.engine.View.PassageAt;
import cordon.engine.View.TowerAt;
import cordon.engine.View.UnitAt;
import cordon.engine.View.ZoneAt;
import cordon.report.GeoPlan;
import cordon.report.LiveMap;
import cordon.report.Style;
import cordon.scenario.Scenario;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.LongSupplier;

/** What moves on the map, with the symbols of the strip: light and weather, towers, gates, guards, parties, flashes. */
final class MapGlass {
    private static final double FULL_SYMBOL_PX_PER_KM = 8;
    private static final double LEAST_SYMBOL = 0.5;
    private static final double SIGHT_PX = 40;
    private static final double STEP_PX = 5;
    private static final double TOWER_PX = 8;
    private static final double TOWERS_APART_PX = 14;
    private static final double COVERED = 0.2;

    private final double lengthKm;
    private final double depthKm;
    private final PartyLayer parties;
    private final LongSupplier clock;
    private boolean reachKnown = true;

    /** What moves on the map of a scenario; flashes fade by this clock. */
    MapGlass(Scenario scenario, double lengthKm, LongSupplier clock) {
        this.lengthKm = lengthKm;
        this.depthKm = scenario.grid().depthKm();
        this.parties = new PartyLayer(scenario.modes());
        this.clock = clock;
    }

    /** Smugglers do not know how far cameras show anybody. */
    void through(Sight sight) {
        reachKnown = sight.kind() != Sight.Kind.SMUGGLER;
    }

    /** Draws a snapshot over the ground; the plan is in pixels of the sheets, of which each is half a pixel here. */
    void paint(Graphics2D g, Snapshot now, GeoPlan plan) {
        if (reachKnown) {
            coverage(g, now, plan);
        }
        sky(g, now, plan);
        double size = symbols(plan);
        towers(g, now, plan, size);
        passages(g, now, plan);
        units(g, now, plan, size);
        for (Snapshot.PartyAt party : now.parties()) {
            Point2D p = at(plan, party.km(), party.offsetKm());
            if (seen(plan, p)) {
                scaled(g, p, Math.max(0.7, size), () -> parties.paint(g, party, p.getX(), p.getY()));
            }
        }
        flashes(g, now, plan);
        scaled(g, new Point2D.Double(), MapPicture.SHEET, () -> LiveMap.synthetic(g, plan));
    }

    /** Towers; where they would touch, only every second, third or further one. */
    private static void towers(Graphics2D g, Snapshot now, GeoPlan plan, double size) {
        Point2D last = null;
        for (TowerAt tower : now.towers()) {
            Point2D p = at(plan, tower.km(), tower.offsetKm());
            if (seen(plan, p) && (last == null || last.distance(p) >= size * TOWERS_APART_PX)) {
                TowerLayer.paint(g, tower.up(), size, p.getX(), p.getY() - size * TOWER_PX);
                last = p;
            }
        }
    }

    /** Pixels of a place of the strip. */
    static Point2D at(GeoPlan plan, double km, double offsetKm) {
        Point2D p = plan.at(km, offsetKm);
        return new Point2D.Double(p.getX() * MapPicture.SHEET, p.getY() * MapPicture.SHEET);
    }

    private static double pxPerKm(GeoPlan plan) {
        return plan.pxPerKm() * MapPicture.SHEET;
    }

    private static double symbols(GeoPlan plan) {
        return Math.max(LEAST_SYMBOL, Math.min(1, pxPerKm(plan) / FULL_SYMBOL_PX_PER_KM));
    }

    private static boolean seen(GeoPlan plan, Point2D p) {
        return p.getX() > -SIGHT_PX
                && p.getY() > -SIGHT_PX
                && p.getX() < plan.frame().getWidth() * MapPicture.SHEET + SIGHT_PX
                && p.getY() < plan.frame().getHeight() * MapPicture.SHEET + SIGHT_PX;
    }

    private static void scaled(Graphics2D g, Point2D about, double size, Runnable painting) {
        AffineTransform before = g.getTransform();
        g.translate(about.getX(), about.getY());
        g.scale(size, size);
        g.translate(-about.getX(), -about.getY());
        painting.run();
        g.setTransform(before);
    }

    /** One shade for all cameras, however they overlap. */
    private void coverage(Graphics2D g, Snapshot now, GeoPlan plan) {
        Path2D covered = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (TowerAt tower : now.towers()) {
            Point2D p = at(plan, tower.km(), tower.offsetKm());
            double reach = CameraReach.km(tower, now) * pxPerKm(plan);
            if (tower.up() && seen(plan, p)) {
                covered.append(Style.circle(p.getX(), p.getY(), reach), false);
            }
        }
        g.setPaint(Style.translucent(Style.CAMERA, COVERED));
        g.fill(covered);
    }

    /** Night over everything, weather over the strip that it is drawn for. */
    private void sky(Graphics2D g, Snapshot now, GeoPlan plan) {
        if (now.night()) {
            g.setPaint(Style.NIGHT);
            g.fill(new Rectangle2D.Double(
                    0,
                    0,
                    plan.frame().getWidth() * MapPicture.SHEET,
                    plan.frame().getHeight() * MapPicture.SHEET));
        }
        for (ZoneAt zone : now.weather()) {
            double thickness = SkyLayer.thickness(zone);
            if (thickness > 0) {
                Color thickest = zone.weather().contains("fog") ? Style.FOG : Style.DUST;
                g.setPaint(Style.translucent(thickest, thickness * thickest.getAlpha() / 255));
                g.fill(band(plan, zone.fromKm(), Math.min(lengthKm, zone.toKm())));
            }
        }
    }

    /** The strip between two chainages, as wide as it is deep. */
    private Area band(GeoPlan plan, double fromKm, double toKm) {
        Path2D path = new Path2D.Double();
        int steps = (int) Math.max(1, Math.ceil((toKm - fromKm) * Math.min(pxPerKm(plan), 4) / STEP_PX));
        for (int i = 0; i <= steps; i++) {
            Point2D p = at(plan, fromKm + (toKm - fromKm) * i / steps, 0);
            if (i == 0) {
                path.moveTo(p.getX(), p.getY());
            } else {
                path.lineTo(p.getX(), p.getY());
            }
        }
        float wide = (float) (2 * depthKm * pxPerKm(plan));
        return new Area(new BasicStroke(wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND).createStrokedShape(path));
    }

    private void passages(Graphics2D g, Snapshot now, GeoPlan plan) {
        List<Double> kms = now.passages().stream().map(PassageAt::km).toList();
        List<Point2D> places = LiveMap.passages(plan, kms, lengthKm);
        for (int i = 0; i < kms.size(); i++) {
            Point2D p = new Point2D.Double(
                    places.get(i).getX() * MapPicture.SHEET, places.get(i).getY() * MapPicture.SHEET);
            if (seen(plan, p)) {
                PassageAt passage = now.passages().get(i);
                scaled(g, p, 0.8, () -> PassageLayer.symbol(g, passage, p.getX(), p.getY()));
            }
        }
    }

    private static void units(Graphics2D g, Snapshot now, GeoPlan plan, double size) {
        boolean crowded = pxPerKm(plan) < FULL_SYMBOL_PX_PER_KM / 2;
        for (UnitAt unit : now.units()) {
            Point2D p = at(plan, unit.km(), unit.offsetKm());
            if (Double.isFinite(unit.targetKm())) {
                g.setPaint(Style.GUARD);
                g.setStroke(Style.dashed(1.4));
                g.draw(new Line2D.Double(p, at(plan, unit.targetKm(), unit.targetOffsetKm())));
            }
            if (seen(plan, p) && !(crowded && UnitLayer.idle(unit))) {
                UnitLooks.paint(g, unit.kind(), unit.doing(), size, p.getX(), p.getY());
            }
        }
    }

    private void flashes(Graphics2D g, Snapshot now, GeoPlan plan) {
        long nanos = clock.getAsLong();
        for (Flash flash : now.flashes()) {
            double age = flash.age(nanos);
            Point2D p = at(plan, flash.km(), flash.offsetKm());
            if (age >= 0 && age < 1 && seen(plan, p)) {
                FlashLayer.paint(g, flash.kind(), age, p.getX(), p.getY());
            }
        }
    }
}
