package cordon.experiment;

import cordon.scenario.Identified;
import cordon.scenario.Key;
import cordon.scenario.Rules;
import cordon.statistics.FactorRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A designed experiment as written in a file: a base scenario, factors and how points are chosen from them, seeds that points share, and
 * the criteria that were fixed before it was run.
 *
 * <p>Where all levels are crossed, a point has their ids as its name, joined by {@code /} in the order of the factors; a listed one has its
 * id; others are numbered: p0001, p0002, ...
 */
public record Design(
        @Key(doc = "what is asked, for people", label = true)
        String question,

        @Key(doc = "what would be expected if nothing were the matter, for people", label = true, def = "''")
        String nullHypothesis,

        @Key(doc = "scenario: a file beside this one, or the name of a shipped one")
        String base,

        @Key(doc = "paths and values for every point", def = "{}")
        Map<String, String> set,

        @Key(
                doc = "seeds, such as 30 or 101..130; every point runs with each of them; instead of replications",
                def = "''")
        String seeds,

        @Key(doc = "as many seeds at each point as a precision needs, instead of seeds", optional = true)
        Optional<Replications> replications,

        @Key(doc = "what is varied", def = "[]") List<Factor> factors,

        @Key(doc = "how points are chosen from what is varied", def = "{}")
        PointChoice design,

        @Key(doc = "measures that are kept of each run beside the headlines, such as attempts@25..40", def = "[]")
        List<String> keep,

        @Key(doc = "criteria on sums of means", def = "[]") List<Contrast> contrasts,

        @Key(doc = "criteria on the shape of a curve", def = "[]")
        List<Shape> shapes,

        @Key(doc = "criteria on figures that mislead", def = "[]")
        List<Disagreement> disagreements,

        @Key(doc = "points that differ by what is done on a stretch: what it moves and deters", def = "[]")
        List<Treatment> treatments,

        @Key(doc = "figures by which the points are weighted, as draws of an ensemble", optional = true)
        Optional<Calibration> calibration,

        @Key(doc = "draws of an ensemble with which every point is run, so that they are weighted", optional = true)
        Optional<DrawChoice> ensemble) {

    /** Either seeds or a precision, which an ensemble cannot ask for. */
    public Design {
        boolean weighted = calibration.isPresent() || ensemble.isPresent();
        Rules.of()
                .that(seeds.isEmpty() == replications.isPresent(), "seeds", "or replications must be given, not both")
                .that(
                        !weighted || replications.isEmpty(),
                        "replications",
                        "cannot go with draws of an ensemble: give seeds")
                .that(calibration.isEmpty() || ensemble.isEmpty(), "calibration", "cannot go with ensemble")
                .orThrow();
    }

    /** The same with figures to be calibrated by. */
    Design with(Calibration other) {
        return new Design(
                question,
                nullHypothesis,
                base,
                set,
                seeds,
                replications,
                factors,
                design,
                keep,
                contrasts,
                shapes,
                disagreements,
                treatments,
                Optional.of(other),
                ensemble);
    }

    /** The same over these draws. */
    Design with(DrawChoice other) {
        return new Design(
                question,
                nullHypothesis,
                base,
                set,
                seeds,
                replications,
                factors,
                design,
                keep,
                contrasts,
                shapes,
                disagreements,
                treatments,
                calibration,
                Optional.of(other));
    }

    /** The same with these seeds at every point. */
    Design with(SeedRange others) {
        return new Design(
                question,
                nullHypothesis,
                base,
                set,
                others.toString(),
                Optional.empty(),
                factors,
                design,
                keep,
                contrasts,
                shapes,
                disagreements,
                treatments,
                calibration,
                ensemble);
    }

    /** A scenario by itself. */
    public static Design plain(String question, String base, SeedRange seeds, List<String> keep) {
        PointChoice single = new PointChoice(PointChoice.Kind.FULL_FACTORIAL, 0, 1, 4, 10, Optional.empty(), List.of());
        return new Design(
                question,
                "",
                base,
                Map.of(),
                seeds.toString(),
                Optional.empty(),
                List.of(),
                single,
                keep,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Something that is varied: named levels, or the value of a path. */
    public record Factor(
            @Key(doc = "id") String id,

            @Key(doc = "named levels: changed paths, or another scenario", def = "[]")
            List<Level> levels,

            @Key(doc = "path whose value is varied, unless there are levels", optional = true)
            Optional<String> path,

            @Key(doc = "instead of path: several paths, each with the multiple of the value that it gets", def = "{}")
            Map<String, Double> paths,

            @Key(doc = "values of the path", def = "[]") List<String> values,

            @Key(doc = "range of the path's value", optional = true)
            Optional<Spread> range,

            @Key(doc = "lowest and highest whole number that the path may have", def = "[]")
            List<Integer> whole,

            @Key(doc = "where the range comes from, for people", label = true, def = "''")
            String source)
            implements Identified {
        /** One way to vary it. */
        public Factor {
            int ways = (levels.isEmpty() ? 0 : 1)
                    + (values.isEmpty() ? 0 : 1)
                    + (range.isPresent() ? 1 : 0)
                    + (whole.isEmpty() ? 0 : 1);
            Rules.of()
                    .that(ways == 1, "", "must have one of levels, values, range and whole")
                    .that(path.isEmpty() || paths.isEmpty(), "paths", "stands instead of path")
                    .that(
                            ways != 1 || levels.isEmpty() == (path.isPresent() || !paths.isEmpty()),
                            "path",
                            "goes with values, range or whole")
                    .that(
                            paths.values().stream().allMatch(times -> times == 1)
                                    || values.stream().allMatch(Factor::isNumber),
                            "paths",
                            "multiply numbers only")
                    .that(Set.copyOf(values).size() == values.size(), "values", "must differ", values)
                    .that(
                            whole.isEmpty() || whole.size() == 2 && whole.get(0) <= whole.get(1),
                            "whole",
                            "must be the lowest and the highest number",
                            whole)
                    .orThrow();
        }

        /** The way from the unit interval to a level's id or a value. */
        public FactorRange spread() {
            if (range.isPresent()) {
                return range.get().range();
            }
            return whole.isEmpty()
                    ? new FactorRange.Levels(named())
                    : new FactorRange.Whole(whole.get(0), whole.get(1));
        }

        private static boolean isNumber(String text) {
            return text.matches("-?\\d+(\\.\\d+)?");
        }

        /** What it sets where it has this value, path to value. */
        public Map<String, String> settings(String value) {
            Map<String, String> settings = new LinkedHashMap<>();
            path.ifPresent(only -> settings.put(only, value));
            paths.forEach((each, times) -> settings.put(each, times == 1 ? value : multiple(value, times)));
            return settings;
        }

        private static String multiple(String value, double times) {
            BigDecimal product = new BigDecimal(value).multiply(BigDecimal.valueOf(times));
            return product.signum() == 0
                    ? "0"
                    : product.round(new MathContext(12)).stripTrailingZeros().toPlainString();
        }

        /** The ids of its levels, or its values; none of a range. */
        public List<String> named() {
            return levels.isEmpty() ? values : levels.stream().map(Level::id).toList();
        }
    }

    /** A value of a factor: changed paths, or another scenario. */
    public record Level(
            @Key(doc = "id") String id,
            @Key(doc = "paths and values", def = "{}") Map<String, String> set,

            @Key(
                    doc = "scenario instead of the base: a file beside this one, or the name of a shipped one",
                    optional = true)
            Optional<String> base)
            implements Identified {}

    /** A weighted sum of measures at points, formed seed by seed, and where it is expected to lie. */
    public record Contrast(
            @Key(doc = "id") String id,

            @Key(doc = "what it says, for people", label = true)
            String says,

            @Key(doc = "what is summed") List<Term> terms,

            @Key(doc = "sums logarithms, so that differences are ratios and slopes are elasticities", def = "false")
            boolean log,

            @Key(doc = "where the sum is expected") Side expect,
            @Key(doc = "above or below what", def = "0") double bound,

            @Key(doc = "coverage of the two-sided interval", min = 0.5, max = 0.9999, def = "0.95")
            double level)
            implements Identified {
        /** At least one term. */
        public Contrast {
            Rules.of()
                    .that(!terms.isEmpty(), "terms", "must have at least one term")
                    .orThrow();
        }
    }

    /** One summand. */
    public record Term(
            @Key(doc = "point, such as random/on") String point,

            @Key(doc = "headline such as delivered, or crossed@237..249 for a stretch of the frontier")
            String measure,

            @Key(doc = "weight") double weight) {}

    /** A measure against a number: is a broken curve (flat, fall, residue) nearer to held-out seeds than a logistic one? */
    public record Shape(
            @Key(doc = "id") String id,

            @Key(doc = "what it says, for people", label = true)
            String says,

            @Key(doc = "number at each point") Map<String, Double> at,
            @Key(doc = "headline") String measure,

            @Key(doc = "coverage of the two-sided interval", min = 0.5, max = 0.9999, def = "0.95")
            double level)
            implements Identified {
        /** As many points as a curve of four parameters needs, and one more. */
        public Shape {
            Rules.of()
                    .that(at.size() >= 5, "at", "must name at least 5 points", at.size())
                    .orThrow();
        }
    }

    /**
     * Policies against a baseline: how often does the figure that is reported move the same way as the thing that it should show to
     * be shrinking?
     */
    public record Disagreement(
            @Key(doc = "id") String id,

            @Key(doc = "what it says, for people", label = true)
            String says,

            @Key(doc = "point to compare with") String baseline,
            @Key(doc = "points that are compared") List<String> policies,

            @Key(doc = "figure that is reported; up looks better")
            String reported,

            @Key(doc = "truth; up is worse") String truth,

            @Key(doc = "expected number of points at which both move up or both move down beyond noise", min = 0)
            int atLeast,

            @Key(doc = "coverage of the two-sided intervals", min = 0.5, max = 0.9999, def = "0.95")
            double level)
            implements Identified {}

    /** Two points that differ by what is done on a stretch of the frontier. */
    public record Treatment(
            @Key(doc = "id") String id,
            @Key(doc = "point without it") String untreated,
            @Key(doc = "point with it") String treated,

            @Key(doc = "where the stretch begins", unit = "km", min = 0)
            double fromKm,

            @Key(doc = "where it ends", unit = "km", min = 0)
            double toKm)
            implements Identified {
        /** From somewhere to beyond it. */
        public Treatment {
            Rules.of()
                    .that(toKm > fromKm, "toKm", "must be greater than fromKm", toKm)
                    .orThrow();
        }

        /** Whether a bin with this middle lies in the stretch. */
        boolean covers(double middleKm) {
            return middleKm >= fromKm && middleKm <= toKm;
        }
    }

    /** A side of a bound. */
    public enum Side {
        ABOVE,
        BELOW
    }
}
