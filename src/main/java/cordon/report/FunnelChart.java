package cordon.report;

import cordon.events.Fate;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where attempts ended, link by link: each bar is what ended there, the pale rest went on to the links below. */
final class FunnelChart implements Chart {
    private static final double LEAST_NAMED = 0.01;
    private static final int MOST_NAMED = 4;
    private static final double BAR_SHARE = 0.74;
    private static final double MOST_ROW_PX = 62;

    private final RunView run;
    private final List<Fate> fates;
    private final long attempts;

    FunnelChart(RunView run) {
        this.run = run;
        this.attempts =
                run.result().funnel().values().stream().mapToLong(n -> n).sum();
        this.fates =
                Arrays.stream(Fate.values()).filter(fate -> count(fate) > 0).toList();
    }

    private long count(Fate fate) {
        return run.result().funnel().getOrDefault(fate, 0L);
    }

    @Override
    public String name() {
        return "funnel";
    }

    @Override
    public String title() {
        if (attempts == 0) {
            return "No attempt ended in this run";
        }
        return "Of " + Figures.count(attempts) + " attempts "
                + Arrays.stream(FateLook.Group.values())
                        .filter(group -> count(group) >= LEAST_NAMED * attempts)
                        .sorted(Comparator.comparingLong(group -> -count(group)))
                        .limit(MOST_NAMED)
                        .map(group -> Figures.percent((double) count(group) / attempts) + " " + group.finding())
                        .collect(Collectors.joining(", "));
    }

    private long count(FateLook.Group group) {
        return fates.stream()
                .filter(fate -> FateLook.of(fate).group() == group)
                .mapToLong(this::count)
                .sum();
    }

    @Override
    public String subtitle() {
        return run.subtitle("Ended attempts by the link of the chain at which they ended");
    }

    @Override
    public String note() {
        String none = Arrays.stream(Fate.values())
                .filter(fate -> count(fate) == 0)
                .map(fate -> FateLook.of(fate).label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return "Hatched: unknown to the agency. Pale: went on to a link below."
                + (none.isEmpty() ? "" : " None: " + none + ".") + " " + run.source();
    }

    /** The labels of the bars, in order; the last is the sum. */
    List<String> labels() {
        List<String> labels = new ArrayList<>();
        fates.forEach(fate -> labels.add(label(count(fate))));
        labels.add(label(attempts));
        return labels;
    }

    private String label(long count) {
        return Figures.count(count) + " · " + Figures.percent((double) count / attempts);
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        if (attempts == 0) {
            return;
        }
        List<String> labels = labels();
        double row = Math.min(MOST_ROW_PX, area.getHeight() / labels.size());
        double namePx = 20
                + fates.stream()
                        .mapToDouble(fate -> Style.width(FateLook.of(fate).label(), Style.LABEL))
                        .max()
                        .orElse(0);
        double left = area.getX() + namePx;
        double perAttempt = (area.getMaxX() - left - 20) / attempts;
        long remaining = attempts;
        for (int i = 0; i < fates.size(); i++) {
            Fate fate = fates.get(i);
            double y = area.getY() + i * row;
            Words.right(g, FateLook.of(fate).label(), Style.LABEL, Style.TEXT, left - 14, y + row / 2 + 8);
            double height = BAR_SHARE * row;
            double top = y + (row - height) / 2;
            fill(g, Style.REST, new Rectangle2D.Double(left, top, remaining * perAttempt, height));
            Rectangle2D bar = new Rectangle2D.Double(left, top, count(fate) * perAttempt, height);
            bar(g, fate, bar);
            value(g, labels.get(i), bar, area.getMaxX());
            remaining -= count(fate);
        }
        total(g, labels.get(fates.size()), left, area.getY() + fates.size() * row + row / 2 + 8);
    }

    private static void total(Graphics2D g, String label, double left, double baseline) {
        Words.right(g, "All attempts", Style.STRONG, Style.TEXT, left - 14, baseline);
        Words.left(g, label, Style.STRONG, Style.TEXT, left + 10, baseline);
    }

    private static void bar(Graphics2D g, Fate fate, Rectangle2D bar) {
        FateLook look = FateLook.of(fate);
        fill(g, look.isUnknown() ? Style.translucent(look.colour(), 0.3) : look.colour(), bar);
        if (look.isUnknown()) {
            g.setPaint(look.colour());
            g.setStroke(Style.solid(1.6));
            g.draw(Style.hatch(bar));
            g.draw(bar);
        }
    }

    private static void value(Graphics2D g, String text, Rectangle2D bar, double right) {
        double baseline = bar.getCenterY() + 8;
        double width = Style.width(text, Style.STRONG);
        double x = bar.getMaxX() + 10;
        if (x + width > right) {
            x = bar.getMaxX() - width - 16;
            fill(g, Color.WHITE, new Rectangle2D.Double(x - 6, bar.getCenterY() - 14, width + 12, 28));
        }
        Words.left(g, text, Style.STRONG, Style.TEXT, x, baseline);
    }

    private static void fill(Graphics2D g, Color colour, Rectangle2D box) {
        g.setPaint(colour);
        g.fill(box);
    }
}
