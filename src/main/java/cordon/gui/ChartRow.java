package cordon.gui;

import cordon.engine.Stage;
import cordon.measures.RunResult;
import cordon.report.Chart;
import cordon.report.LiveCharts;
import cordon.report.Style;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** The three charts side by side. They are drawn on a thread of their own, as a year of days takes longer than the window may stand still. */
final class ChartRow extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final List<String> NAMES = List.of("throughput", "seizure-rate", "line");
    private static final int CHARTS = 3;

    private final transient Stage stage;
    private final List<ChartView> views = new ArrayList<>();
    private final transient ExecutorService painter = Executors.newSingleThreadExecutor(ChartRow::daemon);
    private transient RunResult shown;
    private transient Sight sight = Sight.TRUTH;
    private Dimension size = new Dimension();
    private boolean busy;

    /** A row for a stage; {@code pictures} takes pictures of its charts. */
    ChartRow(Stage stage, Photos pictures) {
        this.stage = stage;
        setLayout(new GridLayout(1, CHARTS, 1, 0));
        setBackground(Style.GRID);
        setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Style.GRID));
        setPreferredSize(new Dimension(900, 186));
        for (int i = 0; i < CHARTS; i++) {
            ChartView view = new ChartView();
            pictures.cornerButton(view, NAMES.get(i), view);
            views.add(view);
            add(view);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "charts");
        thread.setDaemon(true);
        return thread;
    }

    /** Has the tables of a frame drawn, unless they are shown already or others are being drawn. */
    void show(Frame frame) {
        Dimension room = views.get(0).getSize();
        Sight looks = frame.answer().asked().sight();
        if (busy
                || room.width == 0
                || room.height == 0
                || frame.result() == shown && room.equals(size) && looks.equals(sight)) {
            return;
        }
        busy = true;
        shown = frame.result();
        sight = looks;
        size = room;
        double perPixel = getGraphicsConfiguration().getDefaultTransform().getScaleX();
        int days = (int) Math.max(0, Math.floor(frame.snapshot().nowMin() / 1440));
        RunResult result = shown;
        painter.execute(() -> draw(charts(looks, result, days), room, perPixel));
    }

    private List<Chart> charts(Sight looks, RunResult result, int days) {
        return switch (looks.kind()) {
            case TRUTH -> LiveCharts.of(stage.scenario(), stage.frontier(), result, days);
            case AGENCY -> LiveCharts.ofTheAgency(stage.scenario(), stage.frontier(), result, days);
            case SMUGGLER -> LiveCharts.resting();
        };
    }

    private void draw(List<Chart> charts, Dimension room, double perPixel) {
        List<BufferedImage> pictures = charts.stream()
                .map(chart -> ChartView.picture(chart, room.width, room.height, perPixel))
                .toList();
        SwingUtilities.invokeLater(() -> {
            for (int i = 0; i < CHARTS; i++) {
                views.get(i).show(charts.get(i), pictures.get(i));
            }
            busy = false;
        });
    }

    /** Of what pictures can be taken, by name. */
    Map<String, Photographed> photographed() {
        Map<String, Photographed> all = new LinkedHashMap<>();
        for (int i = 0; i < CHARTS; i++) {
            all.put(NAMES.get(i), views.get(i));
        }
        return all;
    }

    /** Draws no more. */
    void close() {
        painter.shutdown();
    }
}
