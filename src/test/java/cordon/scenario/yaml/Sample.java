package cordon.scenario.yaml;

import cordon.scenario.ConfigException;
import cordon.scenario.Key;
import cordon.scenario.Problem;
import cordon.scenario.Rules;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Small records of every supported kind, and a text that fills them. */
final class Sample {
    private Sample() {}

    static final String TEXT = """
            # a comment
            name: no
            seed: 42
            start: 2024-02-01T06:30
            light: night
            guards:
              shiftHours: 8.5
              patrols:
                - id: north
                  count: 3
                  kind: on-foot
                - id: south
                  count: 2
                  postsKm: [1, 2.5]
            sections:
              - {fromKm: 0, toKm: 10}
              - {fromKm: 10, toKm: 20}
            weights: {"a: b": 0.5, c: 1}
            line: [[0, 1], [2, 3e2]]
            """;

    enum Light {
        DAY,
        NIGHT
    }

    enum Kind {
        ON_FOOT,
        BY_CAR,
        HORSE
    }

    record Patrol(
            @Key(doc = "Its name.") String id,
            @Key(doc = "How many units.", min = 0, max = 50) int count,
            @Key(doc = "How they move.", def = "by-car") Kind kind,

            @Key(doc = "Where they wait.", unit = "km", min = 0, def = "[]")
            List<Double> postsKm,

            @Key(doc = "A note.", optional = true, label = true)
            Optional<String> note) {}

    record Guards(
            @Key(doc = "Length of a shift.", unit = "h", min = 0, above = true, max = 24)
            double shiftHours,

            @Key(doc = "The patrols.", def = "[]") List<Patrol> patrols,
            @Key(doc = "Rest.", def = "{}") Rest rest) {
        Guards {
            Rules rules = Rules.of();
            for (int i = 0; i < patrols.size(); i++) {
                Patrol patrol = patrols.get(i);
                rules.that(
                        patrol.kind() != Kind.HORSE || patrol.count() < 10,
                        "patrols[" + i + "].count",
                        "must be below 10 on horses",
                        patrol.count());
            }
            rules.that(rest.hours() < shiftHours, "rest.hours", "must be below shiftHours", rest.hours());
            rules.orThrow();
        }
    }

    record Rest(
            @Key(doc = "Hours of rest.", unit = "h", min = 0, def = "1")
            double hours,

            @Key(doc = "Whether by night.", def = "true") boolean byNight) {}

    record Section(
            @Key(doc = "Start.", unit = "km") double fromKm,
            @Key(doc = "End.", unit = "km") double toKm) {
        Section {
            Rules.of().that(toKm > fromKm, "toKm", "must exceed fromKm", toKm).orThrow();
        }
    }

    record World(
            @Key(doc = "The name of the \"run\".", label = true)
            String name,

            @Key(doc = "The seed.", def = "1") long seed,

            @Key(doc = "When it starts.", def = "2024-01-01")
            LocalDateTime start,

            @Key(doc = "Light.", def = "day") Light light,
            @Key(doc = "Guards.") Guards guards,
            @Key(doc = "Sections.", def = "[]") List<Section> sections,

            @Key(doc = "Weights.", min = 0, max = 1, def = "{}")
            Map<String, Double> weights,

            @Key(doc = "Points.", def = "[]") List<List<Double>> line,

            @Key(doc = "Price.", unit = "USD", optional = true)
            OptionalDouble priceUsd,

            @Key(doc = "Spare guards.", optional = true) Optional<Rest> spare,
            @Key(doc = "Favourite.", optional = true) Optional<Kind> favourite) {}

    static ConfigTree tree(String text) {
        return ConfigTree.read("x.yaml", text, Resolver.none());
    }

    static World world(String text) {
        return tree(text).bind(World.class);
    }

    /** The problems of a text, one string each. */
    static List<String> problems(String text) {
        return problems(() -> world(text));
    }

    static List<String> problems(Runnable run) {
        try {
            run.run();
            return List.of();
        } catch (ConfigException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}
