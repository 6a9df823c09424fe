package cordon.gui;

import cordon.experiment.FrontierCheck;
import cordon.scenario.ConfigException;
import cordon.scenario.Intervention;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.OverlayText;
import cordon.scenario.yaml.ScenarioReader;
import cordon.scenario.yaml.YamlWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A draft as a file: a scenario that extends the opened one, with what was set from the start and the dated changes. */
final class SavedScenario {
    private SavedScenario() {}

    /**
     * Writes a draft as a file that gives the same run.
     *
     * @throws IOException if it cannot be written, or if no file that extends the opened one says the same
     */
    static void write(Draft draft, Path target) throws IOException {
        Path file = target.toAbsolutePath();
        if (draft.file().filter(file::equals).isPresent()) {
            throw new IOException("The scenario that was opened cannot extend itself: choose another name.");
        }
        TimedScenario wanted = draft.read();
        String text = text(draft, wanted, file);
        try {
            if (!ScenarioReader.readAsFile(file.toString(), text, List.of(), new FrontierCheck())
                    .equals(wanted)) {
                throw new IOException("A file that extends " + draft.config() + " would not say the same.");
            }
        } catch (ConfigException e) {
            throw new IOException(e.getMessage(), e);
        }
        Files.writeString(file, text);
    }

    private static String text(Draft draft, TimedScenario wanted, Path file) throws IOException {
        try {
            String extending = extending(draft.base(Optional.ofNullable(file.getParent())));
            return extending
                    + OverlayText.of(Scenario.class, set(draft))
                    + interventions(draft.live(), late(draft, wanted));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Map<String, String> set(Draft draft) {
        Map<String, String> set = new LinkedHashMap<>();
        for (String assignment : draft.assignments()) {
            int at = assignment.indexOf('=');
            set.put(assignment.substring(0, at).strip(), assignment.substring(at + 1));
        }
        return set;
    }

    /** Those of the opened scenario that come after the end of a run that was shortened. */
    private static List<Intervention> late(Draft draft, TimedScenario wanted) {
        return ScenarioReader.read(draft.config(), List.of()).start().interventions().stream()
                .filter(each -> wanted.start().interventions().stream()
                        .noneMatch(kept -> kept.id().equals(each.id())))
                .toList();
    }

    /** The line that says over what the document is laid. */
    static String extending(String base) {
        return "extends: '" + base.replace("'", "''") + "'\n";
    }

    /** The interventions of a document, after those that it takes out. */
    static String interventions(List<Intervention> added, List<Intervention> removed) {
        StringBuilder text = new StringBuilder(added.isEmpty() && removed.isEmpty() ? "" : "interventions:\n");
        for (Intervention each : removed) {
            text.append("  - id: ").append(each.id()).append("\n    remove: true\n");
        }
        for (Intervention each : added) {
            String lines = YamlWriter.write(each).strip().replace("\n", "\n    ");
            text.append("  - ").append(lines).append("\n");
        }
        return text.toString();
    }
}
