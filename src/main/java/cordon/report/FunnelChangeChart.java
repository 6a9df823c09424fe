package cordon.report;

import cordon.events.Fate;
import cordon.planning.PlanResult.Change;
import cordon.planning.PlanResult.Finalist;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How the loss funnel changes with a plan: attempts a year by the link of the chain at which they end. */
final class FunnelChangeChart implements Chart {
    private final PlanView plan;
    private final List<Change> links;
    private final Finalist finalist;

    FunnelChangeChart(PlanView plan, Finalist finalist) {
        this.plan = plan;
        this.finalist = finalist;
        this.links = finalist.picture().funnel().stream()
                .filter(change ->
                        change.today().estimate() > 0 || change.planned().estimate() > 0)
                .toList();
    }

    @Override
    public String name() {
        return "funnel-change";
    }

    @Override
    public String title() {
        return links.stream()
                .filter(change -> PlanWords.sure(change.change()))
                .max(Comparator.comparingDouble(
                        change -> Math.abs(change.change().estimate())))
                .map(change -> "'" + label(change) + "' " + PlanWords.moves(change)
                        + ", the largest shown change in the loss funnel")
                .orElse("No link of the loss funnel is shown to move");
    }

    @Override
    public String subtitle() {
        return plan.subtitle(
                "Change of attempts a year by the link at which they end, with " + finalist.name() + " against today");
    }

    @Override
    public String note() {
        return "Filled: the sign is known by its own 95 % interval. Hollow: no difference shown. At the right: today's number and the change. "
                + plan.source();
    }

    @Override
    public double figurePx() {
        return IntervalPanel.px(links.size());
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        if (!links.isEmpty()) {
            new IntervalPanel(
                            links.stream().map(FunnelChangeChart::row).toList(),
                            Figures::amount,
                            "change, attempts a year",
                            true)
                    .paint(g, area);
        }
    }

    private static IntervalPanel.Row row(Change change) {
        var of = change.change();
        return new IntervalPanel.Row(
                label(change),
                of.estimate(),
                of.low(),
                of.high(),
                Figures.amount(change.today().estimate()) + " today; " + (of.estimate() > 0 ? "+" : "")
                        + Figures.amount(of.estimate()),
                PlanWords.sure(of),
                FateLook.of(fate(change)).colour());
    }

    private static String label(Change change) {
        return FateLook.of(fate(change)).label();
    }

    private static Fate fate(Change change) {
        String word = change.name().substring(change.name().indexOf(':') + 1);
        return Fate.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
