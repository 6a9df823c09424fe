package cordon.measures;

import cordon.events.Event;
import cordon.events.Outcome;
import java.util.Locale;

/**
 * Where everything demanded of one commodity is, in consignments, quantity and value.
 *
 * <p>A consignment that travels as several attempts counts in each by its share of the quantity, so that the shares add up
 * to one.
 */
final class Balance {
    private static final double TOLERANCE = 1e-9;

    private final double[] demanded = new double[Measure.values().length];
    private final double[][] held = new double[Place.values().length][Measure.values().length];

    /** What is balanced. */
    enum Measure {
        CONSIGNMENTS,
        QUANTITY,
        VALUE_USD
    }

    /** Where a part of a consignment can be. */
    enum Place {
        WAITING,
        UNDER_WAY,
        DELIVERED,
        SEIZED,
        TURNED_BACK,
        LOST,
        DETERRED,
        EXPIRED,
        DIVERTED,
        GIVEN_UP,
        RAIDED;

        static Place of(Outcome outcome) {
            return switch (outcome) {
                case DELIVERED -> DELIVERED;
                case SEIZED -> SEIZED;
                case TURNED_BACK -> TURNED_BACK;
                case ABANDONED, DESTROYED -> LOST;
            };
        }

        static Place of(Event.NotSentWhy why) {
            return switch (why) {
                case DETERRED -> DETERRED;
                case EXPIRED -> EXPIRED;
                case DIVERTED -> DIVERTED;
                case GIVEN_UP -> GIVEN_UP;
                case RAIDED -> RAIDED;
            };
        }
    }

    /** A part of a consignment. */
    record Part(double consignments, double quantity, double valueUsd) {
        double of(Measure measure) {
            return switch (measure) {
                case CONSIGNMENTS -> consignments;
                case QUANTITY -> quantity;
                case VALUE_USD -> valueUsd;
            };
        }

        Part times(double share) {
            return new Part(consignments * share, quantity * share, valueUsd * share);
        }
    }

    /** More is wanted, and waits. */
    void demand(Part part) {
        for (Measure measure : Measure.values()) {
            demanded[measure.ordinal()] += part.of(measure);
        }
        put(Place.WAITING, part);
    }

    void put(Place place, Part part) {
        for (Measure measure : Measure.values()) {
            held[place.ordinal()][measure.ordinal()] += part.of(measure);
        }
    }

    void take(Place place, Part part) {
        for (Measure measure : Measure.values()) {
            held[place.ordinal()][measure.ordinal()] -= part.of(measure);
        }
    }

    /** All that was ever demanded. */
    Part demanded() {
        return part(demanded);
    }

    /** What is at a place. */
    Part at(Place place) {
        return part(held[place.ordinal()]);
    }

    private static Part part(double[] measures) {
        return new Part(
                measures[Measure.CONSIGNMENTS.ordinal()],
                measures[Measure.QUANTITY.ordinal()],
                measures[Measure.VALUE_USD.ordinal()]);
    }

    /** What is at a place, by one measure. */
    double at(Place place, Measure measure) {
        return held[place.ordinal()][measure.ordinal()];
    }

    /** What was demanded minus what is found, as text; empty if they agree within 1e-9 of what was demanded. */
    String imbalance() {
        StringBuilder text = new StringBuilder();
        for (Measure measure : Measure.values()) {
            double wanted = demanded[measure.ordinal()];
            double found = 0;
            for (Place place : Place.values()) {
                found += at(place, measure);
            }
            if (Math.abs(wanted - found) > TOLERANCE * Math.max(wanted, found)) {
                text.append(describe(measure, wanted, found));
            }
        }
        return text.toString();
    }

    private String describe(Measure measure, double wanted, double found) {
        StringBuilder text = new StringBuilder(
                String.format(Locale.ROOT, " %s demanded %.6f but found %.6f:", measure, wanted, found));
        for (Place place : Place.values()) {
            text.append(String.format(Locale.ROOT, " %s %.6f", place, at(place, measure)));
        }
        return text.append('.').toString();
    }
}
