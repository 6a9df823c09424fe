package cordon.gui;

import cordon.report.Style;
import cordon.scenario.Intervention;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/** The changes made since the scenario was opened, each of which can be taken back for the next reset, and what can be done with them. */
final class ChangeList extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PX = 76;
    private static final int MOST_LETTERS = 14;

    private final transient Desk desk;
    private final JPanel lines = new JPanel();
    private final JLabel title = new JLabel();
    private final JButton save = new JButton("Save…");
    private final JButton back = new JButton("Undo all");
    private final JScrollPane scroll;

    ChangeList(Desk desk, MainWindow window) {
        super(new BorderLayout(0, 2));
        this.desk = desk;
        setBorder(BorderFactory.createEmptyBorder(4, 8, 6, 6));
        lines.setLayout(new BoxLayout(lines, BoxLayout.Y_AXIS));
        scroll = new JScrollPane(new Column(lines));
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        JPanel buttons = new JPanel(new GridLayout(1, 2, 4, 0));
        buttons.add(button(save, "save", "Writes a scenario that extends the opened one with these changes"));
        buttons.add(button(back, "undoAll", "Gives up every change and begins the scenario anew as it was opened"));
        save.addActionListener(e -> ScenarioFiles.save(desk, window));
        back.addActionListener(e -> desk.backToAsOpened());
        add(title, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        add(buttons, BorderLayout.SOUTH);
        desk.onChange(this::renew);
        renew();
    }

    private static JButton button(JButton button, String name, String tip) {
        button.setName(name);
        button.setToolTipText(tip);
        button.setFocusable(false);
        return button;
    }

    private void renew() {
        lines.removeAll();
        Draft next = desk.next();
        next.atStart().forEach((path, value) -> {
            boolean runs = value.equals(desk.running().atStart().get(path));
            line(
                    path,
                    value,
                    runs ? "from the start" : "at next reset",
                    () -> desk.next(desk.next().without(path)));
        });
        for (Intervention change : next.live()) {
            change.set()
                    .forEach((path, value) -> line(
                            path,
                            value,
                            change.date().format(ParameterPanel.DATE),
                            () -> desk.next(desk.next().without(change))));
        }
        boolean differs = !next.equals(desk.running());
        int count = lines.getComponentCount();
        title.setText(count == 0 && !differs ? "no changes" : count + (count == 1 ? " change" : " changes"));
        if (differs) {
            title.setText(title.getText() + " · reset to apply all");
        }
        save.setEnabled(count > 0);
        back.setEnabled(count > 0 || differs);
        int height = Math.min(MOST_PX, lines.getPreferredSize().height);
        scroll.setPreferredSize(new Dimension(10, height));
        revalidate();
        repaint();
    }

    private static String brief(String value) {
        return value.length() <= MOST_LETTERS ? value : value.substring(0, MOST_LETTERS - 1) + "…";
    }

    private void line(String path, String value, String when, Runnable remove) {
        JLabel words = new JLabel("<html><nobr>" + path.substring(path.indexOf('.') + 1) + "</nobr><br><b>"
                + brief(value) + "</b> <font color='#7F7F7F'>" + when + "</font></html>");
        words.setToolTipText(path + " = " + value + ", " + when);
        JButton cross = new JButton("×");
        cross.setName("remove " + path);
        cross.setFocusable(false);
        cross.setToolTipText(
                "Takes this change back; the present run keeps what it has had, the next reset begins without it");
        cross.putClientProperty("JButton.buttonType", "borderless");
        cross.addActionListener(e -> remove.run());
        JPanel line = new JPanel(new BorderLayout(2, 0));
        line.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Style.GRID));
        line.add(words, BorderLayout.CENTER);
        line.add(cross, BorderLayout.EAST);
        lines.add(line);
    }
}
