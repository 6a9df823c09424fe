package cordon.scenario;

/** Temporary. */
public final class Rules {
    private final StringBuilder problems = new StringBuilder();

    private Rules() {}

    public static Rules of() {
        return new Rules();
    }

    public Rules that(boolean holds, String component, String rule, Object value) {
        if (!holds) {
            problems.append(component)
                    .append(' ')
                    .append(rule)
                    .append(" (was ")
                    .append(value)
                    .append(")\n");
        }
        return this;
    }

    public void orThrow() {
        if (problems.length() > 0) {
            throw new IllegalArgumentException(problems.toString());
        }
    }
}
