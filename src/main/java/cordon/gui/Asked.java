package cordon.gui;

/**
 * What the window wants to know beside what it draws.
 *
 * @param subject what a card is wanted of, or null
 */
record Asked(Subject subject, Sight sight) {
    static final Asked NOTHING = new Asked(null, Sight.TRUTH);
}
