package cordon.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Tables of the verification cases. */
final class KnownAnswers {
    private static final String COMMA_OUTSIDE_QUOTES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private KnownAnswers() {}

    /** Rows below the heading, as written, without quotes. */
    static List<String[]> cells(String file) {
        try {
            return Files.readAllLines(Path.of("src/main/resources/cordon/verification", file), StandardCharsets.UTF_8)
                    .stream()
                    .skip(1)
                    .map(line -> line.split(COMMA_OUTSIDE_QUOTES))
                    .map(row -> Arrays.stream(row)
                            .map(cell -> cell.replace("\"", ""))
                            .toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows below the heading whose first cell starts like this, the numbers from a column on. */
    static List<double[]> rows(String file, String start, int from) {
        return cells(file).stream()
                .filter(row -> row[0].startsWith(start))
                .map(row -> Arrays.stream(row)
                        .skip(from)
                        .mapToDouble(KnownAnswers::number)
                        .toArray())
                .toList();
    }

    /** NaN where a cell is empty. */
    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
