package cordon.measures;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.scenario.Organisation;
import cordon.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * Money by organisation and calendar month: tolls taken, own trade margin, tolls and bribes paid, outlays, cost of gates.
 *
 * <p>Margin = delivered value - price at the origin of all that ended - tolls and bribes paid - outlays for parties, craft and
 * tunnels - what sanctions add to these. A payment is booked when it is made, a load when its attempt ends or when it is seized in a
 * depot. A load that was turned back is still its owner's and costs nothing. Owner and price of a load are those of the day on
 * which it was demanded.
 */
final class MilitiaProbe implements Probe {
    private final CountedTime time;
    private final FlowLines flows;
    private final SanctionBook sanctions;
    private final List<Organisation> organisations;
    private final double[][] tollUsd;
    private final double[][] tradeUsd;
    private final double[][] paidUsd;
    private final double[][] outlayUsd;
    private final double[][] gateCostUsd;
    private final Eras eras;
    private double bribesUsd;

    MilitiaProbe(FlowLines flows, CountedTime time, Eras eras, SanctionBook sanctions) {
        this.eras = eras;
        this.time = time;
        this.sanctions = sanctions;
        this.flows = flows;
        organisations = eras.last().organisations();
        int months = time.months().size();
        tollUsd = new double[organisations.size()][months];
        tradeUsd = new double[organisations.size()][months];
        paidUsd = new double[organisations.size()][months];
        outlayUsd = new double[organisations.size()][months];
        gateCostUsd = new double[organisations.size()][months];
    }

