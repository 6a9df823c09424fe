package cordon.gui;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.events.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The last things that have happened at a place since the count began; of more than can be told apart the oldest are forgotten.
 */
final class Flashes implements EventSink {
    private static final int MOST = 100;

    private final ArrayDeque<Flash> last = new ArrayDeque<>();
    private final LongSupplier clock;

    Flashes() {
        this(System::nanoTime);
    }

    Flashes(LongSupplier clock) {
        this.clock = clock;
    }

    @Override
    public void on(Event event) {
        if (event.atMin() < 0) {
            return;
        }
        if (event instanceof Event.Sighted e) {
            add(Flash.Kind.DETECTED, e.km(), e.offsetKm());
        } else if (event instanceof Event.Nuisance e) {
            add(Flash.Kind.NUISANCE, e.km(), 0);
        } else if (event instanceof Event.Ended e) {
            add(kind(e.outcome()), e.endKm(), e.endOffsetKm());
        }
    }

    /** A unit has met a party. */
    void met(double km, double offsetKm) {
        add(Flash.Kind.MET, km, offsetKm);
    }

    private static Flash.Kind kind(Outcome outcome) {
        return switch (outcome) {
            case SEIZED -> Flash.Kind.SEIZED;
            case DELIVERED -> Flash.Kind.DELIVERED;
            case TURNED_BACK -> Flash.Kind.TURNED_BACK;
            case ABANDONED, DESTROYED -> Flash.Kind.MET;
        };
    }

    private void add(Flash.Kind kind, double km, double offsetKm) {
        if (last.size() == MOST) {
            last.removeFirst();
        }
        last.addLast(new Flash(kind, km, offsetKm, clock.getAsLong()));
    }

    /** Those that are still seen. */
    List<Flash> seen() {
        long now = clock.getAsLong();
        while (!last.isEmpty() && last.peekFirst().age(now) >= 1) {
            last.removeFirst();
        }
        return new ArrayList<>(last);
    }
}
