package cordon.report;

import cordon.planning.PlanResult.Marginal;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an asset would gain for a million USD a year on each stretch, along the line. */
class MarginalChart implements Chart {
    private static final double MILLION = 1e6;

    final PlanView plan;
    final List<Marginal> marginals;

    /** Of one placement. */
    MarginalChart(PlanView plan, List<Marginal> marginals) {
        this.plan = plan;
        this.marginals = marginals.stream()
                .sorted(Comparator.comparingDouble(Marginal::fromKm))
                .toList();
    }

    @Override
    public String name() {
        return "marginal-" + marginals.get(0).placement();
    }

    @Override
    public String title() {
        Optional<Marginal> best = marginals.stream()
                .filter(each -> each.gain().low() > 0)
                .max(Comparator.comparingDouble(Marginal::gainPerMillionUsd));
        return best.map(each -> Measured.capital(asset()) + ": most at km " + Figures.amount(each.fromKm()) + "–"
                        + Figures.amount(each.toKm()) + near(each) + ", " + words(row(each))
                        + " for a million USD a year")
                .orElse("On no stretch is a gain of " + asset() + " shown");
    }

    private String near(Marginal each) {
        String near = Town.nearest(plan.ground(), (each.fromKm() + each.toKm()) / 2);
        return near.startsWith("around") ? "" : ", " + near;
    }

    private String words(AlongPanel.Row row) {
        return PlanWords.amount(row.estimate()) + " (95 %: " + PlanWords.amount(row.low()) + " to "
                + PlanWords.amount(row.high()) + ") " + plan.gainUnit();
    }

    private String asset() {
        String asset = marginals.get(0).asset().name().toLowerCase(Locale.ROOT);
        return asset.equals("wall") ? "a wall" : asset;
    }

    @Override
    public String subtitle() {
        int seeds = marginals.stream().mapToInt(Marginal::seeds).min().orElse(0);
        return plan.ground().where("Gain in " + plan.wanted().name() + " for a million USD a year, by stretch") + " · "
                + Figures.count(seeds) + (seeds == 1 ? " pair" : " pairs") + " of runs or more on each";
    }

    @Override
    public String note() {
        long sure = marginals.stream().filter(each -> row(each).sure()).count();
        return "Each stretch by itself, with " + marginals.get(0).what()
                + ". Blue gains, orange-red loses; full where the sign is known by intervals (thin lines; one that meets the edge goes on) that cover 95 %"
                + " for all stretches together ("
                + sure + " of " + marginals.size() + "), hatched or dashed where no difference is shown." + single()
                + " A stretch without a mark was not tried: --marginal "
                + marginals.get(0).placement()
                + " tries each with more runs. " + plan.source();
    }

    /** The stretches along the line; where they overlap each is drawn about its middle, as long as the next is away. */
    final List<AlongPanel.Row> rows() {
        List<AlongPanel.Row> rows = new ArrayList<>();
        for (int i = 0; i < marginals.size(); i++) {
            AlongPanel.Row row = row(marginals.get(i));
            double apart = Math.min(apart(i - 1), apart(i));
            double half = Math.min(row.toKm() - row.fromKm(), apart) / 2;
            double middle = (row.fromKm() + row.toKm()) / 2;
            rows.add(new AlongPanel.Row(
                    middle - half, middle + half, row.estimate(), row.low(), row.high(), row.sure()));
        }
        return rows;
    }

    /** From the middle of a stretch to that of the next. */
    private double apart(int i) {
        if (i < 0 || i + 1 >= marginals.size()) {
            return Double.POSITIVE_INFINITY;
        }
        Marginal one = marginals.get(i);
        Marginal next = marginals.get(i + 1);
        return (next.fromKm() + next.toKm() - one.fromKm() - one.toKm()) / 2;
    }

    private String single() {
        return marginals.stream().anyMatch(each -> each.seeds() < 2)
                ? " Without a line: a single pair of runs, which shows nothing."
                : "";
    }

    /** A stretch by gain for a million USD. */
    static AlongPanel.Row row(Marginal each) {
        double scale = MILLION / each.usdPerYear();
        return new AlongPanel.Row(
                each.fromKm(),
                each.toKm(),
                each.gainPerMillionUsd(),
                each.gain().low() * scale,
                each.gain().high() * scale,
                PlanWords.sure(each.gain()));
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        new AlongPanel(
                        plan.ground(),
                        rows(),
                        Figures::compact,
                        Measured.capital(plan.gainUnit()) + " gained for a million USD a year")
                .paint(g, area, true);
    }
}
