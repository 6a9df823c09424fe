package cordon.gui;

import cordon.scenario.ConfigException;
import cordon.scenario.yaml.ScenarioReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

/** All scenarios that come with Cordon, by title; opening and saving files; the way back. */
final class ScenarioMenu extends JMenu {
    private static final long serialVersionUID = 1L;
    private static final String PATTERN_WORLD = "patterns/hardened";
    private static final Map<String, String> TITLES = new ConcurrentHashMap<>();
    private static final Map<String, String> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("tutorial", "");
        GROUPS.put("interventions", "");
        GROUPS.put("iraq-syria", "");
        GROUPS.put("any-border", "");
        GROUPS.put("history/", "Histories of Iraq and Syria");
        GROUPS.put("patterns/", "Worlds of patterns");
        GROUPS.put("benchmarks/", "Benchmarks");
    }

    private final transient Desk desk;
    private final Map<String, JMenuItem> items = new LinkedHashMap<>();

    ScenarioMenu(Desk desk, MainWindow window) {
        super("Scenario");
        this.desk = desk;
        setName("scenario");
        shipped();
        addSeparator();
        order("Open file…", "ctrl O", () -> ScenarioFiles.open(desk, window));
        order("Save scenario…", "ctrl S", () -> ScenarioFiles.save(desk, window));
        addSeparator();
        order("Back to the scenario as it was opened", null, desk::backToAsOpened);
        learnTitles();
    }

    /** Names of the scenarios that are offered. */
    static List<String> offered() {
        return Stream.concat(ScenarioReader.shipped().stream(), Stream.of(PATTERN_WORLD))
                .toList();
    }

    private void shipped() {
        List<String> left = new ArrayList<>(offered());
        GROUPS.forEach((begin, group) -> {
            List<String> these =
                    left.stream().filter(name -> name.startsWith(begin)).toList();
            left.removeAll(these);
            JMenu menu = group.isEmpty() ? this : new JMenu(group);
            these.forEach(name -> shipped(menu, name));
            if (menu != this && !these.isEmpty()) {
                add(menu);
            }
        });
        left.forEach(name -> shipped(this, name));
    }

    private void shipped(JMenu menu, String name) {
        JMenuItem item = new JMenuItem(TITLES.getOrDefault(name, name));
        item.setName(name);
        item.setToolTipText("Opens " + name + ", which comes with Cordon");
        item.addActionListener(e -> desk.open(Draft.of(name, List.of())));
        items.put(name, item);
        menu.add(item);
    }

    private void order(String words, String key, Runnable order) {
        JMenuItem item = new JMenuItem(words);
        item.setName(words);
        item.setAccelerator(key == null ? null : KeyStroke.getKeyStroke(key));
        item.addActionListener(e -> order.run());
        add(item);
    }

    /** Titles stand in the scenarios, which are read once while nobody waits. */
    private void learnTitles() {
        Thread reader = new Thread(() -> items.forEach((name, item) -> {
            try {
                String title = TITLES.computeIfAbsent(name, ScenarioMenu::title);
                SwingUtilities.invokeLater(() -> item.setText(title));
            } catch (ConfigException e) {
                SwingUtilities.invokeLater(() -> item.setEnabled(false));
            }
        }));
        reader.setDaemon(true);
        reader.setPriority(Thread.MIN_PRIORITY);
        reader.start();
    }

    private static String title(String name) {
        return ScenarioReader.read(name, List.of()).start().title();
    }
}
