package cordon.experiment;

import cordon.experiment.store.StoredRun;
import cordon.scenario.Identified;
import cordon.scenario.Key;
import cordon.scenario.Rules;
import java.util.List;
import java.util.stream.Stream;

/** A public figure that the model can be held against, and what in a run corresponds to it: scale x sum(of) / sum(per). */
public record Anchor(
        @Key(doc = "id") String id,
        @Key(doc = "what it is, for people", label = true) String says,
        @Key(doc = "unit", label = true, def = "'1'") String unit,

        @Key(doc = "where the figure comes from", label = true)
        String source,

        @Key(doc = "how it is used") Role role,
        @Key(doc = "lower end of its band") double low,
        @Key(doc = "upper end of its band") double high,
        @Key(doc = "measures that are added") List<String> of,

        @Key(doc = "measures whose sum divides; none: nothing divides", def = "[]")
        List<String> per,

        @Key(doc = "factor", def = "1") double scale)
        implements Identified {

    /** What an anchor is for. Only one that was held out says anything about validity. */
    public enum Role {
        /** Put in: the model must give it back. */
        INPUT,
        /** Values of the scenario were chosen so that it comes out. */
        CALIBRATED,
        /** Follows by arithmetic from inputs: a check of the model against sums made by hand. */
        DERIVED,
        /** Never looked at when values were chosen. */
        HELD_OUT
    }

    /** A band in order, and something to measure. */
    public Anchor {
        Rules.of()
                .that(high >= low, "high", "must not be below low", high)
                .that(!of.isEmpty(), "of", "must name at least one measure")
                .orThrow();
    }

    /** The measures of which it is made. */
    List<String> measures() {
        return Stream.concat(of.stream(), per.stream()).toList();
    }

    /** What a run gives for it; NaN where the run lacks a measure. */
    double value(StoredRun run) {
        double value = scale * sum(of, run);
        return per.isEmpty() ? value : value / sum(per, run);
    }

    private static double sum(List<String> measures, StoredRun run) {
        return measures.stream().mapToDouble(name -> Pairs.measure(run, name)).sum();
    }

    /** Mean over the runs of a point, with its interval. */
    Estimate estimate(Results results, String point) {
        Estimate.Sum sum = new Estimate.Sum(id);
        results.each(point, run -> sum.add(value(run)));
        return sum.estimate();
    }
}
