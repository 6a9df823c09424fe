package cordon.report;

import cordon.measures.RunResult.MilitiaRow;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What each militia takes in tolls and earns on its own trade, month by month: one row each, one scale for all. */
final class MilitiaChart implements Chart {
    private static final int MOST_ROWS = 8;
    private static final int MOST_OTHERS = 4;
    private static final double GAP_PX = 40;
    private static final double NAME_LINE_PX = 27;
    private static final int MOST_NAME_LINES = 2;
    private static final double HEAD_PX = 36;
    private static final double MONTHS_PX = 42;
    private static final double MOST_ROW_PX = 420;

    private final RunView run;
    private final Map<String, List<MilitiaRow>> byMilitia = new LinkedHashMap<>();
    private final List<String> months;
    private final List<String> order;
    private final List<String> others;

    MilitiaChart(RunView run) {
        this.run = run;
        List<MilitiaRow> rows = run.result().militias();
        this.months =
                List.copyOf(new TreeSet<>(rows.stream().map(MilitiaRow::month).toList()));
        rows.forEach(row -> byMilitia
                .computeIfAbsent(row.militia(), id -> new ArrayList<>())
                .add(row));
        List<String> all = byMilitia.keySet().stream()
                .sorted(Comparator.comparingDouble((String id) -> -income(id)))
                .toList();
        List<String> atGates = all.stream().filter(this::holdsAGate).toList();
        this.order = atGates.isEmpty() ? all : atGates;
        this.others = all.stream().filter(id -> !order.contains(id)).toList();
    }

    /** Whoever holds a gate or takes tolls is a militia; those who only trade are not. */
    private boolean holdsAGate(String id) {
        return sum(id, MilitiaRow::tollUsd) > 0
                || run.scenario().gates().stream()
                        .anyMatch(gate -> gate.militia().equals(id));
    }

    private double income(String id) {
        return sum(id, MilitiaRow::tollUsd) + sum(id, MilitiaRow::marginUsd);
    }

    private double sum(String id, ToDoubleFunction<MilitiaRow> number) {
        return byMilitia.get(id).stream()
                .mapToDouble(number)
                .filter(Double::isFinite)
                .sum();
    }

    @Override
    public String name() {
        return "militia";
    }

    @Override
    public String title() {
        double all = order.stream().mapToDouble(this::income).sum();
        if (order.isEmpty() || all == 0) {
            return "No militia earned anything in this run";
        }
        String first = order.get(0);
        String share =
                order.size() > 1 ? " (" + Figures.percent(income(first) / all) + " of what all militias earned)" : "";
        return run.organisationName(first) + " earned " + usd(income(first)) + share + ": "
                + usd(sum(first, MilitiaRow::tollUsd)) + " in tolls, " + usd(sum(first, MilitiaRow::marginUsd))
                + " on its own trade";
    }

    private static String usd(double amount) {
        return Figures.compact(amount) + " USD";
    }

    @Override
    public String subtitle() {
        return run.subtitle("USD a month by militia, what it paid to others taken off");
    }

    @Override
    public String note() {
        StringBuilder note = new StringBuilder("Others pay tolls at a militia's gate; its own goods pass free.");
        if (order.size() > MOST_ROWS) {
            note.append(" The first ")
                    .append(MOST_ROWS)
                    .append(" of ")
                    .append(order.size())
                    .append(" are shown.");
        }
        if (!others.isEmpty()) {
            note.append(" Without a gate, by trade: ")
                    .append(others.stream()
                            .limit(MOST_OTHERS)
                            .map(id -> run.organisationName(id) + " " + usd(income(id)))
                            .collect(Collectors.joining(", ")))
                    .append(others.size() > MOST_OTHERS ? " and others." : ".");
        }
        for (String id : order) {
            run.organisation(id)
                    .filter(o -> !o.attributedBy().isBlank())
                    .ifPresent(o -> note.append(' ')
                            .append(run.organisationName(id))
                            .append(" as attributed by ")
                            .append(o.attributedBy())
                            .append('.'));
        }
        return note.append(' ').append(run.source()).toString();
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        List<String> shown = order.subList(0, Math.min(order.size(), MOST_ROWS));
        if (shown.isEmpty()) {
            return;
        }
        double namePx = 24
                + Math.min(
                        300,
                        shown.stream()
                                .mapToDouble(id -> Math.max(
                                        Style.width(run.organisationName(id), Style.STRONG),
                                        Style.width(usd(income(id)), Style.LABEL)))
                                .max()
                                .orElse(0));
        double row = Math.min(MOST_ROW_PX, (area.getHeight() - HEAD_PX - MONTHS_PX) / shown.size());
        MonthBars bars = new MonthBars(months, byMilitia, shown);
        double width = (area.getWidth() - namePx - bars.tickPx() - GAP_PX) / 2;
        double left = area.getX() + namePx + bars.tickPx();
        double right = left + width + GAP_PX;
        heading(g, "Tolls", Style.GATE, left, area.getY() + 20);
        heading(g, "Margin on own trade", Style.PARTY, right, area.getY() + 20);
        for (int i = 0; i < shown.size(); i++) {
            String id = shown.get(i);
            double y = area.getY() + HEAD_PX + i * row;
            name(g, id, area.getX(), y + row / 2, namePx - 24);
            bars.paint(g, id, MilitiaRow::tollUsd, Style.GATE, new Rectangle2D.Double(left, y, width, row), true);
            bars.paint(g, id, MilitiaRow::marginUsd, Style.PARTY, new Rectangle2D.Double(right, y, width, row), false);
        }
        double below = area.getY() + HEAD_PX + shown.size() * row;
        bars.months(g, left, width, below + 32);
        bars.months(g, right, width, below + 32);
    }

    private void name(Graphics2D g, String id, double x, double middle, double width) {
        List<String> lines = Words.wrap(run.organisationName(id), Style.STRONG, width);
        List<String> shown = lines.subList(0, Math.min(lines.size(), MOST_NAME_LINES));
        double y = middle - NAME_LINE_PX * (shown.size() - 1) / 2.0;
        for (String line : shown) {
            Words.left(g, Words.fit(line, Style.STRONG, width), Style.STRONG, Style.TEXT, x, y);
            y += NAME_LINE_PX;
        }
        Words.left(g, usd(income(id)), Style.LABEL, Style.MUTED, x, y);
    }

    private static void heading(Graphics2D g, String text, Color colour, double x, double baseline) {
        g.setPaint(colour);
        g.fill(new Rectangle2D.Double(x, baseline - 17, 18, 18));
        Words.left(g, text, Style.STRONG, Style.TEXT, x + 28, baseline);
    }
}
