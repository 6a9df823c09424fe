package cordon.report;

import cordon.scenario.yaml.Citations;
import java.util.List;

/**
 * How a result came about, for the page that tells it.
 *
 * @param command that makes it again
 * @param settings what the command set beside the scenario's file
 * @param citations where the scenario says its values come from
 * @param manifest as it is stored
 */
public record Origin(String command, List<String> settings, Citations citations, String manifest) {
    /** Copies the list. */
    public Origin {
        settings = List.copyOf(settings);
    }
}
