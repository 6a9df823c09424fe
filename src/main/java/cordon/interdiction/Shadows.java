package cordon.interdiction;

import cordon.enforcement.Unit;
import cordon.events.Event;
import cordon.events.EventSink;
import cordon.smuggling.Party;
import cordon.world.Agenda;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Units that stood off from an armed convoy and follow it at a distance: meanwhile its track holds without towers. At most one
 * follows a convoy, never over the line.
 */
final class Shadows {
    private record Shadow(Pursuit by, double untilMin) {}

    private final Agenda agenda;
    private final EventSink sink;
    private final Consumer<Pursuit> left;
    private final Map<Party, Shadow> shadows = new HashMap<>();

    /** Shadows of a run; {@code left} takes each pursuit whose unit leaves its convoy. */
    Shadows(Agenda agenda, EventSink sink, Consumer<Pursuit> left) {
        this.agenda = agenda;
        this.sink = sink;
        this.left = left;
    }

    /** Begins to follow a party for so long; whether it does, because that is on the guarded side and nobody did yet. */
    boolean begin(Pursuit by, double minutes) {
        Party party = by.party();
        if (minutes == 0 || on(party) || Meeting.gone(party)) {
            return false;
        }
        double until = agenda.nowMin() + minutes;
        Shadow shadow = new Shadow(by, until);
        shadows.put(party, shadow);
        Unit unit = by.unit();
        sink.on(new Event.Shadowed(agenda.nowMin(), party.id(), unit.id(), until));
        agenda.book(until, Agenda.Rank.COMMAND, unit.key(), () -> {
            if (shadows.get(party) == shadow) {
                leave(party);
            }
        });
        return true;
    }

    /** The unit that follows a party, or null. */
    Unit follower(Party party) {
        Shadow shadow = shadows.get(party);
        return shadow == null ? null : shadow.by.unit();
    }

    /** Until when a party is followed at most; long ago when it is not. */
    double untilMin(Party party) {
        return shadows.containsKey(party) ? shadows.get(party).untilMin : Double.NEGATIVE_INFINITY;
    }

    boolean on(Party party) {
        return shadows.containsKey(party);
    }

    /** A party has begun a new motion: nobody follows it over the line. */
    void moved(Party party) {
        if (on(party) && Meeting.gone(party)) {
            leave(party);
        }
    }

    /** The unit leaves the party, from where that is now or nearest to it on its own side. */
    void leave(Party party) {
        Shadow shadow = shadows.remove(party);
        if (shadow != null) {
            double now = agenda.nowMin();
            shadow.by.stand(party.motion().kmAt(now), Math.max(0, party.motion().offsetKmAt(now)));
            left.accept(shadow.by);
        }
    }
}
