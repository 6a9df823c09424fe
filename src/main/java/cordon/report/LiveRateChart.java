package cordon.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The seized share of inward parties since the count began: true unless that is left out, and as the agency would report it. */
record LiveRateChart(LiveRun run, boolean withTruth) implements Chart {
    @Override
    public String name() {
        return "live-seizure-rate";
    }

    @Override
    public String title() {
        Line books = reported();
        if (!withTruth) {
            return books.lastDay() < 0
                    ? "Reported seizure rate"
                    : "Reported seizure rate " + Figures.percent(books.last());
        }
        Line line = truth();
        if (line.lastDay() < 0) {
            return "True and reported seizure rate";
        }
        String told = books.lastDay() < 0 ? "nothing reported yet" : "reported as " + Figures.percent(books.last());
        return "Seizure rate " + Figures.percent(line.last()) + ", " + told;
    }

    @Override
    public String subtitle() {
        return withTruth
                ? "seized share of inward parties since the count began"
                : "caught / (caught + known got away) since the count began";
    }

    @Override
    public String note() {
        return "True: seized / all ended attempts. Reported: arrests / (arrests + known got away).";
    }

    private Line truth() {
        return run.line("true", Course::trueRate, Style.SEIZED, Style.solid(4.5));
    }

    private Line reported() {
        return run.line("reported", Course::reportedRate, Style.SEIZED, Style.dashed(4.5));
    }

    private String seizedSoFar() {
        return run.result().summary().get("inward.attempts") == 0
                ? "nobody has come to an end"
                : run.sum("inward.seized") + " of " + run.sum("inward.attempts") + " parties seized";
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        List<Line> ghosts = run.ghosts(Course::reportedRate, true);
        List<Band> bands = run.band(Course::reportedRate, Style.SEIZED);
        run.paint(
                g,
                area,
                withTruth
                        ? new LiveRun.TimeLook(
                                LiveRun.together(
                                        ghosts, run.ghosts(Course::trueRate, false), List.of(truth(), reported())),
                                LiveRun.together(bands, run.band(Course::trueRate, Style.SEIZED)),
                                Figures::percent,
                                seizedSoFar())
                        : new LiveRun.TimeLook(
                                LiveRun.together(ghosts, List.of(reported())), bands, Figures::percent, run.books()));
    }
}
