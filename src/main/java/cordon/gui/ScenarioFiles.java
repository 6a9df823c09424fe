package cordon.gui;

import cordon.scenario.ConfigException;
import java.awt.Component;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Asks for files that are opened and saved. */
final class ScenarioFiles {
    private static File folder = new File(System.getProperty("user.dir"));

    private ScenarioFiles() {}

    /** Asks for a file and opens it. */
    static void open(Desk desk, Component over) {
        JFileChooser chooser = chooser();
        if (chooser.showOpenDialog(over) == JFileChooser.APPROVE_OPTION) {
            chosen(chooser).ifPresent(file -> desk.open(Draft.of(file.toString(), List.of())));
        }
    }

    /** Asks for a file and writes the scenario with its changes into it. */
    static void save(Desk desk, Component over) {
        JFileChooser chooser = chooser();
        chooser.setSelectedFile(new File(folder, "my-scenario.yaml"));
        if (chooser.showSaveDialog(over) == JFileChooser.APPROVE_OPTION) {
            chosen(chooser).filter(file -> mayWrite(file, over)).ifPresent(file -> write(desk, file, over));
        }
    }

    private static JFileChooser chooser() {
        JFileChooser chooser = new JFileChooser(folder);
        chooser.setFileFilter(new FileNameExtensionFilter("Scenarios (*.yaml, *.yml)", "yaml", "yml"));
        return chooser;
    }

    private static Optional<Path> chosen(JFileChooser chooser) {
        folder = chooser.getCurrentDirectory();
        return Optional.ofNullable(chooser.getSelectedFile()).map(File::toPath);
    }

    private static boolean mayWrite(Path file, Component over) {
        String question = file.getFileName() + " exists. Replace it?";
        return !Files.exists(file)
                || JOptionPane.showConfirmDialog(over, question, "Save scenario", JOptionPane.OK_CANCEL_OPTION)
                        == JOptionPane.OK_OPTION;
    }

    private static void write(Desk desk, Path file, Component over) {
        try {
            desk.save(file);
            String told =
                    "Written to " + file + ".\n\nThe same run without a window:  cordon run " + file.getFileName();
            JOptionPane.showMessageDialog(over, told, "Scenario saved", JOptionPane.INFORMATION_MESSAGE);
        } catch (IOException | ConfigException e) {
            JOptionPane.showMessageDialog(over, e.getMessage(), "Not saved", JOptionPane.ERROR_MESSAGE);
        }
    }
}
