package cordon.report;

import cordon.measures.RunResult.PassageRow;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Gates and official crossings as symbols above a frontier, each with its parties delivered and seized. */
final class PassageBand {
    /** Room that the band takes above the frontier. */
    static final double HEIGHT_PX = 82;

    private static final double SLASH_PX = 7;
    private static final double SYMBOL_PX = 24;

    private final List<PassageRow> rows;
    private final double lengthKm;

    PassageBand(List<PassageRow> rows, double lengthKm) {
        this.rows =
                rows.stream().sorted(Comparator.comparingDouble(PassageRow::km)).toList();
        this.lengthKm = lengthKm;
    }

    /** Draws the band from {@code top} down to just above the frontier's area. */
    void paint(Graphics2D g, Rectangle2D inside, double top) {
        if (rows.isEmpty()) {
            return;
        }
        Words.left(
                g,
                "parties delivered / seized at each gate and official crossing",
                Style.SMALL,
                Style.MUTED,
                inside.getX(),
                top + 12);
        double[] kms = rows.stream()
                .mapToDouble(row -> inside.getX() + inside.getWidth() * row.km() / lengthKm)
                .toArray();
        double[] symbols = Spread.apart(kms, SYMBOL_PX, inside.getX(), inside.getMaxX());
        double symbolY = inside.getY() - 12;
        double labelPx = 16
                + rows.stream()
                        .mapToDouble(row -> Style.width(delivered(row) + seized(row), Style.LABEL) + SLASH_PX)
                        .max()
                        .orElse(0);
        List<Integer> named = busiest((int) (inside.getWidth() / labelPx));
        double[] labels = Spread.apart(
                named.stream().mapToDouble(i -> symbols[i]).toArray(),
                labelPx,
                inside.getX() + labelPx / 4,
                inside.getMaxX());
        for (int i = 0; i < labels.length; i++) {
            double x = symbols[named.get(i)];
            g.setPaint(Style.FAINT);
            g.setStroke(Style.solid(1.5));
            g.draw(new Line2D.Double(x, symbolY, labels[i], symbolY - 24));
            counts(g, rows.get(named.get(i)), labels[i], symbolY - 29);
        }
        for (int i = 0; i < symbols.length; i++) {
            Marks.passage(g, rows.get(i), symbols[i], symbolY, 10);
        }
    }

    /** Positions of the rows with most attempts, in the order of the rows. */
    private List<Integer> busiest(int most) {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparingLong(
                        i -> -rows.get(i).outcomes().attempts().count()))
                .limit(most)
                .sorted()
                .toList();
    }

    private static void counts(Graphics2D g, PassageRow row, double middle, double baseline) {
        double width = Style.width(delivered(row), Style.LABEL) + SLASH_PX;
        double left = middle - (width + Style.width(seized(row), Style.LABEL)) / 2;
        Words.left(g, delivered(row), Style.LABEL, Style.DELIVERED, left, baseline);
        Words.left(g, seized(row), Style.LABEL, Style.SEIZED, left + width, baseline);
    }

    private static String delivered(PassageRow row) {
        return Figures.compact(row.outcomes().delivered().count());
    }

    private static String seized(PassageRow row) {
        return "/ " + Figures.compact(row.outcomes().seized().count());
    }
}
