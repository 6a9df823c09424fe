package cordon.gui;

import cordon.report.Figures;
import cordon.scenario.ConfigException;
import cordon.scenario.Problem;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** Why a scenario was refused, as {@code cordon validate} says it. */
final class ProblemList {
    private ProblemList() {}

    /** A dialog with all problems, each in a line that can be copied. */
    static void show(Component over, String config, List<Problem> problems) {
        JTextArea lines = new JTextArea(problems.stream().map(Problem::toString).collect(Collectors.joining("\n\n")));
        lines.setName("problems");
        lines.setEditable(false);
        lines.setLineWrap(true);
        lines.setWrapStyleWord(true);
        lines.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 12));
        lines.setCaretPosition(0);
        JScrollPane scroll = new JScrollPane(lines);
        scroll.setPreferredSize(new Dimension(680, 220));
        String count = problems.size() == 1 ? "one problem" : Figures.count(problems.size()) + " problems";
        JPanel panel = new JPanel(new BorderLayout(0, 8));
        panel.add(new JLabel(config + " has " + count + ". The present run goes on."), BorderLayout.NORTH);
        panel.add(scroll, BorderLayout.CENTER);
        JOptionPane.showMessageDialog(over, panel, "Not a valid scenario", JOptionPane.ERROR_MESSAGE);
    }

    /** The rules that are broken, without their places. */
    static String rules(ConfigException refusal) {
        return refusal.problems().stream().map(Problem::text).distinct().collect(Collectors.joining("; "));
    }
}
