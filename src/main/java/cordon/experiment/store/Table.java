package cordon.experiment.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Named columns of numbers; NaN where there is none.
 *
 * @param names of the columns
 * @param rows each as long as the names
 */
public record Table(List<String> names, List<double[]> rows) {
    /** Nothing. */
    public static final Table NONE = new Table(List.of(), List.of());

    /** Copies the lists. */
    public Table {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    /** A single row. */
    public static Table ofRow(Map<String, Double> row) {
        double[] values = row.values().stream().mapToDouble(value -> value).toArray();
        return new Table(List.copyOf(row.keySet()), List.of(values));
    }

    /** Whether names and numbers are the same, bit for bit. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Table table && names.equals(table.names) && json().equals(table.json());
    }

    @Override
    public int hashCode() {
        return json().hashCode();
    }

    @Override
    public String toString() {
        return names + json();
    }

    /** The numbers as JSON, a list of rows; what is not finite is null. */
    String json() {
        StringBuilder json = new StringBuilder("[");
        for (double[] row : rows) {
            json.append(json.length() > 1 ? ",[" : "[");
            for (int i = 0; i < row.length; i++) {
                json.append(i > 0 ? "," : "").append(Double.isFinite(row[i]) ? Double.toString(row[i]) : "null");
            }
            json.append(']');
        }
        return json.append(']').toString();
    }

    /** Reads what {@link #json} wrote. */
    static Table read(List<String> names, String json) {
        List<double[]> rows = new ArrayList<>();
        int at = 1;
        while (json.charAt(at) != ']') {
            at += json.charAt(at) == ',' ? 2 : 1;
            double[] row = new double[names.size()];
            for (int i = 0; i < row.length; i++) {
                int end = at;
                while (json.charAt(end) != ',' && json.charAt(end) != ']') {
                    end++;
                }
                row[i] = json.charAt(at) == 'n' ? Double.NaN : Double.parseDouble(json.substring(at, end));
                at = end + 1;
            }
            rows.add(row);
        }
        return new Table(names, rows);
    }
}
