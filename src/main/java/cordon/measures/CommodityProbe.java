package cordon.measures;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.scenario.Commodity;
import cordon.scenario.Direction;
import cordon.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * Attempts by commodity and outcome, and what was demanded but not sent, or not again, in consignments: of one that is not sent in parts each
 * counts as its share.
 */
final class CommodityProbe implements Probe {
    private static final int WHYS = Event.NotSentWhy.values().length;

    private final List<Commodity> commodities;
    private final FlowLines flows;
    private final int days;
    private final OutcomeTable outcomes;
    private final long[] demanded;
    private final double[] demandedQuantity;
    private final double[] demandedUsd;
    private final double[] notSent;
    private double treasuryUsd;

    CommodityProbe(Scenario scenario, FlowLines flows) {
        this.commodities = scenario.commodities();
        this.flows = flows;
        days = scenario.period().days();
        int n = commodities.size();
        outcomes = new OutcomeTable(n);
        demanded = new long[n];
        demandedQuantity = new double[n];
        demandedUsd = new double[n];
        notSent = new double[n * WHYS];
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.Demanded.class, this::demanded);
        counted.on(Event.NotSent.class, this::unsent);
        counted.on(Event.Ended.class, this::ended);
    }

    private void demanded(Event.Demanded event) {
        int row = flows.of(event.flow()).commodity();
        demanded[row]++;
        demandedQuantity[row] += event.quantity();
        demandedUsd[row] += event.valueUsd();
    }

    private void unsent(Event.NotSent event) {
        notSent[flows.of(event.flow()).commodity() * WHYS + event.why().ordinal()] += event.share();
    }

    private void ended(Event.Ended event, Journey journey) {
        outcomes.add(journey.commodity(), event, journey);
        treasuryUsd += event.outcome() == Outcome.DELIVERED ? journey.terms().treasuryUsd() * event.quantity() : 0;
    }

    /** The table. */
    List<RunResult.CommodityRow> rows() {
        List<RunResult.CommodityRow> rows = new ArrayList<>();
        for (int i = 0; i < commodities.size(); i++) {
            rows.add(new RunResult.CommodityRow(
                    commodities.get(i).id(),
                    new Tally(demanded[i], demandedQuantity[i], demandedUsd[i]),
                    outcomes.row(i),
                    notSent(i, Event.NotSentWhy.DETERRED),
                    notSent(i, Event.NotSentWhy.EXPIRED),
                    notSent(i, Event.NotSentWhy.DIVERTED),
                    notSent(i, Event.NotSentWhy.GIVEN_UP)));
        }
        return rows;
    }

    @Override
    public void summarise(Summary summary) {
        overall(summary);
        for (Direction direction : Direction.values()) {
            oneWay(summary, direction);
        }
        for (RunResult.CommodityRow row : rows()) {
            one(summary, row);
        }
    }

    private void overall(Summary summary) {
        Outcomes all = Outcomes.NONE;
        long wanted = 0;
        double[] unsent = new double[WHYS];
        for (int i = 0; i < commodities.size(); i++) {
            all = all.plus(outcomes.row(i));
            wanted += demanded[i];
            for (Event.NotSentWhy why : Event.NotSentWhy.values()) {
                unsent[why.ordinal()] += notSent(i, why);
            }
        }
        summary.put("days", days).put("demanded", wanted);
        notSent(summary, "", unsent[0], unsent[1], unsent[2], unsent[3]);
        summary.putRatio("deterredShare", unsent[Event.NotSentWhy.DETERRED.ordinal()], wanted);
        counts(summary, "", all);
        summary.put("deliveredPerDay", (double) all.delivered().count() / days);
        summary.put("treasuryLossUsd", treasuryUsd);
    }

    private void oneWay(Summary summary, Direction direction) {
        Outcomes sum = Outcomes.NONE;
        for (int i = 0; i < commodities.size(); i++) {
            sum = commodities.get(i).direction() == direction ? sum.plus(outcomes.row(i)) : sum;
        }
        String prefix = direction == Direction.INWARD ? "inward." : "outward.";
        counts(summary, prefix, sum);
    }

    private void one(Summary summary, RunResult.CommodityRow row) {
        String prefix = row.commodity() + ".";
        Outcomes o = row.outcomes();
        summary.put(prefix + "demanded", row.demanded().count());
        notSent(summary, prefix, row.deterred(), row.expired(), row.diverted(), row.givenUp());
        summary.putRatio(
                prefix + "deterredShare", row.deterred(), row.demanded().count());
        counts(summary, prefix, o);
        summary.put(prefix + "demandedQuantity", row.demanded().quantity())
                .put(prefix + "attemptedQuantity", o.attempts().quantity())
                .put(prefix + "deliveredQuantity", o.delivered().quantity())
                .put(prefix + "deliveredQuantityPerDay", o.delivered().quantity() / days)
                .put(prefix + "seizedQuantity", o.seized().quantity())
                .put(prefix + "deliveredUsd", o.delivered().valueUsd())
                .put(prefix + "seizedUsd", o.seized().valueUsd());
        rates(summary, prefix, o);
        summary.put(prefix + "seizureRateByQuantity", o.seizureRateByQuantity());
    }

    private static void notSent(
            Summary summary, String prefix, double deterred, double expired, double diverted, double givenUp) {
        summary.put(prefix + "deterred", deterred)
                .put(prefix + "expired", expired)
                .put(prefix + "diverted", diverted)
                .put(prefix + "givenUp", givenUp);
    }

    private static void counts(Summary summary, String prefix, Outcomes o) {
        summary.put(prefix + "attempts", o.attempts().count())
                .put(prefix + "delivered", o.delivered().count())
                .put(prefix + "seized", o.seized().count())
                .put(prefix + "turnedBack", o.turnedBack().count())
                .put(prefix + "lost", o.lost().count());
    }

    private static void rates(Summary summary, String prefix, Outcomes o) {
        summary.put(prefix + "seizureRateByAttempts", o.seizureRateByAttempts())
                .putRatio(
                        prefix + "seizureRateByValue",
                        o.seized().valueUsd(),
                        o.attempts().valueUsd());
    }

    private double notSent(int commodity, Event.NotSentWhy why) {
        return notSent[commodity * WHYS + why.ordinal()];
    }
}
