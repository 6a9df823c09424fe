package violations.util;

/** Lies in a package with a name that says nothing. */
public final class Junk {}
