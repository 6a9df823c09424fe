package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Organisation;
import cordon.scenario.Scenario;
import java.util.List;

/** By which share sanctions raise what each organisation pays, warm-up included, and what that has cost it. */
final class SanctionBook {
    private final List<Organisation> organisations;
    private final double[] share;
    private final boolean[] ever;
    private final double[] usd;

    SanctionBook(Scenario scenario) {
        organisations = scenario.organisations();
        share = new double[organisations.size()];
        ever = new boolean[organisations.size()];
        usd = new double[organisations.size()];
        for (int i = 0; i < ever.length; i++) {
            ever[i] = organisations.get(i).sanctionShare() > 0;
        }
    }

    void on(Event.Sanctioned event) {
        int row = Scenario.indexOf(organisations, event.organisation());
        share[row] = event.costShare();
        ever[row] = true;
    }

    /** Books what a payment costs an organisation beyond the payment itself; gives that, USD. */
    double beyond(int organisation, double paidUsd) {
        double more = share[organisation] * paidUsd;
        usd[organisation] += more;
        return more;
    }

    void summarise(Summary summary) {
        for (int i = 0; i < usd.length; i++) {
            if (ever[i]) {
                summary.put("organisation." + organisations.get(i).id() + ".sanctionUsd", usd[i]);
            }
        }
    }
}
