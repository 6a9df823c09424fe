package cordon.report;

import cordon.experiment.analysis.Analysis;
import cordon.experiment.analysis.Effect;
import cordon.experiment.analysis.Headlines;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Main effects: what each level of each factor shifts, one panel per factor on a common scale. */
final class EffectsChart implements Chart {
    private static final int MOST = 8;
    private static final int COLUMNS = 4;
    private static final double GAP_PX = 26;

    private final String measure;
    private final int points;
    private final Map<String, List<Effect>> byFactor = new LinkedHashMap<>();
    private final int left;

    EffectsChart(Analysis analysis, String measure) {
        this.measure = measure;
        this.points = analysis.points(measure).size();
        Map<String, List<Effect>> all = new LinkedHashMap<>();
        analysis.main(measure)
                .forEach(each -> all.computeIfAbsent(each.factors().get(0), any -> new ArrayList<>())
                        .add(each));
        all.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -range(entry.getValue())))
                .limit(MOST)
                .forEach(entry -> byFactor.put(entry.getKey(), entry.getValue()));
        left = all.size() - byFactor.size();
    }

    /** How far apart the levels of a factor are. */
    private static double range(List<Effect> levels) {
        double[] shifts = levels.stream()
                .mapToDouble(each -> each.shift().estimate())
                .sorted()
                .toArray();
        return shifts[shifts.length - 1] - shifts[0];
    }

    @Override
    public String name() {
        return "effects-" + measure;
    }

    @Override
    public String title() {
        Map.Entry<String, List<Effect>> widest = byFactor.entrySet().iterator().next();
        if (range(widest.getValue()) == 0) {
            return Measured.capital(Headlines.words(measure)) + " does not change with any factor";
        }
        Effect most = widest.getValue().stream()
                .max(Comparator.comparingDouble(each -> Math.abs(each.shift().estimate())))
                .orElseThrow();
        String shift = Measured.shift(measure, most.shift());
        return Measured.capital(Headlines.words(measure)) + ": " + widest.getKey()
                + (byFactor.size() > 1 ? " matters most, " : " matters, ")
                + most.levels().get(0) + " " + shift + " against the mean of all";
    }

    @Override
    public String subtitle() {
        return "Mean of the points with a level less the mean of all points, with 95 % interval · " + points
                + " points, "
                + byFactor.values().iterator().next().get(0).shift().n() + " seeds each";
    }

    @Override
    public String note() {
        return "All panels have the same scale. Intervals are Student's over the seeds, each alone."
                + (left > 0 ? " Left out: " + left + " factors with smaller effects." : "");
    }

    @Override
    public double figurePx() {
        return byFactor.size() > COLUMNS ? 820 : 460;
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        List<LevelPanel> panels = new ArrayList<>();
        byFactor.forEach((factor, levels) -> panels.add(new LevelPanel(
                factor,
                levels.stream().map(each -> each.levels().get(0)).toList(),
                List.of(new LevelPanel.Series(
                        "", levels.stream().map(Effect::shift).toList())))));
        grid(g, area, panels, measure);
    }

    /** Draws panels side by side, in rows, on one scale with its numbers at the left of each row. */
    static void grid(Graphics2D g, Rectangle2D area, List<LevelPanel> panels, String measure) {
        double low = 0;
        double high = 0;
        for (LevelPanel panel : panels) {
            for (double end : panel.ends()) {
                low = Math.min(low, end);
                high = Math.max(high, end);
            }
        }
        double air = high > low ? 0.05 * (high - low) : 1;
        double ticks = 20 + tickPx(low, high, measure);
        int columns = Math.min(COLUMNS, panels.size());
        int rows = (panels.size() + columns - 1) / columns;
        double width = (area.getWidth() - ticks - GAP_PX * (columns - 1)) / columns;
        double height = (area.getHeight() - GAP_PX * (rows - 1)) / rows;
        for (int i = 0; i < panels.size(); i++) {
            int column = i % columns;
            double before = column == 0 ? ticks : 0;
            double x = area.getX() + ticks + column * (width + GAP_PX) - before;
            double y = area.getY() + i / columns * (height + GAP_PX);
            Rectangle2D box = new Rectangle2D.Double(x, y, width + before, height);
            panels.get(i).paint(g, box, low - air, high + air, Measured.words(measure), before);
        }
    }

    private static double tickPx(double low, double high, String measure) {
        double step = Figures.step(high - low, 7);
        double widest = 0;
        for (double tick = step * Math.floor(low / step); tick <= high + step; tick += step) {
            widest = Math.max(widest, Style.width(Measured.words(measure).apply(tick), Style.LABEL));
        }
        return widest;
    }
}
