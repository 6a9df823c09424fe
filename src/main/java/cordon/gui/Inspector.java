package cordon.gui;

import cordon.report.Style;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;

/** The card of what was clicked on, with a switch to its reasons and one that makes the strip follow it. */
final class Inspector extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final String NOTHING =
            "Click on anything on the strip: a party, guards, a tower, a drone, a gate, the barrier, somebody who lives there. Esc clears.";

    private final JCheckBox follow = new JCheckBox("follow");
    private final JToggleButton why = new JToggleButton("Why this way?");
    private final Sheet sheet = new Sheet();
    private transient Card card;

    Inspector() {
        super(new BorderLayout());
        setBackground(Color.WHITE);
        follow.setName("follow");
        follow.setToolTipText("The strip goes where it goes; dragging the strip ends that");
        follow.setFocusable(false);
        follow.setOpaque(false);
        why.setName("why");
        why.setToolTipText("The choices that it had, and what it thought of them when it chose");
        why.setFocusable(false);
        why.addActionListener(e -> sheet.measure());
        JPanel top = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 3));
        top.setBackground(Color.WHITE);
        top.add(why);
        top.add(follow);
        add(top, BorderLayout.NORTH);
        JScrollPane pane = new JScrollPane(sheet);
        pane.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Style.GRID));
        pane.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_ALWAYS);
        pane.getVerticalScrollBar().setUnitIncrement(16);
        pane.getViewport().setBackground(Color.WHITE);
        add(pane, BorderLayout.CENTER);
        show(null);
    }

    /** Shows a card, or how to get one. */
    void show(Card shown) {
        if (shown == null || !shown.equals(card)) {
            card = shown;
            boolean reasons = shown != null && !shown.why().preface().isEmpty();
            why.setEnabled(reasons);
            follow.setEnabled(shown != null && !shown.over());
            sheet.measure();
        }
    }

    /** Chainage that the strip is to show, NaN when it is not to follow anything. */
    double followedKm() {
        return card != null && follow.isSelected() && !card.over() ? card.km() : Double.NaN;
    }

    /** The strip is moved by hand. */
    void letGo() {
        follow.setSelected(false);
    }

    private final class Sheet extends JComponent {
        private static final long serialVersionUID = 1L;

        private boolean reasons() {
            return why.isSelected() && !card.why().preface().isEmpty();
        }

        void measure() {
            int height = card == null ? 80 : CardPainter.paint(null, card, reasons(), Math.max(120, getWidth()));
            if (height != getPreferredSize().height) {
                setPreferredSize(new Dimension(120, height));
                revalidate();
            }
            repaint();
        }

        @Override
        public void setBounds(int x, int y, int width, int height) {
            boolean other = width != getWidth();
            super.setBounds(x, y, width, height);
            if (other) {
                measure();
            }
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, getWidth(), getHeight());
            if (card != null) {
                CardPainter.paint(g, card, reasons(), getWidth());
            } else {
                CardPainter.hint(g, NOTHING, getWidth());
            }
            g.dispose();
        }
    }
}
