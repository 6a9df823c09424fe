package cordon.gui;

import cordon.engine.Stage;
import cordon.report.Against;
import cordon.report.Chart;
import cordon.report.LiveCharts;
import cordon.report.LiveRun;
import cordon.report.Style;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.awt.Insets;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;

/** Three of the charts side by side. They are drawn on a thread of their own, as a year of days takes longer than the window may stand still. */
final class ChartRow extends JPanel {
    private static final long serialVersionUID = 1L;

    /** What is seen at first, from the left. */
    static final List<LiveCharts> FIRST = List.of(LiveCharts.THROUGHPUT, LiveCharts.SEIZURE_RATE, LiveCharts.LINE);

    private static final int PLACES = 3;

    /** All that a drawing depends on. */
    private record Order(LiveRun run, Sight sight, List<LiveCharts> kinds, Dimension room, double perPixel) {
        boolean sameAs(Order other) {
            return other != null
                    && run.result() == other.run.result()
                    && run.against() == other.run.against()
                    && sight.equals(other.sight)
                    && kinds.equals(other.kinds)
                    && room.equals(other.room)
                    && perPixel == other.perPixel;
        }

        BufferedImage picture(LiveCharts kind, double sharpness) {
            return ChartView.picture(chart(kind, run, sight), room.width, room.height, sharpness);
        }
    }

    private final transient Stage stage;
    private final List<ChartView> views = new ArrayList<>();
    private final List<LiveCharts> kinds = new ArrayList<>(FIRST);
    private final transient ExecutorService painter = Executors.newSingleThreadExecutor(ChartRow::daemon);
    private transient Supplier<Against> against = () -> Against.NOTHING;
    private transient Order drawn;
    private boolean busy;

    /** A row for a stage; {@code pictures} takes pictures of its charts. */
    ChartRow(Stage stage, Photos pictures) {
        this.stage = stage;
        setLayout(new GridLayout(1, PLACES, 1, 0));
        setBackground(Style.GRID);
        setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Style.GRID));
        setPreferredSize(new Dimension(900, 186));
        for (int place = 0; place < PLACES; place++) {
            ChartView view = new ChartView();
            int here = place;
            Photographed what = perPixel -> photo(kinds.get(here), perPixel);
            Supplier<String> name = () -> kinds.get(here).id();
            pictures.cornerButton(view, name, what, new FlowLayout(FlowLayout.RIGHT, 3, 3));
            view.add(choice(here));
            views.add(view);
            add(view);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "charts");
        thread.setDaemon(true);
        return thread;
    }

    private JButton choice(int place) {
        JButton button = new JButton(ButtonIcon.CHOICE);
        button.setName("chart " + place);
        button.setToolTipText("Shows another chart here");
        button.setMargin(new Insets(1, 2, 1, 2));
        button.setFocusable(false);
        button.addActionListener(e -> choices(place).show(button, 0, button.getHeight()));
        return button;
    }

    private JPopupMenu choices(int place) {
        JPopupMenu menu = new JPopupMenu();
        for (LiveCharts kind : LiveCharts.values()) {
            JMenuItem item = new JMenuItem(kind.words());
            item.setName(kind.id());
            item.setEnabled(kinds.get(place) != kind);
            item.addActionListener(e -> put(place, kind));
            menu.add(item);
        }
        return menu;
    }

    /** Puts a chart in a place; one that is seen already changes places with it. */
    private void put(int place, LiveCharts kind) {
        int now = kinds.indexOf(kind);
        if (now >= 0) {
            kinds.set(now, kinds.get(place));
        }
        kinds.set(place, kind);
    }

    /** Brings a chart to the first place and marks it. */
    void front(LiveCharts kind) {
        put(0, kind);
        views.get(0).mark(true);
    }

    /** Marks none any more. */
    void unmark() {
        views.get(0).mark(false);
    }

    /** From now on what runs is held against these. */
    void against(Supplier<Against> others) {
        against = others;
    }

    /** What is in the places, from the left. */
    List<LiveCharts> kinds() {
        return List.copyOf(kinds);
    }

    /** Has the tables of a frame drawn, unless they are shown already or others are being drawn. */
    void show(Frame frame) {
        Dimension room = views.get(0).getSize();
        if (busy || room.width == 0 || room.height == 0) {
            return;
        }
        LiveRun run = new LiveRun(stage.scenario(), stage.frontier(), frame.result(), frame.course(), against.get());
        double perPixel = getGraphicsConfiguration().getDefaultTransform().getScaleX();
        Order order = new Order(run, frame.answer().asked().sight(), kinds(), room, perPixel);
        if (!order.sameAs(drawn)) {
            busy = true;
            drawn = order;
            painter.execute(() -> draw(order));
        }
    }

    private static Chart chart(LiveCharts kind, LiveRun run, Sight sight) {
        return switch (sight.kind()) {
            case TRUTH -> kind.of(run);
            case AGENCY -> kind.ofTheAgency(run);
            case SMUGGLER -> kind.resting();
        };
    }

    private void draw(Order order) {
        List<Chart> charts = order.kinds.stream()
                .map(kind -> chart(kind, order.run, order.sight))
                .toList();
        List<BufferedImage> pictures = order.kinds.stream()
                .map(kind -> order.picture(kind, order.perPixel))
                .toList();
        SwingUtilities.invokeLater(() -> {
            for (int i = 0; i < PLACES; i++) {
                views.get(i).show(charts.get(i), pictures.get(i));
            }
            busy = false;
        });
    }

    private Supplier<BufferedImage> photo(LiveCharts kind, double perPixel) {
        Order order = drawn;
        return order == null ? null : () -> order.picture(kind, perPixel);
    }

    /** Of what pictures can be taken, by name: all charts, whether they are in a place or not. */
    Map<String, Photographed> photographed() {
        Map<String, Photographed> all = new LinkedHashMap<>();
        for (LiveCharts kind : LiveCharts.values()) {
            all.put(kind.id(), perPixel -> photo(kind, perPixel));
        }
        return all;
    }

    /** Draws no more. */
    void close() {
        painter.shutdown();
    }
}
