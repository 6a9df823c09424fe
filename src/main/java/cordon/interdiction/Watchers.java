package cordon.interdiction;

import cordon.smuggling.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Posts and patrols that have noticed parties and may keep them in sight, until they have met them. Where guards do not keep tracks there
 * are none.
 */
final class Watchers {
    private final Map<Party, List<Long>> guards = new HashMap<>();
    private final Map<Long, List<Party>> parties = new HashMap<>();
    private boolean on;

    /** Takes over whether guards keep tracks from now on. */
    void change(boolean guardsKeepTracks) {
        on = guardsKeepTracks;
    }

    /** Whether guards keep tracks. */
    boolean on() {
        return on;
    }

    /** A unit has noticed a party. */
    void add(long unit, Party party) {
        guards.computeIfAbsent(party, p -> new ArrayList<>(2)).add(unit);
        parties.computeIfAbsent(unit, u -> new ArrayList<>(2)).add(party);
    }

    /** Keys of the units that have noticed a party, in the order in which they did. */
    List<Long> of(Party party) {
        return on ? guards.getOrDefault(party, List.of()) : List.of();
    }

    /** Each party that a unit has noticed, in the order in which it did. */
    void each(long unit, Consumer<Party> what) {
        if (on) {
            List.copyOf(parties.getOrDefault(unit, List.of())).forEach(what);
        }
    }

    /** A unit has dealt with a party and minds it no longer. */
    void met(long unit, Party party) {
        if (guards.containsKey(party)) {
            guards.get(party).remove(unit);
            parties.getOrDefault(unit, new ArrayList<>()).remove(party);
        }
    }

    /** A party is no more. */
    void forget(Party party) {
        List<Long> units = guards.remove(party);
        if (units != null) {
            units.forEach(unit -> parties.get(unit).remove(party));
        }
    }
}
