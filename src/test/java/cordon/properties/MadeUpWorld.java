package cordon.properties;

import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A small world made up from a seed: single towers, posts, ground sensors and teams, a fence, and flows that go straight over or choose
 * their way. It can be told at another scale, or from the other end of the line.
 */
final class MadeUpWorld {
    private final Random random;
    private final String text;
    private final double scale;
    private final boolean fromTheOtherEnd;
    private final double lengthKm;
    private final List<String> settings = new ArrayList<>();

    private MadeUpWorld(long seed, double scale, boolean fromTheOtherEnd) {
        this.random = new Random(seed);
        this.scale = scale;
        this.fromTheOtherEnd = fromTheOtherEnd;
        this.lengthKm = 20 + random.nextInt(20);
        this.text = written(seed);
    }

    static MadeUpWorld of(long seed) {
        return new MadeUpWorld(seed, 1, false);
    }

    /** All lengths and speeds so many times as great. */
    static MadeUpWorld scaled(long seed, double scale) {
        return new MadeUpWorld(seed, scale, false);
    }

    /** Chainage counted from the other end. */
    static MadeUpWorld fromTheOtherEnd(long seed) {
        return new MadeUpWorld(seed, 1, true);
    }

    double lengthKm() {
        return scale * lengthKm;
    }

    /** With a setting; later ones win. */
    MadeUpWorld with(String... more) {
        settings.addAll(List.of(more));
        return this;
    }

    TimedScenario scenario() {
        return ScenarioReader.readText("made-up", text, settings);
    }

    private String written(long seed) {
        String towers = rows("tower", 1 + random.nextInt(4), -0.5, 1.5, () -> ", optic: " + optic());
        String posts = rows(
                "post",
                1 + random.nextInt(3),
                0.1,
                2,
                () -> ", sightNightKm: " + km(0.2) + ", sightDayKm: " + km(between(0.5, 1.5)) + ", speedKmh: " + km(20)
                        + alert());
        String ground = rows("ground", random.nextInt(3), -0.5, 1, () -> ", rangeKm: " + km(between(0.02, 0.3)));
        String teams = rows(
                "team",
                1 + random.nextInt(3),
                1,
                4,
                () -> ", speedKmh: " + km(between(30, 80)) + ", callOutMin: [5, 10, 15]");
        return String.format(
                Locale.ROOT,
                """
                title: Made up
                period: {start: 2024-03-01T00:00, days: 3, seed: %d}
                frontier: {straightKm: %s}
                grid: {cellKm: %s, depthKm: %s, laneKm: %s, optionKm: %s}
                barriers:
                  layers: [{id: fence, delayMin: {foot: [2, 5, 9], pickup: [5, 10, 20]}}]
                  sections: [%s]
                modes:
                  - {id: foot, target: human, ways: [open], speedKmh: %s, arrestChance: 0.7, dumpChance: 0.5, turnBackChance: 0.3}
                  - {id: pickup, target: vehicle, ways: [open], speedKmh: %s, roadKmh: %s, arrestChance: 0.7, dumpChance: 0.5, turnBackChance: 0.3}
                commodities:
                  - {id: goods, name: Goods, unit: boxes, direction: inward, originUsd: 20, destinationUsd: 60, penaltyUsd: 50}
                  - {id: fuel, name: Fuel, unit: cans, direction: outward, originUsd: 10, destinationUsd: 40}
                organisations: [{id: gang, kernelKm: %s}]
                flows: [%s]
                sensing:
                  optics: [{id: eye, law: definite-range, rangeKm: %s}, {id: rate, law: constant-rate, rangeKm: %s, ratePerS: 0.003}]
                  towers: [%s]
                  ground: [%s]
                guards:
                  posts: [%s]
                  teams: [%s]
                  encounter: {captureKm: %s, beyondKm: %s}
                """,
                seed,
                km(lengthKm),
                km(1),
                km(6),
                km(1),
                km(2),
                fence(),
                km(between(3, 6)),
                km(between(20, 40)),
                km(50),
                km(3),
                flows(),
                km(between(0.4, 1.2)),
                km(between(0.5, 1.5)),
                towers,
                ground,
                posts,
                teams,
                km(0.1),
                km(1));
    }

    /** One unit each, in the middle of a kilometre. */
    private String rows(String id, int count, double leastOffset, double mostOffset, Supplier<String> more) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = random.nextInt((int) lengthKm);
            rows.add("{id: " + id + i + stretch(at, at + 1.0) + ", spacingKm: " + km(1) + ", offsetKm: "
                    + km(between(leastOffset, mostOffset)) + more.get() + "}");
        }
        return String.join(", ", rows);
    }

    private String fence() {
        int from = random.nextInt((int) lengthKm - 5);
        return "{id: fence" + stretch(from, from + 5.0) + ", layers: [fence]}";
    }

    /** Each from one place to one place; odd ones straight, even ones by choice. */
    private String flows() {
        List<String> flows = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            double at = random.nextInt((int) lengthKm) + 0.5;
            boolean inward = random.nextBoolean();
            double depth = between(2, 5);
            String here = place(at, inward ? -depth : depth);
            String there = place(at, inward ? depth : -depth);
            flows.add("{id: flow" + i + ", organisation: gang, commodity: " + (inward ? "goods" : "fuel") + ", modes: ["
                    + (random.nextBoolean() ? "foot" : "pickup") + "], straight: " + (i % 2 == 1)
                    + ", quantity: {median: 10, sigma: 0.5}, perDay: " + between(5, 20) + ", from: " + here + ", to: "
                    + there
                    + "}");
        }
        return String.join(", ", flows);
    }

    private String place(double at, double offset) {
        return "{" + stretch(at, at).substring(2) + ", offsetKm: " + km(offset) + "}";
    }

    private String stretch(double from, double to) {
        double first = fromTheOtherEnd ? lengthKm - to : from;
        double last = fromTheOtherEnd ? lengthKm - from : to;
        return ", fromKm: " + km(first) + ", toKm: " + km(last);
    }

    private String optic() {
        return random.nextBoolean() ? "eye" : "rate";
    }

    private String alert() {
        return ", alertShare: " + between(0.5, 1);
    }

    private double between(double least, double most) {
        return Math.round(1024 * (least + random.nextDouble() * (most - least))) / 1024.0;
    }

    private String km(double length) {
        return Double.toString(scale * length);
    }
}
