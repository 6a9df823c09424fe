package cordon.measures;

import cordon.events.Outcome;
import java.util.Locale;

/**
 * Where the vehicles and the people of all attempts at one commodity are: under way or in one final place, counted one by one.
 * On foot there are no vehicles; escorts are people.
 */
final class UnitBook {
    private final long[] setOut = new long[Kind.values().length];
    private final long[][] held = new long[Place.values().length][Kind.values().length];

    /** What is counted. */
    enum Kind {
        VEHICLES,
        PEOPLE
    }

    /** Where it can be. */
    enum Place {
        UNDER_WAY,
        ARRIVED,
        TAKEN,
        TURNED_BACK,
        /** The load was dumped: vehicles are left behind, people are away. */
        ABANDONED,
        /** Destroyed, or dead. */
        LOST;

        static Place of(Outcome outcome) {
            return switch (outcome) {
                case DELIVERED -> ARRIVED;
                case SEIZED -> TAKEN;
                case TURNED_BACK -> TURNED_BACK;
                case ABANDONED -> ABANDONED;
                case DESTROYED -> LOST;
            };
        }
    }

    /** Vehicles and people. */
    record Units(int vehicles, int people) {
        Units minus(Units lost) {
            return new Units(vehicles - lost.vehicles, people - lost.people);
        }
    }

    /** So many set out. */
    void setOut(Units units) {
        setOut[Kind.VEHICLES.ordinal()] += units.vehicles;
        setOut[Kind.PEOPLE.ordinal()] += units.people;
        add(Place.UNDER_WAY, units, 1);
    }

    /** Of those under way some are taken out, and some, which should be the same, are found in a final place. */
    void settle(Units expected, Place place, Units found) {
        add(Place.UNDER_WAY, expected, -1);
        add(place, found, 1);
    }

    private void add(Place place, Units units, int sign) {
        held[place.ordinal()][Kind.VEHICLES.ordinal()] += (long) sign * units.vehicles;
        held[place.ordinal()][Kind.PEOPLE.ordinal()] += (long) sign * units.people;
    }

    private long at(Place place, Kind kind) {
        return held[place.ordinal()][kind.ordinal()];
    }

    /** How many ever set out, by kind. */
    long[] setOut() {
        return setOut.clone();
    }

    /** How many are at a place, by kind. */
    long[] at(Place place) {
        return held[place.ordinal()].clone();
    }

    /** What set out minus what is found, as text; empty if they agree. */
    String imbalance() {
        StringBuilder text = new StringBuilder();
        for (Kind kind : Kind.values()) {
            long found = 0;
            for (Place place : Place.values()) {
                found += at(place, kind);
            }
            long out = setOut[kind.ordinal()];
            text.append(
                    out == found ? "" : String.format(Locale.ROOT, " %s set out %d but found %d.", kind, out, found));
        }
        return text.toString();
    }
}
