package cordon.gui;

import cordon.scenario.Flow;
import cordon.scenario.Organisation;
import cordon.scenario.Scenario;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.ButtonGroup;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

/** Truth, agency, or one organisation of smugglers: through whose eyes the window looks. */
final class SightSwitch extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<Sight> changed;
    private final List<Integer> senders = new ArrayList<>();
    private final JComboBox<String> which = new JComboBox<>();
    private final ButtonGroup group = new ButtonGroup();

    SightSwitch(Scenario scenario, Consumer<Sight> changed) {
        this.changed = changed;
        setLayout(new BoxLayout(this, BoxLayout.X_AXIS));
        Names names = new Names(scenario);
        for (int i = 0; i < scenario.organisations().size(); i++) {
            if (sends(scenario, scenario.organisations().get(i))) {
                senders.add(i);
                which.addItem(names.organisation(i));
            }
        }
        button("truth", "Everything as it is", Sight.Kind.TRUTH).setSelected(true);
        button("agency", "Only what command knows: its units, and tracks true and false", Sight.Kind.AGENCY);
        button("smuggler", "Only what one organisation sees and believes", Sight.Kind.SMUGGLER)
                .setEnabled(!senders.isEmpty());
        which.setName("organisation");
        which.setToolTipText("Whose eyes");
        which.setFocusable(false);
        which.setVisible(false);
        which.setMaximumSize(new Dimension(150, 26));
        which.addActionListener(e -> tell(Sight.Kind.SMUGGLER));
        add(Box.createHorizontalStrut(4));
        add(which);
    }

    private static boolean sends(Scenario scenario, Organisation organisation) {
        return scenario.flows().stream().map(Flow::organisation).anyMatch(organisation.id()::equals);
    }

    private JToggleButton button(String words, String tip, Sight.Kind kind) {
        JToggleButton button = new JToggleButton(words);
        button.setName(words);
        button.setToolTipText(tip);
        button.setFocusable(false);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(e -> {
            which.setVisible(kind == Sight.Kind.SMUGGLER);
            revalidate();
            tell(kind);
        });
        group.add(button);
        add(button);
        return button;
    }

    private void tell(Sight.Kind kind) {
        changed.accept(
                switch (kind) {
                    case TRUTH -> Sight.TRUTH;
                    case AGENCY -> Sight.AGENCY;
                    case SMUGGLER -> Sight.smuggler(senders.get(which.getSelectedIndex()));
                });
    }
}
