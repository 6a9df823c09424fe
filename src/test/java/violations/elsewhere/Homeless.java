package violations.elsewhere;

/** Lies in a package that is not on the list. */
public final class Homeless {}
