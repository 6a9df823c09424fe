package violations.scenario;

import violations.scenario.yaml.Reader;

/** A record that knows how it is read. */
public record Reads(Reader reader) {}
