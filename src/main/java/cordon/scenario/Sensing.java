package cordon.scenario;

import java.util.ArrayList;
import java.util.List;

/** Cameras and what they can resolve. */
public record Sensing(
        @Key(doc = "optics and their laws of detection", def = "[]")
        List<Optic> optics,

        @Key(doc = "rows of towers", def = "[]") List<TowerRow> towers,

        @Key(doc = "critical dimension of a person", unit = "m", min = 0.01, max = 10, def = "0.75")
        double humanM,

        @Key(doc = "critical dimension of a vehicle", unit = "m", min = 0.01, max = 20, def = "2.3")
        double vehicleM,

        @Key(doc = "further kinds of target", def = "[]") List<TargetKind> targets,

        @Key(doc = "time without coverage after which a track is lost", unit = "min", min = 0, max = 1440, def = "15")
        double trackLossMin,

        @Key(doc = "rows of ground sensors", def = "[]") List<GroundSensorRow> ground,

        @Key(doc = "rows of drones", def = "[]") List<DroneRow> drones) {
    /** The kind of target that is on wheels. */
    public static final String VEHICLE = "vehicle";

    /** The usual kinds of target. */
    static final List<String> USUAL = List.of("human", VEHICLE);

    /** The two usual kinds of target have keys of their own. */
    public Sensing {
        Rules rules = Rules.of();
        for (TargetKind kind : targets) {
            String path = Rules.item("targets", kind) + ".id";
            rules.that(!USUAL.contains(kind.id()), path, "has keys of its own: humanM and vehicleM", kind.id());
        }
        rules.orThrow();
    }

    /** Kinds of target, in an order of their own: human, vehicle, then further ones by name. */
    public List<String> targetKinds() {
        List<String> kinds = new ArrayList<>(USUAL);
        targets.stream().map(TargetKind::id).sorted().forEach(kinds::add);
        return kinds;
    }

    /** Critical dimension of a kind of target, m. */
    public double criticalM(String kind) {
        return switch (kind) {
            case "human" -> humanM;
            case VEHICLE -> vehicleM;
            default -> Scenario.find(targets, kind).criticalM();
        };
    }

    /** The law by which an optic detects. */
    public enum Law {
        /** Target transfer probability and time-limited search. */
        IMAGING,
        /** Certain inside the range. */
        DEFINITE_RANGE,
        /** A constant hazard inside the range. */
        CONSTANT_RATE,
        /** A look at fixed intervals with a random phase, each with a chance. */
        PER_LOOK
    }

    /** Whose luck it is that a camera resolves an attempt at all. */
    public enum Acuity {
        /** One uniform number per attempt before all cameras: who is hard to see is hard to see for all. */
        SHARED,
        /** A uniform number per attempt and tower: towers that overlap give independent chances. */
        INDEPENDENT
    }

    /** An optic. */
    public record Optic(
            @Key(doc = "id") String id,
            @Key(doc = "law of detection", def = "imaging") Law law,

            @Key(doc = "focal length (imaging)", unit = "mm", min = 1, max = 5000, def = "100")
            double lensMm,

            @Key(doc = "pixel pitch (imaging)", unit = "um", min = 1, max = 100, def = "17")
            double pitchUm,

            @Key(
                    doc = "pixels on the critical dimension for an even chance (imaging)",
                    min = 0.1,
                    max = 100,
                    def = "1.5")
            double pixelsAt50,

            @Key(
                    doc = "share of the time in which a scanning camera looks at a given place (imaging)",
                    min = 0.0001,
                    max = 1,
                    def = "1")
            double scanShare,

            @Key(
                    doc =
                            "whether an attempt has one luck before all cameras, or one of its own before each tower (imaging)",
                    def = "shared")
            Acuity acuity,

            @Key(doc = "range (all laws but imaging)", unit = "km", min = 0, max = 100, def = "0.5")
            double rangeKm,

            @Key(doc = "hazard inside the range (constant-rate)", unit = "1/s", min = 0, max = 1000, def = "0.005")
            double ratePerS,

            @Key(doc = "interval of looks (per-look)", unit = "s", min = 0.01, max = 100000, def = "60")
            double lookEveryS,

            @Key(doc = "chance of one look (per-look)", min = 0, max = 1, def = "0.3")
            double lookChance,

            @Key(
                    doc = "whether an operator must attend the feed (all laws but imaging, which always needs one)",
                    def = "false")
            boolean attended)
            implements Identified {}

    /** A row of towers at equal spacing; synthetic positions. */
    public record TowerRow(
            @Key(doc = "id") String id,

            @Key(doc = "optic of its cameras", ref = "sensing.optics")
            String optic,

            @Key(doc = "first chainage; the first tower stands half a spacing further", unit = "km", min = 0)
            double fromKm,

            @Key(doc = "last chainage", unit = "km", min = 0)
            double toKm,

            @Key(doc = "distance between towers", unit = "km", min = 0.01, max = 10000)
            double spacingKm,

            @Key(doc = "offset of the towers", unit = "km", def = "0")
            double offsetKm,

            @Key(doc = "cameras on each tower, which share its surroundings", min = 1, max = 100, def = "1")
            int cameras,

            @Key(doc = "height of the cameras", unit = "m", min = 1, max = 500, def = "20")
            double mastM,

            @Key(
                    doc = "mean time between failures of a tower; 0 means that it never fails",
                    unit = "h",
                    min = 0,
                    def = "0")
            double mtbfHours,

            @Key(doc = "mean time to repair", unit = "h", min = 0.01, def = "24")
            double repairHours,

            @Key(doc = "whether the row works", def = "true")
            boolean up,

            @Key(doc = "nuisance alarms per camera and night", min = 0, max = 1000, def = "0")
            double nuisancePerNight)
            implements Spaced {
        /** Ends in order. */
        public TowerRow {
            Rules.of().that(toKm > fromKm, "toKm", "must exceed fromKm", toKm).orThrow();
        }
    }
}
