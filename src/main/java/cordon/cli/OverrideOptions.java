package cordon.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What is changed in a scenario. */
final class OverrideOptions {
    @Option(names = "--days", paramLabel = "N", description = "Counted days, instead of the scenario's.")
    private Integer days;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Another value for a path, such as guards.command.operators=12; may be repeated.")
    private List<String> set = new ArrayList<>();

    /** The changes in the order in which they count; the list is the caller's. */
    List<String> settings() {
        List<String> settings = new ArrayList<>(set);
        if (days != null) {
            settings.add("period.days=" + days);
        }
        return settings;
    }
}
