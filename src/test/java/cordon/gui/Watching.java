package cordon.gui;

import cordon.engine.Stage;
import cordon.engine.View.DroneAt;
import cordon.engine.View.PassageAt;
import cordon.engine.View.ResidentAt;
import cordon.engine.View.TowerAt;
import cordon.engine.View.UnitAt;
import cordon.engine.View.ZoneAt;
import cordon.events.Event;
import cordon.events.EventSink;
import cordon.interdiction.FalseAlarms.FalseTrack;
import cordon.scenario.Scenario;
import cordon.scenario.Sensing;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import cordon.smuggling.Party;
import cordon.world.Motion;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The tutorial as it is watched, snapshots made by hand, and pictures of layers. */
final class Watching {
    static final int WIDTH = 600;
    static final int HEIGHT = 200;

    private Watching() {}

    static TimedScenario tutorial(String... settings) {
        List<String> all = new ArrayList<>(List.of("period.days=3", "period.warmUpDays=1"));
        all.addAll(List.of(settings));
        return ScenarioReader.read("tutorial", all);
    }

    /** A run as the window starts it. */
    static BorderGui run(TimedScenario scenario, EventSink sink) {
        TimedScenario fine = scenario.withTick(0.5);
        return BorderGui.of(fine, Stage.of(fine), sink);
    }

    /** All events of a run that nobody watches, in the scenario's own ticks. */
    static List<Event> unwatched(TimedScenario scenario) {
        List<Event> events = new ArrayList<>();
        var sim = new cordon.engine.BorderSim(
                Stage.of(scenario), scenario.start().period().seed(), events::add);
        while (sim.tick()) {
            continue;
        }
        return events;
    }

    /** The whole line of the tutorial: 60 km by 20 km on 600 by 200 pixels, 10 px to the kilometre both ways. */
    static Viewport whole() {
        return Viewport.whole(60, 10, WIDTH, HEIGHT);
    }

    /** A clear day on which nothing moves. */
    static Builder day(Scenario scenario) {
        return new Builder(scenario);
    }

    /** What one layer draws on white. */
    static BufferedImage picture(Layer layer, Snapshot now) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(Color.WHITE);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        Ink.smooth(g);
        layer.paint(g, now, whole());
        g.dispose();
        return image;
    }

    /** Colour at a place of the strip. */
    static Color at(BufferedImage image, double km, double offsetKm) {
        return new Color(image.getRGB((int) whole().x(km), (int) whole().y(offsetKm)));
    }

    /** Pixels that are not white. */
    static int inked(BufferedImage image) {
        int inked = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                inked += (image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF ? 1 : 0;
            }
        }
        return inked;
    }

    /** A snapshot in the making. */
    static final class Builder {
        private final Scenario scenario;
        private boolean night;
        private ZoneAt weather = new ZoneAt(0, 60, "clear", 30, 0);
        private final List<Snapshot.PartyAt> parties = new ArrayList<>();
        private final List<UnitAt> units = new ArrayList<>();
        private final List<PassageAt> passages = new ArrayList<>();
        private final List<TowerAt> towers = new ArrayList<>();
        private double[] gaps = {};
        private final List<DroneAt> drones = new ArrayList<>();
        private final List<ResidentAt> residents = new ArrayList<>();
        private final List<Flash> flashes = new ArrayList<>();
        private final List<FalseTrack> falseTracks = new ArrayList<>();

        private Builder(Scenario scenario) {
            this.scenario = scenario;
        }

        Builder atNight() {
            night = true;
            return this;
        }

        Builder in(String regime, double visibilityKm, double thermalPerKm) {
            weather = new ZoneAt(0, 60, regime, visibilityKm, thermalPerKm);
            return this;
        }

        Builder party(int mode, double km, double offsetKm, boolean inward, int convoy, boolean tracked) {
            parties.add(new Snapshot.PartyAt(
                    1, mode, km, offsetKm, inward, convoy, tracked, false, Party.Status.APPROACHING, 0, false, 0));
            return this;
        }

        Builder unit(UnitAt unit) {
            units.add(unit);
            return this;
        }

        Builder passage(boolean official, double km, boolean open, int waiting) {
            passages.add(new PassageAt("id", "Name", official, km, open, waiting, 0));
            return this;
        }

        Builder tower(double km, boolean up) {
            Sensing.Optic optic = scenario.sensing().optics().get(0);
            towers.add(new TowerAt("tower", km, 0, optic, up));
            return this;
        }

        Builder drone(double km, double offsetKm, double sightKm) {
            drones.add(new DroneAt("drone", km, offsetKm, sightKm));
            return this;
        }

        Builder resident(double km, double offsetKm) {
            Motion.Builder walk = new Motion.Builder().begin(540, km, offsetKm);
            walk.put(660, km, offsetKm);
            residents.add(new ResidentAt(7, "shepherds", km, offsetKm, walk.build()));
            return this;
        }

        Builder gap(double km) {
            gaps = new double[] {km};
            return this;
        }

        Builder flash(Flash flash) {
            flashes.add(flash);
            return this;
        }

        /** Parties see guards within so many kilometres. */
        Builder looksOut(double km) {
            parties.replaceAll(p -> new Snapshot.PartyAt(
                    p.id(),
                    p.mode(),
                    p.km(),
                    p.offsetKm(),
                    p.inward(),
                    p.convoy(),
                    p.tracked(),
                    p.hidden(),
                    p.status(),
                    p.owner(),
                    p.pursued(),
                    km));
            return this;
        }

        Builder falseTrack(long track, double km) {
            falseTracks.add(new FalseTrack(track, km, 0));
            return this;
        }

        Snapshot snapshot() {
            return new Snapshot(
                    scenario,
                    600,
                    LocalDateTime.of(2024, 3, 1, 10, 0),
                    night,
                    1,
                    List.of(weather),
                    parties,
                    units,
                    passages,
                    towers,
                    gaps,
                    drones,
                    residents,
                    flashes,
                    falseTracks);
        }
    }
}
