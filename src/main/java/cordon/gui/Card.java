package cordon.gui;

import java.util.List;

/**
 * What is told of one thing on the strip.
 *
 * @param title what it is
 * @param now plain sentences on what it is and does
 * @param story what has happened to it: of a party the first first, of all else the latest
 * @param why why it goes this way; empty where nobody decided, or who looks does not know
 * @param km where it is, or was last known to be
 * @param over it is not there any more
 */
record Card(
        Subject subject,
        String title,
        List<String> now,
        List<Told> story,
        Why why,
        double km,
        double offsetKm,
        boolean over) {
    /** A sentence of a story; {@code day} stands on the first of each day. */
    record Told(String day, String clock, String words) {}

    /** The same, of something that is gone, where it was last. */
    Card gone(Card before) {
        return new Card(subject, title, now, story, before.why, before.km, before.offsetKm, true);
    }
}
