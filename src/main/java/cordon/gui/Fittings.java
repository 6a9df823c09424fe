package cordon.gui;

import java.awt.Insets;

/** Puts into a window what needs a desk: the menu of scenarios, the seed, and the parameters. */
final class Fittings {
    private final Desk desk;
    private final MainWindow window;

    Fittings(Desk desk, MainWindow window) {
        this.desk = desk;
        this.window = window;
    }

    /** Fits a window; the tab that was in front in the one before is so again. */
    void fit(MainWindow before) {
        ParameterPanel parameters = new ParameterPanel(desk, window);
        window.side().addTab("Parameters", parameters);
        window.side().putClientProperty("JTabbedPane.tabInsets", new Insets(4, 5, 4, 5));
        window.watch(frame -> parameters.show(frame.snapshot().scenario()));
        window.getJMenuBar().add(new ScenarioMenu(desk, window), 0);
        window.getJMenuBar().add(new LessonMenu(desk::teach), 1);
        MoreRuns more = new MoreRuns(desk);
        window.controls().more().add(more);
        window.watch(frame -> more.tell());
        SeedField seed = new SeedField(desk);
        window.beside().add(seed);
        if (before != null && before.side().getSelectedIndex() < window.side().getTabCount()) {
            window.side().setSelectedIndex(before.side().getSelectedIndex());
        }
    }
}
