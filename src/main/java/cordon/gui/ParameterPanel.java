package cordon.gui;

import cordon.report.Style;
import cordon.scenario.Scenario;
import cordon.scenario.yaml.Leaf;
import cordon.scenario.yaml.Leaves;
import cordon.scenario.yaml.ScenarioReader;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** All values of the scenario in groups, each to be changed now or from the next reset; below, the changes made. */
final class ParameterPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 60;
    private static final int MOST_LINES = 400;
    private static final Color HEAD = new Color(0xF2F2F2);
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ROOT);

    private final transient Desk desk;
    private final JTextField search = new JTextField();
    private final JRadioButton now = new JRadioButton("now", true);
    private final JRadioButton atReset = new JRadioButton("from next reset");
    private final JPanel list = new JPanel();
    private final JScrollPane scroll;
    private final Set<String> open = new HashSet<>();
    private final transient Map<String, ParameterRow> rows = new HashMap<>();
    private transient ParameterTree tree;
    private transient Map<String, String> values = Map.of();
    private transient Scenario shown;

    ParameterPanel(Desk desk, MainWindow window) {
        super(new BorderLayout());
        this.desk = desk;
        setName("parameters");
        add(head(), BorderLayout.NORTH);
        list.setLayout(new BoxLayout(list, BoxLayout.Y_AXIS));
        scroll = new JScrollPane(new Column(list));
        scroll.setBorder(BorderFactory.createMatteBorder(1, 1, 1, 0, Style.GRID));
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        add(scroll, BorderLayout.CENTER);
        add(new ChangeList(desk, window), BorderLayout.SOUTH);
        show(desk.scenario().start());
        desk.onChange(this::tell);
    }

    private JPanel head() {
        search.setName("search");
        search.putClientProperty("JTextField.placeholderText", "search: camera range, toll …");
        search.setToolTipText("Shows the values in whose name or meaning all these words are found");
        search.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                searched();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                searched();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                searched();
            }
        });
        now.setName("now");
        atReset.setName("atReset");
        now.setToolTipText("A change holds from the next full minute of the run, as a dated intervention");
        atReset.setToolTipText("A change holds from the beginning of the next run");
        ButtonGroup when = new ButtonGroup();
        JPanel choice = new JPanel();
        choice.setLayout(new BoxLayout(choice, BoxLayout.X_AXIS));
        choice.add(new JLabel("holds "));
        for (JRadioButton each : List.of(now, atReset)) {
            when.add(each);
            each.setFocusable(false);
            choice.add(each);
        }
        JPanel head = new JPanel(new GridLayout(2, 1, 0, 2));
        head.setBorder(BorderFactory.createEmptyBorder(6, 8, 4, 6));
        head.add(search);
        head.add(choice);
        return head;
    }

    /** Shows the values of the scenario that holds now. */
    void show(Scenario scenario) {
        if (scenario == shown) {
            return;
        }
        boolean first = shown == null;
        shown = scenario;
        List<Leaf> leaves = Leaves.of(scenario);
        Map<String, String> then = new HashMap<>();
        leaves.forEach(leaf -> then.put(leaf.path(), leaf.text()));
        boolean sameRows = then.keySet().equals(values.keySet());
        values = then;
        if (first || !sameRows) {
            tree = new ParameterTree(leaves);
            rows.keySet().retainAll(then.keySet());
            lay();
        }
        rows.forEach((path, row) -> {
            if (!desk.next().atStart().containsKey(path)) {
                row.tell("", false);
                row.show(then.get(path));
            }
        });
        tell();
    }

    private void searched() {
        lay();
        scroll.getVerticalScrollBar().setValue(0);
    }

    private void lay() {
        list.removeAll();
        String words = search.getText().strip();
        boolean all = words.isEmpty();
        List<ParameterTree.Line> lines = all ? tree.lines(open) : tree.found(words);
        int most = all ? MOST_LINES : MOST_FOUND;
        for (ParameterTree.Line line : lines.subList(0, Math.min(most, lines.size()))) {
            list.add(line.node().leaf() == null ? group(line) : row(line, all));
        }
        if (lines.size() > most || lines.isEmpty()) {
            String more = lines.isEmpty() ? "nothing has these words" : lines.size() - most + " more: say more words";
            JLabel told = new JLabel(more);
            told.setForeground(Style.MUTED);
            told.setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
            list.add(told);
        }
        list.revalidate();
        list.repaint();
    }

    private JButton group(ParameterTree.Line line) {
        String path = line.node().path();
        JButton head =
                new JButton((open.contains(path) ? "▾ " : "▸ ") + line.node().name());
        head.setName(path);
        head.setHorizontalAlignment(SwingConstants.LEFT);
        head.setFocusable(false);
        head.putClientProperty("JButton.buttonType", "square");
        head.setBorder(BorderFactory.createEmptyBorder(4, 8 + 10 * line.depth(), 4, 6));
        head.setBackground(line.depth() == 0 ? HEAD : getBackground());
        head.setAlignmentX(LEFT_ALIGNMENT);
        head.setMaximumSize(new Dimension(Integer.MAX_VALUE, head.getPreferredSize().height));
        head.setToolTipText(path);
        head.addActionListener(e -> {
            boolean opens = !open.remove(path);
            if (opens) {
                open.add(path);
            }
            lay();
            if (opens) {
                SwingUtilities.invokeLater(() -> lead(path));
            }
        });
        return head;
    }

    /** Scrolls so that as much as possible of what is below a group that has been opened is seen. */
    private void lead(String path) {
        for (Component each : list.getComponents()) {
            if (path.equals(each.getName())) {
                int height = scroll.getViewport().getHeight();
                ((JComponent) each.getParent()).scrollRectToVisible(new Rectangle(0, each.getY(), 1, height));
            }
        }
    }

    private ParameterRow row(ParameterTree.Line line, boolean within) {
        Leaf leaf = line.node().leaf();
        ParameterRow row = rows.computeIfAbsent(leaf.path(), path -> {
            ParameterRow made = new ParameterRow(leaf, this::change);
            made.show(desk.next().atStart().getOrDefault(path, values.get(path)));
            return made;
        });
        row.call(within ? line.node().name() : leaf.path(), within ? line.depth() : 0);
        tell(row);
        row.setAlignmentX(LEFT_ALIGNMENT);
        return row;
    }

    private void change(ParameterRow row, String value) {
        String path = row.leaf().path();
        if (now.isSelected() && ScenarioReader.changeable(path)) {
            desk.changeNow(Map.of(path, value), words -> row.tell(words, true), change -> row.tell("", false));
        } else {
            desk.changeAtReset(path, value, words -> row.tell(words, true), () -> tell(row));
        }
    }

    private void tell() {
        rows.values().forEach(this::tell);
    }

    private void tell(ParameterRow row) {
        String path = row.leaf().path();
        String next = desk.next().atStart().get(path);
        String runs = desk.running().atStart().get(path);
        Optional<LocalDateTime> since = desk.running().changed(path);
        if (next != null) {
            row.wait(next.equals(runs) ? "changed since it was opened" : "at next reset");
        } else if (runs != null) {
            row.wait("as opened, at next reset");
        } else {
            row.waitNoMore(values.get(path));
            since.ifPresent(date -> row.tell("changed from " + date.format(DATE) + " on", false));
        }
    }
}
