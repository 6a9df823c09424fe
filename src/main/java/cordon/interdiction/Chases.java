package cordon.interdiction;

import cordon.enforcement.Unit;
import cordon.smuggling.Party;
import java.util.Map;

/** Where units are that are after parties or follow them, for those who look on. */
public final class Chases {
    /** Takes a unit and where it is. */
    public interface Reader {
        /** A unit and its place, km. */
        void at(Unit unit, double km, double offsetKm);
    }

    private final Map<Party, Hunt> hunts;
    private final Shadows shadows;

    Chases(Map<Party, Hunt> hunts, Shadows shadows) {
        this.hunts = hunts;
        this.shadows = shadows;
    }

    /** Each unit that is after a party or follows it, where it is at an instant. */
    public void each(Party party, double minute, Reader reader) {
        Hunt hunt = hunts.get(party);
        if (hunt != null) {
            hunt.each(pursuit -> reader.at(pursuit.unit(), pursuit.kmAt(minute), pursuit.offsetKmAt(minute)));
        }
        Unit follower = shadows.follower(party);
        if (follower != null) {
            double offset = Math.max(0, party.motion().offsetKmAt(minute));
            reader.at(follower, party.motion().kmAt(minute), offset);
        }
    }
}
