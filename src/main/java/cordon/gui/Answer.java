package cordon.gui;

/**
 * What the run says to what was asked.
 *
 * @param card of what was asked after, or null
 * @param belief of the organisation that looks, or null
 */
record Answer(Asked asked, Card card, Belief belief) {
    static final Answer NONE = new Answer(Asked.NOTHING, null, null);
}
