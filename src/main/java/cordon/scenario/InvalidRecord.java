package cordon.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by a configuration record's constructor with every rule that its components break; see {@link Rules}. */
public final class InvalidRecord extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    InvalidRecord(List<Violation> violations) {
        super(violations.stream().map(v -> v.path() + " " + v.text()).collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /** The broken rules in the order in which they were checked. */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * A broken rule.
     *
     * @param path where, seen from the record: {@code toKm} or {@code sections[2].toKm}
     * @param text the rule and the value found
     */
    public record Violation(String path, String text) {}
}
