package cordon.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Files of the verification cases: tables of closed forms, and the texts of scenarios. */
final class Table {
    private static final String FOLDER = "/cordon/verification/";

    private Table() {}

    /** Rows below the heading; cells that are no numbers are NaN. */
    static List<double[]> rows(String file) {
        return cells(file).stream()
                .map(row -> Arrays.stream(row).mapToDouble(Table::number).toArray())
                .toList();
    }

    /** The first row that is wanted. */
    static double[] row(String file, Predicate<double[]> wanted) {
        return rows(file).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such row in " + file));
    }

    /** Rows below the heading, as written. */
    static List<String[]> cells(String file) {
        return text(file)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .skip(1)
                .map(line -> line.split(","))
                .toList();
    }

    /** The numbers of a cell that holds several. */
    static double[] numbers(String cell) {
        return Arrays.stream(cell.split(";")).mapToDouble(Double::parseDouble).toArray();
    }

    /** A file as text. */
    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
