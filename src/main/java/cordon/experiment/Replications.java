package cordon.experiment;

import cordon.scenario.Key;
import cordon.scenario.Rules;
import cordon.statistics.PrecisionRule;
import java.util.List;
import java.util.regex.Pattern;

/** As many seeds at each point as a precision needs. */
public record Replications(
        @Key(doc = "how narrow the intervals of which measures must be")
        List<Precision> until,

        @Key(doc = "seeds before which nothing is judged", min = 2, max = 1_000_000, def = "10")
        int atLeast,

        @Key(doc = "seeds at which a point ends in any case", min = 2, max = 1_000_000, def = "200")
        int atMost,

        @Key(doc = "the first seed", def = "1") long firstSeed,

        @Key(doc = "coverage of the intervals", min = 0.5, max = 0.9999, def = "0.95")
        double level,

        @Key(doc = "further seeds for which the intervals must stay narrow", min = 0, max = 1000, def = "5")
        int lookAhead) {

    private static final Pattern NUMBER = Pattern.compile("\\d*\\.?\\d+([eE][-+]?\\d+)?");

    /** A measure and how well it must be known. */
    public record Precision(
            @Key(doc = "measure") String measure,

            @Key(doc = "half-width of its interval: in its unit, or as a share of its mean such as 5%")
            String halfWidth) {
        /** A number above 0, perhaps with a percent sign. */
        public Precision {
            Rules.of()
                    .that(fits(halfWidth), "halfWidth", "must be above 0, such as 12 or 5%", halfWidth)
                    .orThrow();
        }

        private static boolean fits(String text) {
            return NUMBER.matcher(number(text)).matches() && Double.parseDouble(number(text)) > 0;
        }

        private static String number(String text) {
            return text.strip().replaceFirst("\\s*%$", "");
        }

        boolean relative() {
            return halfWidth.strip().endsWith("%");
        }

        /** As a share if relative, else in the measure's unit. */
        double target() {
            double written = Double.parseDouble(number(halfWidth));
            return relative() ? written / 100 : written;
        }
    }

    /** Something to judge by, and a range in order. */
    public Replications {
        Rules.of()
                .that(!until.isEmpty(), "until", "must name at least one measure")
                .that(atMost >= atLeast, "atMost", "must not be below atLeast", atMost)
                .orThrow();
    }

    /** All seeds that may be used. */
    SeedRange seeds() {
        return new SeedRange(firstSeed, firstSeed + atMost - 1);
    }

    PrecisionRule rule(Precision precision) {
        return new PrecisionRule(precision.target(), precision.relative(), level, atLeast, atMost, lookAhead);
    }
}
