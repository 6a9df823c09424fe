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
    private final boolean[] holdsGate;
    private final boolean outlays;
    private double bribesUsd;

    MilitiaProbe(Scenario scenario, FlowLines flows, CountedTime time, Eras eras, SanctionBook sanctions) {
        this.time = time;
        this.sanctions = sanctions;
        this.flows = flows;
        organisations = scenario.organisations();
        int months = time.months().size();
        tollUsd = new double[organisations.size()][months];
        tradeUsd = new double[organisations.size()][months];
        paidUsd = new double[organisations.size()][months];
        outlayUsd = new double[organisations.size()][months];
        gateCostUsd = new double[organisations.size()][months];
        holdsGate = eras.militias();
        outlays = organisations.stream().anyMatch(o -> !o.tunnels().isEmpty())
                || scenario.modes().stream()
                        .anyMatch(m -> m.load().partyUsd() + m.load().vehicleUsd() > 0);
    }

    @Override
    public void on(Event event, Journey journey) {
        if (event instanceof Event.Ended e) {
            tradeUsd[journey.organisation()][time.month(e.atMin())] +=
                    e.outcome() == Outcome.DELIVERED ? e.valueUsd() : 0;
            double spent = e.outcome() == Outcome.TURNED_BACK ? 0 : e.quantity();
            buys(journey.organisation(), journey.terms(), spent + journey.lostQuantity(), e.atMin());
        } else if (event instanceof Event.TollPaid e) {
            int month = time.month(e.atMin());
            tollUsd[row(e.militia())][month] += e.usd();
            pays(journey.organisation(), e.usd(), e.atMin());
        } else if (event instanceof Event.BribePaid e) {
            pays(journey.organisation(), e.usd(), e.atMin());
            bribesUsd += e.usd();
        } else {
            standing(event, journey);
        }
    }

    /** What organisations pay for and take beside journeys' tolls and bribes. */
    private void standing(Event event, Journey journey) {
        int month = time.month(event.atMin());
        if (event instanceof Event.TradeTolled e) {
            tollUsd[row(e.militia())][month] += e.usd();
        } else if (event instanceof Event.GateReopened e) {
            gateCostUsd[row(e.militia())][month] += e.usd();
        } else if (event instanceof Event.Outlay e) {
            spends(journey.organisation(), e.usd(), month);
        } else if (event instanceof Event.TunnelBegun e) {
            spends(row(e.organisation()), e.usd(), month);
        } else if (event instanceof Event.NotSent e && e.why() == Event.NotSentWhy.RAIDED) {
            buys(row(e.terms().organisation()), e.terms(), e.quantity(), e.atMin());
        }
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

    private void spends(int organisation, double usd, int month) {
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
            if (outlays) {
                summary.put(prefix + ".outlayUsd", sum(outlayUsd[i]));
            }
        }
        sanctions.summarise(summary);
    }

    /** What those who hold gates earn, those who do not, and independents, of whom there may be none. */
    private void whoEarns(Summary summary) {
        double militiaUsd = 0;
        double smugglerUsd = 0;
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
