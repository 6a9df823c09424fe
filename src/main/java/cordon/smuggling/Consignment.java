package cordon.smuggling;

import cordon.events.Event;
import cordon.random.Keys;
import cordon.scenario.Commodity;
import cordon.scenario.Flow;
import cordon.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * What waits to be sent and is decided on as one: all that was demanded at once, one of the even parts into which that was split, or a
 * {@link Load} that came back, or was caught, and is sent again by itself. All that stem from one demand share its id; each draws its own luck.
 */
public final class Consignment {
    private static final long PARTS = -2;

    /**
     * A flow and its commodity as they stood when something was demanded, which what was demanded keeps to its end: who sends it, by which modes,
     * at what prices.
     *
     * @param flow position of the flow
     * @param owner position of its organisation
     * @param terms the same for those who keep books
     */
    record Kind(int flow, Flow spec, Commodity commodity, int owner, Event.Terms terms) {
        /** Those of all flows of a scenario, in order; one that has not changed stays the one that it was before. */
        static List<Kind> all(Scenario scenario, List<Kind> before) {
            List<Kind> kinds = new ArrayList<>();
            for (Flow flow : scenario.flows()) {
                int owner = Scenario.indexOf(scenario.organisations(), flow.organisation());
                Commodity commodity = scenario.commodity(flow.commodity());
                Event.Terms terms = new Event.Terms(
                        flow.organisation(), commodity.originUsd(), commodity.treasuryUsd(), commodity.people());
                Kind kind = new Kind(kinds.size(), flow, commodity, owner, terms);
                boolean same = !before.isEmpty() && before.get(kind.flow).equals(kind);
                kinds.add(same ? before.get(kind.flow) : kind);
            }
            return kinds;
        }
    }

    /** What was demanded at once; {@code drawn} when its quantity was drawn as its flow has it, false when it replaces what was seized. */
    private record Whole(long key, Kind kind, double quantity, double demandedMin, boolean drawn) {}

    private final Whole whole;
    private final long key;
    private final double quantity;
    private final int vehicles;
    private final int tries;
    private final double patientFromMin;

    private Consignment(Whole whole, int vehicles) {
        this(whole, whole.key, whole.quantity, vehicles, 0, whole.demandedMin);
    }

    /** All that is demanded now, of a quantity drawn as its flow has it. */
    static Consignment drawn(long key, Kind kind, double quantity, double demandedMin, int vehicles) {
        return new Consignment(new Whole(key, kind, quantity, demandedMin, true), vehicles);
    }

    /** All that is demanded now in the place of as much that was seized. */
    static Consignment replacing(long key, Kind kind, double quantity, double demandedMin, int vehicles) {
        return new Consignment(new Whole(key, kind, quantity, demandedMin, false), vehicles);
    }

    private Consignment(Whole whole, long key, double quantity, int vehicles, int tries, double patientFromMin) {
        this.whole = whole;
        this.key = key;
        this.quantity = quantity;
        this.vehicles = vehicles;
        this.tries = tries;
        this.patientFromMin = patientFromMin;
    }

    /** One of several even parts, patient from its own turn on. */
    Consignment part(int number, int parts, double patientFromMin) {
        long own = Keys.of(Keys.of(key, PARTS), number);
        return new Consignment(whole, own, quantity / parts, vehicles, 0, patientFromMin);
    }

    /** What is left of one of its loads, to be sent again by itself, with vehicles and patience of its own. */
    Consignment again(Load load, double left, int vehiclesLeft, double patientFromMin) {
        return new Consignment(whole, load.key(), left, vehiclesLeft, tries + 1, patientFromMin);
    }

    /** How often it was sent before. */
    int tries() {
        return tries;
    }

    /** Whether it was sent before. */
    public boolean again() {
        return tries > 0;
    }

    /** Whether it is all that was demanded, neither split nor sent before. */
    boolean untouched() {
        return tries == 0 && key == whole.key;
    }

    /** Key of its draws: that of its demand, which is a function of flow and arrival number, of its part, or of its load. */
    public long key() {
        return key;
    }

    /** Id in events. */
    public long id() {
        return Keys.id(whole.key);
    }

    /** Key of what all share that stem from one demand: where they set out, what risk they bear. */
    long wholeKey() {
        return whole.key;
    }

    /** What it keeps of its flow. */
    Kind kind() {
        return whole.kind;
    }

    /** Flow, as it stood at demand. */
    public Flow flow() {
        return whole.kind.spec;
    }

    /** Position of its flow. */
    int flowIndex() {
        return whole.kind.flow;
    }

    /** Position of the organisation that sends it. */
    public int owner() {
        return whole.kind.owner;
    }

    /** Commodity, as it stood at demand. */
    public Commodity commodity() {
        return whole.kind.commodity;
    }

    /** What books must know of it. */
    public Event.Terms terms() {
        return whole.kind.terms;
    }

    /** Whether it is people, who go without a convoy. */
    boolean ofPeopleAlone() {
        return commodity().people() && flow().convoy().isEmpty();
    }

    /** Quantity in the commodity's unit. */
    public double quantity() {
        return quantity;
    }

    /** Whether what was demanded at once was drawn as its flow has it. */
    boolean ofDrawnQuantity() {
        return whole.drawn;
    }

    /** Quantity that was demanded at once. */
    double demanded() {
        return whole.quantity;
    }

    /** What share this much is of what was demanded at once, 1 where that was nothing. */
    double share(double part) {
        return whole.quantity == 0 ? 1 : part / whole.quantity;
    }

    /** Destination wholesale value, USD. */
    public double valueUsd() {
        return quantity * commodity().destinationUsd();
    }

    /** When it was demanded. */
    public double demandedMin() {
        return whole.demandedMin;
    }

    /** From when patience counts: demand, the turn of a part, or the day on which people who were caught try again. */
    double patientFromMin() {
        return patientFromMin;
    }

    /** Vehicles of a convoy or of what is left of a batch, else 1. */
    public int vehicles() {
        return vehicles;
    }
}