    /** What a sanction costs counts from its date, be that in the warm-up. */
    @Override
    public void listenAlways(Hearing always) {
        always.on(Event.Sanctioned.class, sanctions::on);
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.TollPaid.class, this::tollPaid);
        counted.on(Event.BribePaid.class, this::bribePaid);
        counted.on(Event.Outlay.class, (e, journey) -> spends(journey.organisation(), e.usd(), e.atMin()));
        counted.on(Event.TunnelBegun.class, e -> spends(row(e.organisation()), e.usd(), e.atMin()));
        counted.on(Event.TradeTolled.class, e -> takes(e.militia(), e.usd(), e.atMin()));
        counted.on(Event.GateReopened.class, e -> gateCosts(e.militia(), e.usd(), e.atMin()));
        counted.on(Event.FallenPaid.class, e -> gateCosts(e.militia(), e.usd(), e.atMin()));
        counted.on(Event.NotSent.class, this::notSent);
        counted.on(Event.Ended.class, this::ended);
    }

    private void tollPaid(Event.TollPaid event, Journey journey) {
        takes(event.militia(), event.usd(), event.atMin());
        pays(journey.organisation(), event.usd(), event.atMin());
    }

    private void bribePaid(Event.BribePaid event, Journey journey) {
        pays(journey.organisation(), event.usd(), event.atMin());
        bribesUsd += event.usd();
    }

    private void gateCosts(String militia, double usd, double atMin) {
        gateCostUsd[row(militia)][time.month(atMin)] += usd;
    }

    private void notSent(Event.NotSent event) {
        if (event.why() == Event.NotSentWhy.RAIDED) {
            buys(row(event.terms().organisation()), event.terms(), event.quantity(), event.atMin());
        }
    }

    private void ended(Event.Ended event, Journey journey) {
        tradeUsd[journey.organisation()][time.month(event.atMin())] +=
                event.outcome() == Outcome.DELIVERED ? event.valueUsd() : 0;
        double spent = event.outcome() == Outcome.TURNED_BACK ? 0 : event.quantity();
        buys(journey.organisation(), journey.terms(), spent + journey.lostQuantity(), event.atMin());
    }

    private void takes(String militia, double usd, double atMin) {
        tollUsd[row(militia)][time.month(atMin)] += usd;
    }

    /** A load that will not be sold again was bought. */
    private void buys(int organisation, Event.Terms terms, double quantity, double atMin) {
        double usd = terms.originUsd() * quantity;
        tradeUsd[organisation][time.month(atMin)] -= usd + sanctions.beyond(organisation, usd);
    }

    private void pays(int organisation, double usd, double atMin) {
        paidUsd[organisation][time.month(atMin)] += usd;
        tradeUsd[organisation][time.month(atMin)] -= sanctions.beyond(organisation, usd);
    }

    private void spends(int organisation, double usd, double atMin) {
        int month = time.month(atMin);
        outlayUsd[organisation][month] += usd;
        tradeUsd[organisation][month] -= sanctions.beyond(organisation, usd);
    }

    private int row(String organisation) {
        return flows.organisation(organisation);
    }

    /** The table: organisations in scenario order, months ascending, without rows of zeros. */
    List<RunResult.MilitiaRow> rows() {
        List<RunResult.MilitiaRow> table = new ArrayList<>();
        for (int i = 0; i < organisations.size(); i++) {
            for (int m = 0; m < time.months().size(); m++) {
                RunResult.MilitiaRow row = new RunResult.MilitiaRow(
                        organisations.get(i).id(),
                        time.months().get(m),
                        tollUsd[i][m],
                        tradeUsd[i][m] - paidUsd[i][m] - outlayUsd[i][m],
                        paidUsd[i][m],
                        gateCostUsd[i][m]);
                boolean none = row.tollUsd() == 0 && tradeUsd[i][m] == 0 && outlayUsd[i][m] == 0;
                if (!none || row.paidUsd() != 0 || row.gateCostUsd() != 0) {
                    table.add(row);
                }
            }
        }
        return table;
    }

    @Override
    public void summarise(Summary summary) {
        double tollsUsd = 0;
        double marginUsd = 0;
        for (int i = 0; i < organisations.size(); i++) {
            tollsUsd += sum(tollUsd[i]);
            marginUsd += marginUsd(i);
        }
        summary.put("tollsUsd", tollsUsd).put("bribesUsd", bribesUsd).put("smugglerMarginUsd", marginUsd);
        whoEarns(summary);
        for (int i = 0; i < organisations.size(); i++) {
            String prefix = "organisation." + organisations.get(i).id();
            summary.put(prefix + ".tollUsd", sum(tollUsd[i]))
                    .put(prefix + ".marginUsd", marginUsd(i))
                    .put(prefix + ".paidUsd", sum(paidUsd[i]));
            if (outlays()) {
                summary.put(prefix + ".outlayUsd", sum(outlayUsd[i]));
            }
        }
        sanctions.summarise(summary);
    }

    /** What those who hold gates earn, those who do not, and independents, of whom there may be none. */
    private void whoEarns(Summary summary) {
        double militiaUsd = 0;
        double smugglerUsd = 0;
        boolean[] holdsGate = eras.militias();
        double independentUsd = organisations.stream().anyMatch(Organisation::independents) ? 0 : Double.NaN;
        for (int i = 0; i < organisations.size(); i++) {
            if (holdsGate[i]) {
                militiaUsd += sum(tollUsd[i]) + marginUsd(i) - sum(gateCostUsd[i]);
            } else if (organisations.get(i).independents()) {
                independentUsd += marginUsd(i);
            } else {
                smugglerUsd += marginUsd(i);
            }
        }
        summary.put("militiaIncomeUsd", militiaUsd)
                .put("smugglerProfitUsd", smugglerUsd)
                .put("independentsIncomeUsd", independentUsd);
    }

    private boolean outlays() {
        Scenario last = eras.last();
        return last.organisations().stream().anyMatch(o -> !o.tunnels().isEmpty())
                || last.modes().stream()
                        .anyMatch(m -> m.load().partyUsd() + m.load().vehicleUsd() > 0);
    }

    private double marginUsd(int organisation) {
        return sum(tradeUsd[organisation]) - sum(paidUsd[organisation]) - sum(outlayUsd[organisation]);
    }

    private static double sum(double[] months) {
        double sum = 0;
        for (double month : months) {
            sum += month;
        }
        return sum;
    }
}
