package cordon.gui;

import cordon.report.Against;
import javax.swing.JToggleButton;

/** Runs 20 other seeds in the background, and says how many there are. */
final class MoreRuns extends JToggleButton {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private transient Against shown;

    MoreRuns(Desk desk) {
        super("run 20 more");
        this.desk = desk;
        setName("more");
        setFocusable(false);
        setToolTipText(
                "Runs " + OtherRuns.MORE
                        + " other seeds of this scenario in the background; a band on the charts then shows where nine of ten lie");
        addActionListener(e -> desk.more(isSelected()));
    }

    /** Says how many there are, and comes up when they are given up. */
    void tell() {
        Against now = desk.others().against();
        if (now != shown) {
            shown = now;
            setSelected(now.wanted() > 0);
            setText(now.wanted() == 0 ? "run 20 more" : now.others().size() + " of " + now.wanted() + " more");
        }
    }
}
