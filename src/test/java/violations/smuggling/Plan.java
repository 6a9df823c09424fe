package violations.smuggling;

/** What guards must not know. */
public final class Plan {}
