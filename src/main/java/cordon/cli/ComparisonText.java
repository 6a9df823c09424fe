package cordon.cli;

import cordon.experiment.analysis.Comparison;
import cordon.experiment.analysis.ComparisonTable;
import cordon.report.ComparisonChart;
import cordon.report.ComparisonPage;
import cordon.report.ComparisonWords;
import cordon.report.ExperimentPage;
import cordon.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A comparison on the screen and as files. */
final class ComparisonText {
    private ComparisonText() {}

    /** Prints the answer, then a row for each measure, then how to read it. */
    static void print(PrintWriter out, Comparison comparison) {
        out.println(ComparisonWords.answer(comparison));
        out.println();
        List<List<String>> table = new ArrayList<>();
        table.add(ComparisonWords.HEADS);
        comparison.rows().forEach(row -> table.add(ComparisonWords.cells(row)));
        int[] widths = new int[ComparisonWords.HEADS.size()];
        for (List<String> row : table) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        table.forEach(row -> out.println(line(row, widths)));
        out.println();
        out.println(ComparisonWords.reading(comparison));
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String gap = " ".repeat(widths[i] - row.get(i).length());
            boolean words = i == 0 || i == widths.length - 2;
            line.append(words ? row.get(i) + gap : gap + row.get(i)).append("  ");
        }
        return line.toString().stripTrailing();
    }

    /**
     * Writes the tables, the chart and the page; of a computer without fonts only the tables.
     *
     * @param programs whether both sides come from the same program, in a sentence
     * @param command the command line
     * @param manifest as it is stored
     */
    static void write(
            Path directory, Comparison comparison, String programs, String command, String manifest, PrintWriter err)
            throws IOException {
        Files.writeString(directory.resolve("comparison.csv"), ComparisonTable.csv(comparison));
        Files.writeString(directory.resolve("comparison.md"), ComparisonWords.markdown(comparison));
        Charts.draw(
                directory,
                folder -> {
                    Report.write(folder, List.of(new ComparisonChart(comparison)));
                    Files.writeString(
                            directory.resolve(ExperimentPage.FILE),
                            ComparisonPage.of(comparison, programs, Map.of("command", command), manifest));
                },
                err);
    }
}
