package cordon.sensing;

import cordon.sensing.Surveillance.Blindness;
import java.util.List;

/**
 * Why nobody saw a party, asked in two orders of conditions: away or down before masks, weather and light in the second, after them in the first.
 *
 * @param first by the first order
 * @param second by the second
 */
public record Unseen(Blindness first, Blindness second) {
    private static final List<Blindness> SECOND_ORDER = List.of(
            Blindness.NOT_IN_VIEW,
            Blindness.MISSED_BY_CHANCE,
            Blindness.AWAY,
            Blindness.CAMERA_DOWN,
            Blindness.MASKED,
            Blindness.WEATHER,
            Blindness.UNATTENDED,
            Blindness.PAID);

    /** The same in both orders. */
    public static Unseen inBoth(Blindness why) {
        return new Unseen(why, why);
    }

    /** Whichever of two eyes came nearer to seeing, in each order. */
    public Unseen orNearer(Unseen other) {
        boolean nearer = SECOND_ORDER.indexOf(other.second) > SECOND_ORDER.indexOf(second);
        return new Unseen(other.first.compareTo(first) > 0 ? other.first : first, nearer ? other.second : second);
    }
}
