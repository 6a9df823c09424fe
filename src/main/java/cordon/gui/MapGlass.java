package cordon.gui;

import cordon.engine.View.DroneAt;
import cordon.engine.View.PassageAt;
import cordon.engine.View.ResidentAt;
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
import java.util.function.LongSupplier;

/** What moves on the map, with the symbols of the strip: light and weather, towers, gates, guards, parties, flashes. */
final class MapGlass {
    private static final double STEP_PX = 5;
    private static final double TOWER_PX = 8;
    private static final double TOWERS_APART_PX = 14;
    private static final double COVERED = 0.2;

    private final double lengthKm;
    private final double depthKm;
    private final PartyLayer parties;
    private final LongSupplier clock;
    private final Layers layers;
    private Answer answer;

    /** What moves on the map of a scenario; layers are switched off elsewhere, flashes fade by this clock. */
    MapGlass(Scenario scenario, double lengthKm, Layers layers, LongSupplier clock) {
        this.layers = layers;
        this.lengthKm = lengthKm;
        this.depthKm = scenario.grid().depthKm();
        this.parties = new PartyLayer(scenario.modes());
        this.clock = clock;
    }

    /** From now on draws what an answer tells: only smugglers have a band, and they do not know how far cameras show anybody. */
    void through(Answer told) {
        answer = told;
    }

    private boolean shown(Layers.Name name) {
        boolean known = name != Layers.Name.COVERAGE
                || answer == null
                || answer.asked().sight().kind() != Sight.Kind.SMUGGLER;
        return known && layers.shown(name);
    }

    /** Draws a snapshot over the ground. */
    void paint(Graphics2D g, Snapshot now, GeoPlan plan) {
        MapPositions places = new MapPositions(plan, now.passages(), lengthKm);
        paint(Layers.Name.COVERAGE, () -> coverage(g, now, places));
        paint(Layers.Name.SKY, () -> sky(g, now, places));
        if (answer != null && answer.belief() != null) {
            MapBand.paint(g, answer.belief(), places, lengthKm);
        }
        paint(Layers.Name.TOWERS, () -> towers(g, now, places));
        paint(Layers.Name.PASSAGES, () -> passages(g, now, places));
        paint(Layers.Name.UNITS, () -> units(g, now, places));
        paint(Layers.Name.DRONES, () -> drones(g, now, places));
        paint(Layers.Name.RESIDENTS, () -> residents(g, now, places));
        paint(Layers.Name.PARTIES, () -> parties(g, now, places));
        paint(Layers.Name.FLASHES, () -> flashes(g, now, places));
        if (answer != null && answer.belief() != null) {
            BeliefLayer.key(g, places.widthPx(), places.heightPx());
        }
        if (answer != null
                && answer.card() != null
                && !Double.isNaN(answer.card().km())) {
            Card card = answer.card();
            new MarkLayer(card).paint(g, places.at(card.km(), card.offsetKm()));
        }
        scaled(g, new Point2D.Double(), MapPicture.SHEET, () -> LiveMap.synthetic(g, plan));
    }

    private void paint(Layers.Name name, Runnable painting) {
        if (shown(name)) {
            painting.run();
        }
    }

    private void parties(Graphics2D g, Snapshot now, MapPositions places) {
        for (Snapshot.PartyAt party : now.parties()) {
            Point2D p = places.at(party.km(), party.offsetKm());
            if (places.seen(p)) {
                scaled(g, p, Math.max(0.7, places.symbols()), () -> parties.paint(g, party, p.getX(), p.getY()));
            }
        }
    }

    private static void drones(Graphics2D g, Snapshot now, MapPositions places) {
        for (DroneAt drone : now.drones()) {
            Point2D p = places.at(drone.km(), drone.offsetKm());
            g.setPaint(Style.translucent(Style.CAMERA, COVERED));
            g.fill(Style.circle(p.getX(), p.getY(), drone.sightKm() * places.pxPerKm()));
            DroneLayer.paint(g, places.symbols(), p.getX(), p.getY());
        }
    }

    private static void residents(Graphics2D g, Snapshot now, MapPositions places) {
        for (ResidentAt resident : now.residents()) {
            Point2D p = places.at(resident.km(), resident.offsetKm());
            if (places.seen(p)) {
                ResidentLayer.paint(g, places.symbols(), p.getX(), p.getY());
            }
        }
    }

