package cordon.smuggling;

import cordon.events.Fate;
import cordon.random.Draws;
import cordon.random.KeySet;
import cordon.random.Keys;
import cordon.scenario.Direction;
import cordon.scenario.Eyes;
import cordon.scenario.Mode;
import cordon.scenario.Way;
import cordon.sensing.Exposure;
import cordon.sensing.Sighting;
import cordon.world.Motion;
import cordon.world.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One attempt under way: {@code STAGED -> APPROACHING -> AT_GATE | AT_BARRIER -> INSIDE}, then one of the five ends.
 *
 * <p>A party holds what is known of its journey and its luck; it decides nothing.
 */
public final class Party {
    /** Stations of its life. */
    public enum Status {
        STAGED,
        APPROACHING,
        AT_BARRIER,
        AT_GATE,
        INSIDE,
        ENDED
    }

    private final Load load;
    private final long key;
    private final Direction direction;
    private Option option;
    private final Mode mode;
    private int column;
    private double km;
    private final Path approach;
    private Path inside;
    private final Outfit outfit;
    private final Exposure exposure;
    private final Vigilance vigilance;
    private final List<Motion> motions = new ArrayList<>(3);
    private Motion motion;
    private Status status = Status.STAGED;
    private Fate fate;
    private double setOutMin;
    private int motionsToTheLine = -1;
    private boolean rerouted;
    private final KeySet paid = new KeySet();
    private int sightings;
    private int stamp;
    private Sighting foreseen;
    private boolean tracked;
    private boolean airborne;
    private List<Motion> concealed;
    private boolean concealedNow;

    Party(Load load, Journey journey, Draws draws) {
        this.load = load;
        Consignment consignment = load.consignment();
        this.key = load.attemptKey();
        this.direction = consignment.commodity().direction();
        this.option = journey.option();
        this.mode = journey.mode();
        this.column = journey.column();
        this.km = journey.km();
        this.approach = journey.approach();
        this.inside = journey.inside();
        this.outfit = new Outfit(
                mode, consignment.flow(), consignment.commodity().people(), load.vehicles(), load.quantity());
        this.exposure = new Exposure(key, mode.target(), draws);
        Eyes eyes = Outfit.eyes(mode, consignment.flow());
        this.vigilance = eyes == null || eyes.farthestKm() == 0 ? null : new Vigilance(eyes, key, draws);
        this.airborne = mode.flies();
    }

    /** How it looks out for guards, or null when it does not. */
    public Vigilance vigilance() {
        return vigilance;
    }

    /** Moves on to the next station of its life; none is entered twice and none after the end. */
    public void become(Status next) {
        if (next.ordinal() <= status.ordinal()) {
            throw new IllegalStateException("attempt " + id() + " cannot become " + next + " after " + status);
        }
        status = next;
    }

    /** Station of its life. */
    public Status status() {
        return status;
    }

    /** Whether it is neither staged nor ended. */
    public boolean underWay() {
        return status != Status.STAGED && status != Status.ENDED;
    }

    /** Starts a new motion; plans made for the last one lapse, and what is left of it is cut off. */
    public void begin(Motion motion) {
        int last = motions.size() - 1;
        if (last >= 0 && motions.get(last).endMin() > motion.beginMin()) {
            Motion done = motions.get(last).until(motion.beginMin());
            if (concealedNow) {
                concealed.set(concealed.indexOf(this.motion), done);
            }
            motions.set(last, done);
        }
        motions.add(motion);
        this.motion = motion;
        concealedNow = concealed != null && concealed.contains(motion);
        foresee(null);
    }

    /** Who is now foreseen to notice the party next, or null; plans made for the party lapse. */
    public void foresee(Sighting sighting) {
        foreseen = sighting;
        stamp++;
    }

    /** Who is foreseen to notice the party next on its present motion, or null. */
    public Sighting foreseen() {
        return foreseen;
    }

    /** Number that changes whenever plans lapse. */
    public int stamp() {
        return stamp;
    }

    /** Motion under way. */
    public Motion motion() {
        return motion;
    }

    /** All motions so far. */
    public List<Motion> motions() {
        return motions;
    }

    /** Key of its draws. */
    public long key() {
        return key;
    }

