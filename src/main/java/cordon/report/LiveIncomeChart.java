package cordon.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** What those who hold gates have earned since the count began. */
record LiveIncomeChart(LiveRun run) implements Chart {
    @Override
    public String name() {
        return "live-militia-income";
    }

    @Override
    public String title() {
        Line line = income();
        if (run.scenario().gates().isEmpty()) {
            return "Nobody holds a gate";
        }
        return line.lastDay() < 0
                ? "What militias earn"
                : "Militias have earned " + Figures.compact(line.last()) + " USD";
    }

    private Line income() {
        return run.line("income", Course::incomeUsd, Style.GATE, Style.solid(4.5));
    }

    @Override
    public String subtitle() {
        return "USD since the count began: tolls and own trade, less gates";
    }

    @Override
    public String note() {
        return "All who hold a gate: tolls from others + margin of their own trade - cost of opening gates anew.";
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        run.paint(
                g,
                area,
                new LiveRun.TimeLook(
                        LiveRun.together(run.ghosts(Course::incomeUsd, false), java.util.List.of(income())),
                        run.band(Course::incomeUsd, Style.GATE),
                        Figures::compact,
                        run.sum("militiaIncomeUsd") + " USD"));
    }
}
