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
    private static final String COMMA_OUTSIDE_QUOTES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private Table() {}

    /** Rows below the heading; cells that are no numbers are NaN. */
    static List<double[]> rows(String file) {
        return rows(file, "");
    }

    /** The first row that is wanted. */
    static double[] row(String file, Predicate<double[]> wanted) {
        return rows(file).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such row in " + file));
    }

    /** Rows below the heading whose first cell starts like this. */
    static List<double[]> rows(String file, String start) {
        return cells(file).stream()
                .filter(row -> row[0].startsWith(start))
                .map(row -> Arrays.stream(row).mapToDouble(Table::number).toArray())
                .toList();
    }

    /** Rows below the heading, as written, without quotes. */
    static List<String[]> cells(String file) {
        return text(file)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .skip(1)
                .map(line -> line.split(COMMA_OUTSIDE_QUOTES))
                .map(row ->
                        Arrays.stream(row).map(cell -> cell.replace("\"", "")).toArray(String[]::new))
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
