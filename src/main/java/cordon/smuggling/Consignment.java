package cordon.smuggling;

import cordon.events.Event;
import cordon.random.Keys;
import cordon.scenario.Commodity;
import cordon.scenario.Flow;
import cordon.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * What was demanded: a quantity of one commodity from one end to the other, tried once or more; or one of the even parts into which it
 * was split, which share its id and draw their own luck.
 */
public final class Consignment {
    private static final long PARTS = -2;

    /**
     * What all consignments of a flow have in common, as the scenario had it when they were demanded.
     *
     * @param flow position of the flow
     * @param owner position of its organisation
     * @param terms the same for those who keep books
     */
    record Kind(int flow, Flow spec, Commodity commodity, int owner, Event.Terms terms) {
        /** Those of all flows, in order. */
        static List<Kind> all(Scenario scenario) {
            List<Kind> kinds = new ArrayList<>();
            for (Flow flow : scenario.flows()) {
                int owner = Scenario.indexOf(scenario.organisations(), flow.organisation());
                Commodity commodity = scenario.commodity(flow.commodity());
                Event.Terms terms =
                        new Event.Terms(flow.organisation(), commodity.originUsd(), commodity.treasuryUsd());
                kinds.add(new Kind(kinds.size(), flow, commodity, owner, terms));
            }
            return kinds;
        }
    }

    private final long key;
    private final long wholeKey;
    private final Kind kind;
    private final double quantity;
    private final double demanded;
    private final double demandedMin;
    private final int vehicles;
    private final int tries;
    private final int[] attempts;
    private double patientFromMin;

    Consignment(long key, Kind kind, double quantity, double demandedMin, int vehicles) {
        this(key, key, kind, quantity, quantity, demandedMin, vehicles, 0, new int[1]);
    }

    private Consignment(
            long key,
            long wholeKey,
            Kind kind,
            double quantity,
            double demanded,
            double demandedMin,
            int vehicles,
            int tries,
            int[] attempts) {
        this.key = key;
        this.wholeKey = wholeKey;
        this.kind = kind;
        this.quantity = quantity;
        this.demanded = demanded;
        this.demandedMin = demandedMin;
        this.vehicles = vehicles;
        this.tries = tries;
        this.attempts = attempts;
        this.patientFromMin = demandedMin;
    }

    /** What came back of it with a party, or was caught, to be sent again by itself and with that party's own vehicles and new patience. */
    Consignment ofParty(Party party, double patientFromMin) {
        Consignment rest = new Consignment(
                key, wholeKey, kind, party.quantity(), demanded, demandedMin, party.vehicles(), tries + 1, attempts);
        rest.patientFrom(patientFromMin);
        return rest;
    }

    /** How often it was sent before. */
    int tries() {
        return tries;
    }

    /** Whether it was sent before. */
    public boolean again() {
        return tries > 0;
    }

    /** One of several even parts. */
    Consignment part(int number, int parts) {
        long own = Keys.of(Keys.of(key, PARTS), number);
        return new Consignment(own, key, kind, quantity / parts, demanded, demandedMin, vehicles, 0, new int[1]);
    }

    /** Whether it is a part of a split consignment. */
    boolean isPart() {
        return key != wholeKey;
    }

    /** Key of its draws: a function of flow and arrival number, and of the number of a part. */
    public long key() {
        return key;
    }

    /** Id in events. */
    public long id() {
        return Keys.id(wholeKey);
    }

    /** Key of what all parts share: where it sets out. */
    long wholeKey() {
        return wholeKey;
    }

    /** Flow. */
    public Flow flow() {
        return kind.spec;
    }

    /** Position of its flow. */
    int flowIndex() {
        return kind.flow;
    }

    /** Position of the organisation that sends it. */
    public int owner() {
        return kind.owner;
    }

    /** Commodity. */
    public Commodity commodity() {
        return kind.commodity;
    }

    /** What books must know of it. */
    public Event.Terms terms() {
        return kind.terms;
    }

    /** Whether it is people, who go without a convoy. */
    boolean ofPeopleAlone() {
        return kind.commodity.people() && kind.spec.convoy().isEmpty();
    }

    /** Quantity in the commodity's unit. */
    public double quantity() {
        return quantity;
    }

    /** What part this much is of what was demanded at once, 1 where that was nothing. */
    double share(double part) {
        return demanded == 0 ? 1 : part / demanded;
    }

    /** Destination wholesale value, USD. */
    public double valueUsd() {
        return quantity * kind.commodity.destinationUsd();
    }

    /** When it was demanded. */
    public double demandedMin() {
        return demandedMin;
    }

    /** From when patience counts: demand, the turn of a part, or the day on which people who were caught try again. */
    double patientFromMin() {
        return patientFromMin;
    }

    /** Patience counts anew from an instant. */
    void patientFrom(double minute) {
        patientFromMin = minute;
    }

    /** Vehicles of a convoy, else 1. */
    public int vehicles() {
        return vehicles;
    }

    /** Number for the next attempt. */
    int nextAttempt() {
        return attempts[0]++;
    }

    /** Attempts begun so far, those at all its loads together. */
    public int attempts() {
        return attempts[0];
    }
}
