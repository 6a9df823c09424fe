package violations.scenario.yaml;

/** What a scenario must not know. */
public final class Reader {}
