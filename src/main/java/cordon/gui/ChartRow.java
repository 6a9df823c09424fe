package cordon.gui;

import cordon.engine.Stage;
import cordon.measures.RunResult;
import cordon.report.Chart;
import cordon.report.LiveCharts;
import cordon.report.Style;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;

/** The three charts side by side; they change when a run has new tables, one after the other so that none holds up the window. */
final class ChartRow extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int CHARTS = 3;

    private final transient Stage stage;
    private final List<ChartView> views = new ArrayList<>();
    private transient RunResult shown;
    private transient List<Chart> pending = List.of();
    private int next;

    ChartRow(Stage stage) {
        this.stage = stage;
        setLayout(new GridLayout(1, CHARTS, 1, 0));
        setBackground(Style.GRID);
        setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Style.GRID));
        setPreferredSize(new Dimension(900, 186));
        for (int i = 0; i < CHARTS; i++) {
            ChartView view = new ChartView();
            views.add(view);
            add(view);
        }
    }

    /** Takes new tables, or goes on with those it has. */
    void show(Frame frame) {
        if (next < pending.size()) {
            views.get(next).show(pending.get(next));
            next++;
        } else if (frame.result() != shown) {
            shown = frame.result();
            int days = (int) Math.max(0, Math.floor(frame.snapshot().nowMin() / 1440));
            pending = LiveCharts.of(stage.scenario(), stage.frontier(), shown, days);
            next = 0;
        }
    }
}
