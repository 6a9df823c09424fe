package cordon.gui;

import cordon.report.Figures;
import cordon.report.Style;
import cordon.report.Words;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Draws a card from above downwards and knows how long it gets. */
final class CardPainter {
    private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 14);
    private static final Font HEAD = new Font(Font.SANS_SERIF, Font.BOLD, 12);
    private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    private static final double AIR_PX = 10;
    private static final double LINE_PX = 16;
    private static final double CLOCK_PX = 40;
    private static final double CHANCE_PX = 44;

    private final Graphics2D g;
    private final double width;
    private double y = 6;

    private CardPainter(Graphics2D g, double width) {
        this.g = g;
        this.width = width;
    }

    /** Draws a card, or only measures it where there is nothing to draw on; gives its height in pixels. */
    static int paint(Graphics2D g, Card card, boolean why, double width) {
        if (g != null) {
            Ink.smooth(g);
        }
        CardPainter painter = new CardPainter(g, width);
        painter.text(card.title(), TITLE, Style.TEXT, 0);
        painter.y += 3;
        if (!why) {
            card.now().forEach(sentence -> painter.text(sentence, TEXT, Style.TEXT, 0));
        }
        painter.y += 6;
        if (why) {
            painter.why(card.why());
        } else {
            painter.story(card);
        }
        return (int) Math.ceil(painter.y + 8);
    }

    /** Draws a hint where there is no card. */
    static void hint(Graphics2D g, String words, double width) {
        Ink.smooth(g);
        new CardPainter(g, width).text(words, TEXT, Style.MUTED, 0);
    }

    private void text(String words, Font font, Color colour, double indent) {
        for (String line : Words.wrap(words, font, width - 2 * AIR_PX - indent)) {
            y += LINE_PX;
            if (g != null) {
                Words.left(g, line, font, colour, AIR_PX + indent, y - 3);
            }
        }
    }

    private void story(Card card) {
        boolean forward =
                card.subject().kind() == Subject.Kind.PARTY || card.subject().kind() == Subject.Kind.RESIDENT;
        text(forward ? "Its story so far" : "Its story, the latest first", HEAD, Style.MUTED, 0);
        if (card.story().isEmpty()) {
            text("Nothing to tell yet.", TEXT, Style.MUTED, 0);
        }
        for (Card.Told told : card.story()) {
            if (!told.day().isEmpty()) {
                y += 2;
                text(told.day(), SMALL, Style.MUTED, 0);
            }
            if (g != null) {
                Words.left(g, told.clock(), TEXT, Style.MUTED, AIR_PX, y + LINE_PX - 3);
            }
            text(told.words(), TEXT, Style.TEXT, CLOCK_PX);
            y += 2;
        }
    }

    private void why(Why why) {
        text("Why this way?", HEAD, Style.MUTED, 0);
        why.preface().forEach(sentence -> text(sentence, SMALL, Style.MUTED, 0));
        double most = why.bars().stream().mapToDouble(Why.Bar::chance).max().orElse(1);
        for (Why.Bar bar : why.bars()) {
            y += 5;
            double top = y;
            text(bar.words() + (bar.chosen() ? " (chosen)" : ""), bar.chosen() ? HEAD : TEXT, Style.TEXT, 4);
            bar(bar, most);
            text(bar.numbers(), SMALL, Style.MUTED, 4);
            if (bar.chosen() && g != null) {
                g.setPaint(Style.PARTY);
                g.fill(new Rectangle2D.Double(AIR_PX - 4, top + 3, 3, y - top - 2));
            }
        }
    }

    /** The bar of a chance, over the greatest of them, with the chance in words. */
    private void bar(Why.Bar bar, double most) {
        double room = width - 2 * AIR_PX - 4 - CHANCE_PX;
        if (g != null) {
            g.setPaint(Style.REST);
            g.fill(new Rectangle2D.Double(AIR_PX + 4, y + 1, room, 9));
            g.setPaint(bar.chosen() ? Style.PARTY : Style.FAINT);
            g.fill(new Rectangle2D.Double(AIR_PX + 4, y + 1, most > 0 ? room * bar.chance() / most : 0, 9));
            Words.right(g, Figures.percent(bar.chance()), SMALL, Style.TEXT, width - AIR_PX, y + 10);
        }
        y += 11;
    }
}
