package cordon.experiment;

import cordon.scenario.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of points: a row of names, which are factors, paths or {@code point} for an id, then a row per point. Fields are separated by
 * commas and may stand in double quotes, in which {@code ""} is a quote (RFC 4180, but no field spans lines).
 */
final class CsvPoints {
    /** The column of ids, which may be absent. */
    static final String ID = "point";

    /** A field and where it begins, counted from 1. */
    record Field(String text, int line, int column) {}

    private final String file;
    private final List<Problem> problems;
    private final List<Map<String, Field>> rows = new ArrayList<>();

    private CsvPoints(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The rows of a file, each with its fields by the name of their column; faults are added to the problems. */
    static List<Map<String, Field>> read(Path file, List<Problem> problems) {
        CsvPoints table = new CsvPoints(file.toString(), problems);
        try {
            table.lines(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            table.refuse(1, 1, "cannot be read: " + e.getMessage());
        }
        return table.rows;
    }

    private void lines(String text) {
        List<String> lines = text.replaceFirst("^\uFEFF", "").lines().toList();
        List<Field> names = lines.isEmpty() ? List.of() : fields(lines.get(0), 1);
        Set<String> seen = new HashSet<>();
        for (Field name : names) {
            if (name.text().isEmpty() || !seen.add(name.text())) {
                refuse(
                        name.line(),
                        name.column(),
                        "must be a new name of a factor or path (was '" + name.text() + "')");
            }
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                row(names, fields(lines.get(i), i + 1), i + 1);
            }
        }
        if (rows.isEmpty()) {
            refuse(1, 1, "must have a row of names and a row per point");
        }
    }

    private void row(List<Field> names, List<Field> fields, int line) {
        if (fields.size() != names.size()) {
            int column = fields.get(Math.min(fields.size() - 1, names.size())).column();
            refuse(
                    line,
                    column,
                    "must have " + names.size() + " fields as the first line has (was " + fields.size() + ")");
            return;
        }
        Map<String, Field> row = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Field field = fields.get(i);
            if (field.text().isEmpty()) {
                refuse(
                        line,
                        field.column(),
                        "must have a value for " + names.get(i).text());
            }
            row.put(names.get(i).text(), field);
        }
        rows.add(row);
    }

    private List<Field> fields(String line, int number) {
        List<Field> fields = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        int begun = 0;
        for (int at = 0; at <= line.length(); at++) {
            char c = at < line.length() ? line.charAt(at) : ',';
            if (at == line.length() && quoted) {
                refuse(number, begun + 1, "has a quote that does not end");
                quoted = false;
            }
            if (c == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                text.append(c);
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(new Field(text.toString().strip(), number, begun + 1));
                text.setLength(0);
                begun = at + 1;
            } else {
                text.append(c);
            }
        }
        return fields;
    }

    private void refuse(int line, int column, String text) {
        problems.add(new Problem(file, line, column, "", text));
    }
}
