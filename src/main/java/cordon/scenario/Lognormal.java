package cordon.scenario;

/** A lognormal quantity given by its median and the standard deviation of its logarithm. */
public record Lognormal(
        @Key(doc = "median", min = 0, above = true) double median,

        @Key(
                doc = "standard deviation of the natural logarithm; 0 makes every draw the median",
                min = 0,
                max = 4,
                def = "0")
        double sigma) {}
