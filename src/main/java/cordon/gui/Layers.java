package cordon.gui;

import cordon.engine.Stage;
import cordon.scenario.Scenario;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/** The layers of the strip from the lowest to the highest, each of which can be switched off. */
final class Layers {
    /** What can be switched off. */
    enum Name {
        GROUND("Terrain, rivers, roads", "What the ground is like, from the scenario"),
        COVERAGE("Camera coverage", "How far cameras show a person with an even chance in the air of now"),
        SKY("Night and weather", "Night as a blue shade, dust and haze in ochre, fog in white"),
        BARRIERS("Line and barriers", "The line, and the barriers as they stand today"),
        PLACES("Towns", "Towns, villages and bases"),
        TOWERS("Camera towers", "Towers, crossed out while they are down"),
        PASSAGES("Gates and crossings", "Militias' gates and official crossings, with who waits there"),
        UNITS(
                "Posts, patrols, teams",
                "Guards, with a dashed line to whom they are after; seen from afar only those at work"),
        DRONES("Drones", "Drones in the air, and the ground that they have in view"),
        RESIDENTS("People who live there", "Those who are on their way: sensors take some for smugglers"),
        NAMES("Names", "Names of towns, gates and crossings, as far as there is room"),
        PARTIES("Parties", "Those who smuggle, all of them: guards do not know most"),
        FLASHES("Flashes", "Detections, seizures, deliveries, as they happen"),
        SCALE("Kilometres", "Kilometres along the line and away from it");

        private final String words;
        private final String tip;

        Name(String words, String tip) {
            this.words = words;
            this.tip = tip;
        }

        /** On its switch. */
        String words() {
            return words;
        }

        /** What it shows. */
        String tip() {
            return tip;
        }
    }

    private final Map<Name, Layer> layers = new EnumMap<>(Name.class);
    private volatile Layer band;
    private volatile Set<Name> unknown = Set.of();
    private final Map<Name, Boolean> shown = Collections.synchronizedMap(new EnumMap<>(Name.class));

    /** Layers of which flashes fade by the computer's clock. */
    Layers(Stage stage) {
        this(stage, System::nanoTime);
    }

    /** Layers of which flashes fade by this clock. */
    Layers(Stage stage, LongSupplier clock) {
        Scenario scenario = stage.scenario();
        layers.put(Name.GROUND, new GroundLayer(stage.frontier()));
        layers.put(Name.COVERAGE, new CoverageLayer());
        layers.put(Name.SKY, new SkyLayer());
        layers.put(Name.BARRIERS, new BarrierLayer());
        layers.put(Name.PLACES, new PlaceLayer(scenario, stage.frontier()));
        layers.put(Name.TOWERS, new TowerLayer());
        layers.put(Name.PASSAGES, new PassageLayer());
        layers.put(Name.UNITS, new UnitLayer());
        layers.put(Name.DRONES, new DroneLayer());
        layers.put(Name.RESIDENTS, new ResidentLayer());
        layers.put(Name.NAMES, new NameLayer(scenario, stage.frontier()));
        layers.put(Name.PARTIES, new PartyLayer(scenario.modes()));
        layers.put(Name.FLASHES, new FlashLayer(clock));
        layers.put(Name.SCALE, new ScaleLayer());
    }

    boolean shown(Name layer) {
        return shown.getOrDefault(layer, true) && !unknown.contains(layer);
    }

    /** Draws this upon the line and under all that moves from now on, or nothing. */
    void upon(Layer theLine) {
        band = theLine;
    }

    /** These are not drawn, switched on or not: who looks does not know of them. */
    void unknown(Set<Name> layers) {
        unknown = layers;
    }

    void show(Name layer, boolean on) {
        shown.put(layer, on);
    }

    /** Switches on and off what others have, and knows no more than they do. */
    void showAs(Layers others) {
        shown.putAll(others.shown);
        unknown = others.unknown;
    }

    /** Draws those that are switched on; each gets graphics of its own. */
    void paint(Graphics2D g, Snapshot now, Viewport view) {
        List<Name> on = new ArrayList<>(List.of(Name.values()));
        on.removeIf(name -> !shown(name));
        Layer theBand = band;
        for (Name name : on) {
            Graphics2D own = (Graphics2D) g.create();
            layers.get(name).paint(own, now, view);
            own.dispose();
            if (name == Name.BARRIERS && theBand != null) {
                Graphics2D upon = (Graphics2D) g.create();
                theBand.paint(upon, now, view);
                upon.dispose();
            }
        }
    }
}