    /** Towers; where they would touch, only every second, third or further one. */
    private static void towers(Graphics2D g, Snapshot now, MapPositions places) {
        double size = places.symbols();
        Point2D last = null;
        for (TowerAt tower : now.towers()) {
            Point2D p = places.at(tower.km(), tower.offsetKm());
            if (places.seen(p) && (last == null || last.distance(p) >= size * TOWERS_APART_PX)) {
                TowerLayer.paint(g, tower.up(), size, p.getX(), p.getY() - size * TOWER_PX);
                last = p;
            }
        }
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
    private void coverage(Graphics2D g, Snapshot now, MapPositions places) {
        Path2D covered = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (TowerAt tower : now.towers()) {
            Point2D p = places.at(tower.km(), tower.offsetKm());
            double reach = CameraReach.km(tower, now) * places.pxPerKm();
            if (tower.up() && places.seen(p)) {
                covered.append(Style.circle(p.getX(), p.getY(), reach), false);
            }
        }
        g.setPaint(Style.translucent(Style.CAMERA, COVERED));
        g.fill(covered);
    }

    /** Night over everything, weather over the strip that it is drawn for. */
    private void sky(Graphics2D g, Snapshot now, MapPositions places) {
        if (now.night()) {
            g.setPaint(Style.NIGHT);
            g.fill(new Rectangle2D.Double(0, 0, places.widthPx(), places.heightPx()));
        }
        for (ZoneAt zone : now.weather()) {
            double thickness = SkyLayer.thickness(zone);
            if (thickness > 0) {
                Color thickest = zone.weather().contains("fog") ? Style.FOG : Style.DUST;
                g.setPaint(Style.translucent(thickest, thickness * thickest.getAlpha() / 255));
                g.fill(band(places, zone.fromKm(), Math.min(lengthKm, zone.toKm())));
            }
        }
    }

    /** The strip between two chainages, as wide as it is deep. */
    private Area band(MapPositions places, double fromKm, double toKm) {
        Path2D path = new Path2D.Double();
        int steps = (int) Math.max(1, Math.ceil((toKm - fromKm) * Math.min(places.pxPerKm(), 4) / STEP_PX));
        for (int i = 0; i <= steps; i++) {
            Point2D p = places.at(fromKm + (toKm - fromKm) * i / steps, 0);
            if (i == 0) {
                path.moveTo(p.getX(), p.getY());
            } else {
                path.lineTo(p.getX(), p.getY());
            }
        }
        float wide = (float) (2 * depthKm * places.pxPerKm());
        return new Area(new BasicStroke(wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND).createStrokedShape(path));
    }

    private static void passages(Graphics2D g, Snapshot now, MapPositions places) {
        for (int i = 0; i < now.passages().size(); i++) {
            Point2D p = places.passage(i, now.passages().get(i).km());
            if (places.seen(p)) {
                PassageAt passage = now.passages().get(i);
                scaled(g, p, 0.8, () -> PassageLayer.symbol(g, passage, p.getX(), p.getY()));
            }
        }
    }

    private static void units(Graphics2D g, Snapshot now, MapPositions places) {
        for (UnitAt unit : now.units()) {
            Point2D p = places.at(unit.km(), unit.offsetKm());
            if (Double.isFinite(unit.targetKm())) {
                g.setPaint(Style.GUARD);
                g.setStroke(Style.dashed(1.4));
                g.draw(new Line2D.Double(p, places.at(unit.targetKm(), unit.targetOffsetKm())));
            }
            if (places.seen(p) && UnitLayer.shown(unit, places.crowded())) {
                UnitLooks.paint(g, unit.kind(), unit.doing(), places.symbols(), p.getX(), p.getY());
            }
        }
    }

    private void flashes(Graphics2D g, Snapshot now, MapPositions places) {
        long nanos = clock.getAsLong();
        for (Flash flash : now.flashes()) {
            double age = flash.age(nanos);
            Point2D p = places.at(flash.km(), flash.offsetKm());
            if (age >= 0 && age < 1 && places.seen(p)) {
                FlashLayer.paint(g, flash.kind(), age, p.getX(), p.getY());
            }
        }
    }
}
