package cordon.cli;

import cordon.experiment.Replication;
import cordon.frontier.Frontier;
import cordon.measures.Outcomes;
import cordon.measures.RunResult;
import cordon.scenario.Commodity;
import cordon.scenario.Direction;
import cordon.scenario.Scenario;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/** What a run gave, in words and a few numbers. */
final class SummaryText {
    private static final String ROW = "%-34s %9s %10s %9s %11s %7s %12s %11s";

    private final PrintWriter out;
    private final Scenario scenario;
    private final Frontier frontier;

    SummaryText(PrintWriter out, Scenario scenario, Frontier frontier) {
        this.out = out;
        this.scenario = scenario;
        this.frontier = frontier;
    }

    /** Prints it; {@code seconds} is the time of the simulation alone. */
    void print(Replication replication, double buildSeconds, double seconds) {
        RunResult result = replication.result();
        say(
                "%s: %s - %s, %.1f km, %d days from %s, seed %d",
                scenario.title(),
                frontier.guarded(),
                frontier.neighbour(),
                frontier.lengthKm(),
                result.days(),
                scenario.period().start().toLocalDate(),
                result.seed());
        say("");
        printCommodities(result);
        say("");
        printRates(result);
        new WhereText(out).print(result);
        printMoney(result);
        say(
                "One possible course of events: another seed gives another; 'cordon experiment' gives means and intervals.");
        say(
                "Computed %,d party-ticks, %,d detections and %,d encounters in %.1f s, after %.1f s of preparation.",
                replication.work().partyTicks(),
                replication.work().detections(),
                replication.work().encounters(),
                seconds,
                buildSeconds);
    }

    private void printCommodities(RunResult result) {
        say(
                ROW,
                "attempts by commodity",
                "attempts",
                "delivered",
                "seized",
                "turned back",
                "lost",
                "seizure rate",
                "by quantity");
        for (RunResult.CommodityRow row : result.commodities()) {
            Commodity commodity = scenario.commodity(row.commodity());
            Outcomes outcomes = row.outcomes();
            String way = commodity.direction() == Direction.INWARD ? " (in)" : " (out)";
            say(
                    ROW,
                    commodity.name() + way,
                    count(outcomes.attempts().count()),
                    count(outcomes.delivered().count()),
                    count(outcomes.seized().count()),
                    count(outcomes.turnedBack().count()),
                    count(outcomes.lost().count()),
                    Numbers.percent(outcomes.seizureRateByAttempts()),
                    Numbers.percent(outcomes.seizureRateByQuantity()));
        }
    }

    private void printRates(RunResult result) {
        Map<String, Double> summary = result.summary();
        say(
                "Inward parties seized: %s in truth; the agency would report %s (%,.0f caught, %,.0f known to have got away).",
                Numbers.percent(summary.get("trueRateInward")),
                Numbers.percent(summary.get("reportedRate")),
                summary.get("reportedCaught"),
                summary.get("reportedGotAway"));
    }

    private void printMoney(RunResult result) {
        Map<String, Double> summary = result.summary();
        say(
                "Tolls to those who hold gates: %s; bribes: %s.",
                Numbers.usd(summary.get("tollsUsd")), Numbers.usd(summary.get("bribesUsd")));
        say(
                "Guarding costs %s a year; a seizure %s.",
                Numbers.usd(summary.get("guardCostUsdPerYear")), Numbers.usd(summary.get("costPerSeizureUsd")));
    }

    private static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}
