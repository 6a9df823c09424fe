package cordon.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The dictionary describes every column of every table, in order. */
class TableColumnsTest {
    private static final Pattern TABLE = Pattern.compile("### `([\\w.]+)`.*");
    private static final Pattern COLUMN = Pattern.compile("\\| (`([^`]+)`|\\*outcomes\\*) \\|.*");
    private static final String OUTCOMES = "delivered,seized,turnedBack,lost,"
            + "deliveredQuantity,seizedQuantity,turnedBackQuantity,lostQuantity,"
            + "deliveredUsd,seizedUsd,turnedBackUsd,lostUsd";

    @Test
    void everyColumnIsExplained() throws IOException {
        RunResult result = new Measures(Desk.scenario(), Desk.FRONTIER_KM).result();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("summary.csv", ResultTables.summary(result));
        headers.put("commodities.csv", ResultTables.commodities(result));
        headers.put("balance.csv", ResultTables.balance(result));
        headers.put("travellers.csv", ResultTables.travellers(result));
        headers.put("daily.csv", ResultTables.daily(result));
        headers.put("reported.csv", ResultTables.reported(result));
        headers.put("lanes.csv", ResultTables.lanes(result));
        headers.put("passages.csv", ResultTables.passages(result));
        headers.put("funnel.csv", ResultTables.funnel(result));
        headers.put("militias.csv", ResultTables.militias(result));
        headers.put("harm.csv", ResultTables.harm(result));
        headers.put("incidents.csv", IncidentRecords.HEADER);
        headers.put("parties.csv.gz", PartyRecords.HEADER);
        headers.replaceAll((name, table) -> table.lines().findFirst().orElseThrow());
        assertThat(described()).isEqualTo(headers);
    }

    private static Map<String, String> described() throws IOException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        List<String> now = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/site/markdown/dictionary.md"))) {
            Matcher table = TABLE.matcher(line);
            Matcher column = COLUMN.matcher(line);
            if (table.matches()) {
                now = new ArrayList<>();
                columns.put(table.group(1), now);
            } else if (line.startsWith("## ")) {
                now = new ArrayList<>();
            } else if (column.matches()) {
                now.add(column.group(2) == null ? OUTCOMES : column.group(2));
            }
        }
        Map<String, String> headers = new LinkedHashMap<>();
        columns.forEach((name, list) ->
                headers.put(name, String.join(",", list).replace("attempts.<mode>", "attempts.foot,attempts.truck")));
        return headers;
    }
}