    /** From its key, so that it costs nothing to find what others hold of it. */
    @Override
    public int hashCode() {
        return Long.hashCode(key);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    /** Id in events. */
    public long id() {
        return Keys.id(key);
    }

    /** What it carries, or carries a load of. */
    public Consignment consignment() {
        return load.consignment();
    }

    /** What is left of its load, to be sent again by itself, with its own vehicles and with patience from an instant on. */
    Consignment sentAgain(double patientFromMin) {
        return consignment().again(load, quantity(), vehicles(), patientFromMin);
    }

    /** Which way its commodity goes. */
    public Direction direction() {
        return direction;
    }

    /** Mode. */
    public Mode mode() {
        return mode;
    }

    /** Index of the mode. */
    public int modeIndex() {
        return option.mode();
    }

    /** How it passes the line. */
    public Way way() {
        return option.way();
    }

    /** Index of its lane, gate, crossing, tunnel or door. */
    public int place() {
        return option.place();
    }

    /** Column in which it passes the line. */
    public int column() {
        return column;
    }

    /** Chainage at which it passes the line. */
    public double km() {
        return km;
    }

    /** The way to the line. */
    public Path approach() {
        return approach;
    }

    /** The way beyond the line. */
    public Path inside() {
        return inside;
    }

    /** Will pass the line elsewhere. */
    void reroute(Option other, int otherColumn, double otherKm, Path otherInside) {
        option = other;
        column = otherColumn;
        km = otherKm;
        inside = otherInside;
        rerouted = true;
    }

    /** Whether it has gone to another gate than it set out for. */
    public boolean rerouted() {
        return rerouted;
    }

    /** Vehicles (1 on foot). */
    public int vehicles() {
        return outfit.vehicles();
    }

    /** Vehicles as books count them: none on foot. */
    public int motorVehicles() {
        return outfit.motorVehicles();
    }

    /** People: crews, escorts and those who are carried. */
    public int people() {
        return outfit.people();
    }

    /** People who are carried. */
    public int carried() {
        return outfit.carried();
    }

    /** Armed escorts that are left. */
    public int escorts() {
        return outfit.escorts();
    }

    /** Escorts have fallen. */
    public void loseEscorts(int lost) {
        outfit.loseEscorts(lost);
    }

    /** Loses some of its vehicles, or all, with their crews and load. */
    public void loseVehicles(int lost) {
        outfit.loseVehicles(lost);
    }

    /** Quantity carried. */
    public double quantity() {
        return outfit.quantity();
    }

    /** Destination wholesale value carried, USD. */
    public double valueUsd() {
        return outfit.quantity() * consignment().commodity().destinationUsd();
    }

    /** The same of what it set out with, USD. */
    double setOutUsd() {
        return load.quantity() * consignment().commodity().destinationUsd();
    }

    /** Whether it has paid a unit to let it pass, in advance or on meeting it. */
    public boolean hasPaid(long unit) {
        return paid.has(unit);
    }

    /** It pays a unit, once. */
    public void pays(long unit) {
        paid.add(unit);
    }

    /** What sensors hold of it. */
    public Exposure exposure() {
        return exposure;
    }

    /** Notes how far the chain of enforcement got with it; the farthest link counts. */
    public void reached(Fate link) {
        if (fate == null || link.isBeyond(fate)) {
            fate = link;
        }
    }

    /** The farthest link of enforcement reached, or null. */
    public Fate fate() {
        return fate;
    }

    /** Instant of setting out. */
    public double setOutMin() {
        return setOutMin;
    }

    void setOut(double minute) {
        setOutMin = minute;
    }

    /** Whether it goes through the air. */
    public boolean airborne() {
        return airborne;
    }

    /** Comes down. */
    public void land() {
        airborne = false;
    }

    /** Whether it is in the air or under ground, where nobody can meet it and it leaves no tracks. */
    public boolean offGround() {
        return airborne || underground();
    }

    /** Whether it is in a tunnel or under the cover of a gate, where who follows it by sight loses it; a hiding place is none. */
    public boolean outOfSight() {
        boolean hides = vigilance != null && vigilance.hiding(motion);
        return underground() || (way() == Way.GATE && concealed() && !hides);
    }

    /** Whether it is in a tunnel. */
    public boolean underground() {
        return way() == Way.TUNNEL && status == Status.AT_GATE;
    }

    /** Nobody can notice it during a motion that it is about to begin: it is well hidden, or under ground. */
    public void concealOn(Motion motion) {
        if (concealed == null) {
            concealed = new ArrayList<>();
        }
        concealed.add(motion);
    }

    /** Whether nobody can notice it now. */
    public boolean concealed() {
        return concealedNow;
    }

    /** All motions so far in which it could be noticed: not when hidden, nor when it has left the guarded side. */
    public List<Motion> openMotions() {
        boolean gone = direction() == Direction.OUTWARD && crossed();
        List<Motion> open = new ArrayList<>(motions.subList(0, gone ? motionsToTheLine : motions.size()));
        if (concealed != null) {
            open.removeAll(concealed);
        }
        return open;
    }

    /** Whether it has passed the line. */
    public boolean crossed() {
        return motionsToTheLine >= 0;
    }

    /** Passes the line. */
    public void cross() {
        motionsToTheLine = motions.size();
    }

    /** Times it was noticed. */
    public int sightings() {
        return sightings;
    }

    /** It was noticed once more. */
    public void noticed() {
        sightings++;
    }

    /** Whether command holds a track of it, while exposure to cameras rests. */
    public boolean tracked() {
        return tracked;
    }

    /** Starts or ends its track. */
    public void track(boolean held) {
        tracked = held;
    }
}
