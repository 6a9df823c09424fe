package cordon.scenario;

/** What it costs to go round each end of the frontier, besides the road to that end. */
public record Elsewhere(
        @Key(doc = "fixed cost of going round the start of the line", unit = "USD", min = 0)
        double startUsd,

        @Key(doc = "fixed cost of going round the end of the line", unit = "USD", min = 0)
        double endUsd) {}
