package cordon.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A table of closed forms from the verification folder, its rows as numbers. */
final class Table {
    private Table() {}

    /** Rows below the heading; cells that are no numbers are NaN. */
    static List<double[]> rows(String file) {
        return cells(file).stream()
                .map(row -> Arrays.stream(row).mapToDouble(Table::number).toArray())
                .toList();
    }

    /** Rows below the heading, as written. */
    private static List<String[]> cells(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/verification", file), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double number(String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
