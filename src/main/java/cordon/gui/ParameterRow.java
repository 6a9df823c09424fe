package cordon.gui;

import cordon.report.Style;
import cordon.scenario.Key;
import cordon.scenario.yaml.Leaf;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.BiConsumer;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;

/** One value: its name and unit, what it is set with, and below what became of a change. */
final class ParameterRow extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final Color REFUSED = new Color(0xB00020);
    private static final int INDENT_PX = 10;
    private static final int NOTE_PX = 170;

    private final transient Leaf leaf;
    private final transient BiConsumer<ParameterRow, String> wanted;
    private final JLabel title = new JLabel();
    private final JLabel note = new JLabel();
    private final JTextField field = new JTextField(8);
    private JSlider slider;
    private JCheckBox box;
    private JComboBox<String> combo;
    private String text;
    private boolean showing;
    private boolean waiting;

    /**
     * A row.
     *
     * @param wanted told each value that somebody sets
     */
    ParameterRow(Leaf leaf, BiConsumer<ParameterRow, String> wanted) {
        super(new BorderLayout(4, 1));
        this.leaf = leaf;
        this.wanted = wanted;
        setName(leaf.path());
        String tip = tip(leaf);
        title.setToolTipText(tip);
        add(title, BorderLayout.NORTH);
        JComponent editor = editor();
        editor.setToolTipText(tip);
        add(editor, BorderLayout.CENTER);
        note.setName("note");
        note.setVisible(false);
        note.setFont(note.getFont().deriveFont(11f));
        add(note, BorderLayout.SOUTH);
        show(leaf.text());
    }

    /** How it is called, and how far it is set in. */
    void call(String name, int depth) {
        setBorder(BorderFactory.createEmptyBorder(3, 8 + INDENT_PX * depth, 4, 8));
        title.setText("<html>" + name + " <font color='#7F7F7F'>" + leaf.key().unit() + "</font></html>");
    }

    private static String tip(Leaf leaf) {
        Key key = leaf.key();
        StringBuilder tip = new StringBuilder("<html><body width='300'><b>" + leaf.path() + "</b><br>" + key.doc());
        String unit = key.unit().isEmpty() ? "" : " " + key.unit();
        if (Double.isFinite(key.min()) || Double.isFinite(key.max())) {
            tip.append("<br>range: ").append(range(key)).append(unit);
        }
        tip.append("<br>default: ")
                .append(
                        leaf.byDefault().isEmpty()
                                ? key.optional() ? "none" : "none, must be given"
                                : leaf.byDefault() + unit);
        return tip.append("</body></html>").toString();
    }

    private static String range(Key key) {
        String least = !Double.isFinite(key.min()) ? "" : (key.above() ? "above " : "from ") + plain(key.min());
        String most = !Double.isFinite(key.max()) ? "" : " to " + plain(key.max());
        return (least + most).strip();
    }

    private static String plain(double value) {
        return new java.math.BigDecimal(Double.toString(value))
                .stripTrailingZeros()
                .toPlainString();
    }

    private JComponent editor() {
        switch (leaf.kind()) {
            case YES_NO -> {
                box = new JCheckBox("yes");
                box.addActionListener(e -> set(Boolean.toString(box.isSelected())));
                return box;
            }
            case CHOICE -> {
                combo = new JComboBox<>(leaf.choices().toArray(new String[0]));
                combo.addActionListener(e -> set((String) combo.getSelectedItem()));
                return combo;
            }
            default -> {
                field.setName("value");
                field.addActionListener(e -> set(field.getText().strip()));
                field.addFocusListener(new FocusAdapter() {
                    @Override
                    public void focusLost(FocusEvent e) {
                        set(field.getText().strip());
                    }
                });
                return leaf.ranged() ? withSlider() : field;
            }
        }
    }

    private JComponent withSlider() {
        Scale scale = Scale.of(leaf.key(), leaf.kind() == Leaf.Kind.WHOLE);
        slider = new JSlider(0, Scale.STEPS);
        slider.setFocusable(false);
        slider.setPreferredSize(new Dimension(90, 20));
        slider.addChangeListener(e -> {
            if (!showing) {
                field.setText(plain(scale.value(slider.getValue())));
                if (!slider.getValueIsAdjusting()) {
                    set(field.getText());
                }
            }
        });
        field.setPreferredSize(new Dimension(84, field.getPreferredSize().height));
        JPanel both = new JPanel(new BorderLayout(4, 0));
        both.add(field, BorderLayout.WEST);
        both.add(slider, BorderLayout.CENTER);
        return both;
    }

    private void set(String value) {
        if (!showing && !value.equals(text)) {
            text = value;
            wanted.accept(this, value);
        }
    }

    /** Shows the value that holds; what is being typed stays. */
    void show(String value) {
        boolean typing = field.isFocusOwner() && !field.getText().strip().equals(text);
        text = value;
        showing = true;
        if (box != null) {
            box.setSelected(value.equals("true"));
        } else if (combo != null) {
            combo.setSelectedItem(value);
        } else if (!typing) {
            field.setText(value);
            field.setCaretPosition(0);
        }
        if (slider != null && value.matches("[-+0-9.eE]+")) {
            slider.setValue(Scale.of(leaf.key(), leaf.kind() == Leaf.Kind.WHOLE).position(Double.parseDouble(value)));
        }
        showing = false;
    }

    /** Says that a change waits for the next reset. */
    void wait(String words) {
        tell(words, false);
        waiting = true;
    }

    /** No change waits any more. */
    void waitNoMore(String value) {
        if (waiting) {
            show(value);
            tell("", false);
        }
    }

    /** Says what became of a change, or nothing. */
    void tell(String words, boolean refused) {
        waiting = false;
        note.setText(words.isEmpty() ? "" : "<html><body width='" + NOTE_PX + "'>" + escaped(words) + "</body></html>");
        note.setForeground(refused ? REFUSED : Style.MUTED);
        note.setVisible(!words.isEmpty());
        field.putClientProperty("JComponent.outline", refused ? "error" : null);
        revalidate();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    Leaf leaf() {
        return leaf;
    }

    @Override
    public Dimension getMaximumSize() {
        return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
    }
}
