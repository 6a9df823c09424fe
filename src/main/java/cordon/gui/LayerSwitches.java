package cordon.gui;

import java.util.Collection;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JCheckBox;
import javax.swing.JPanel;

/** One switch for each layer. */
final class LayerSwitches extends JPanel {
    private static final long serialVersionUID = 1L;

    LayerSwitches(Layers layers, Collection<Layers.Name> names, Runnable changed) {
        setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
        setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
        for (Layers.Name name : names) {
            JCheckBox box = new JCheckBox(name.words(), layers.shown(name));
            box.setName(name.name());
            box.setToolTipText(name.tip());
            box.setFocusable(false);
            box.addActionListener(e -> {
                layers.show(name, box.isSelected());
                changed.run();
            });
            add(box);
        }
    }
}
