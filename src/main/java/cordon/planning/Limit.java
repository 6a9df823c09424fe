package cordon.planning;

import cordon.scenario.Identified;
import cordon.scenario.Key;
import cordon.scenario.Rules;
import java.util.List;
import java.util.Optional;

/** Something that must hold: a sum of measures may not leave a bound, which may be a multiple of what today gives. */
public record Limit(
        @Key(doc = "id") String id,

        @Key(doc = "what it is called, for people", label = true, def = "''")
        String name,

        @Key(doc = "measures that are added, totals as a year's")
        List<String> sum,

        @Key(doc = "most that it may be", optional = true) Optional<Double> most,
        @Key(doc = "least that it may be", optional = true) Optional<Double> least,

        @Key(doc = "whether the bound is a multiple of what today gives", def = "false")
        boolean ofToday)
        implements Identified {
    /** One bound. */
    public Limit {
        Rules.of()
                .that(!sum.isEmpty(), "sum", "must name at least one measure")
                .that(most.isPresent() != least.isPresent(), "most", "or least must be given, not both")
                .orThrow();
    }

    /** The name for people. */
    public String words() {
        return name.isEmpty() ? id : name;
    }

    /** By how much a value breaks the bound, above 0 if it does; today's value is that of the same seeds. */
    double excess(double value, double today) {
        double scale = ofToday ? today : 1;
        return most.isPresent() ? value - most.get() * scale : least.orElseThrow() * scale - value;
    }
}
