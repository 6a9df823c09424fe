package cordon.gui;

import cordon.report.Style;
import java.awt.Color;
import java.awt.FlowLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** The seed of the next reset, and the way back to the scenario as it was opened. */
final class SeedField extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final Color REFUSED = new Color(0xB00020);
    private static final String RULE = "a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE;

    private final transient Desk desk;
    private final JTextField field = new JTextField(9);
    private final JLabel note = new JLabel();
    private final JButton back = new JButton("as opened");

    SeedField(Desk desk) {
        super(new FlowLayout(FlowLayout.LEFT, 5, 0));
        this.desk = desk;
        field.setName("seed");
        field.setToolTipText("Seed of every draw, " + RULE + "; used at the next reset");
        field.addActionListener(e -> {
            entered();
            desk.window().strip().requestFocusInWindow();
        });
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                entered();
            }
        });
        note.setName("seedNote");
        back.setName("asOpened");
        back.setFocusable(false);
        back.setToolTipText("Begins the scenario anew as it was opened: every change and another seed are given up");
        back.addActionListener(e -> desk.backToAsOpened());
        add(new JLabel("seed"));
        add(field);
        add(back);
        add(note);
        desk.onChange(this::renew);
        renew();
    }

    private long running() {
        return desk.scenario().start().period().seed();
    }

    private long next() {
        return desk.next().seed().orElse(desk.openedSeed());
    }

    private void entered() {
        String text = field.getText().strip();
        try {
            long seed = Long.parseLong(text);
            if (seed != next()) {
                desk.next(desk.next().withSeed(seed));
            } else {
                renew();
            }
        } catch (NumberFormatException e) {
            field.putClientProperty("JComponent.outline", "error");
            note.setForeground(REFUSED);
            note.setText(text.matches("[-+]?[0-9]+") ? "beyond 64 bits" : "no whole number");
            note.setToolTipText("The seed must be " + RULE + " (was '" + text + "')");
        }
    }

    private void renew() {
        field.putClientProperty("JComponent.outline", null);
        field.setText(Long.toString(next()));
        field.setCaretPosition(0);
        note.setForeground(Style.MUTED);
        note.setText(next() == running() ? "" : "at reset");
        note.setToolTipText(null);
        back.setEnabled(!desk.next().equals(desk.next().asOpened())
                || !desk.running().equals(desk.running().asOpened()));
    }
}
