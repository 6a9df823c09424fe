package cordon.smuggling;

import cordon.events.Fate;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.scenario.Direction;
import cordon.scenario.Mode;
import cordon.scenario.Way;
import cordon.sensing.Exposure;
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

    private final Consignment consignment;
    private final long key;
    private final Option option;
    private final Mode mode;
    private final int column;
    private final double km;
    private final Path approach;
    private final Path inside;
    private final int vehicles;
    private final double quantity;
    private final Exposure exposure;
    private final List<Motion> motions = new ArrayList<>(3);
    private Status status = Status.STAGED;
    private Fate fate;
    private double setOutMin;
    private boolean crossed;
    private int sightings;
    private int stamp;
    private boolean tracked;
    private double lookedFromMin;
    private boolean restedSince;
    private Exposure.Mark mark;
    private boolean airborne;
    private Motion hidden;

    Party(Consignment consignment, Journey journey, int vehicles, double quantity, Draws draws) {
        this.consignment = consignment;
        this.key = Keys.of(consignment.key(), consignment.nextAttempt());
        this.option = journey.option();
        this.mode = journey.mode();
        this.column = journey.column();
        this.km = journey.km();
        this.approach = journey.approach();
        this.inside = journey.inside();
        this.vehicles = vehicles;
        this.quantity = quantity;
        this.exposure = new Exposure(key, mode.target(), draws);
        this.airborne = mode.flies();
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

    /** Starts a new motion; plans made for the last one lapse. */
    public void begin(Motion motion) {
        motions.add(motion);
        stamp++;
    }

    /** Cuts plans that were made for the party. */
    public void replan() {
        stamp++;
    }

    /** Number that changes whenever plans lapse. */
    public int stamp() {
        return stamp;
    }

    /** Motion under way. */
    public Motion motion() {
        return motions.get(motions.size() - 1);
    }

    /** All motions so far. */
    public List<Motion> motions() {
        return motions;
    }

    /** Key of its draws. */
    public long key() {
        return key;
    }

    /** Id in events. */
    public long id() {
        return Keys.id(key);
    }

    /** What it carries a part of. */
    public Consignment consignment() {
        return consignment;
    }

    /** Which way its commodity goes. */
    public Direction direction() {
        return consignment.commodity().direction();
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

    /** Index of its lane, gate or crossing. */
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

    /** Vehicles (1 on foot). */
    public int vehicles() {
        return vehicles;
    }

    /** People. */
    public int people() {
        return vehicles * mode.crew();
    }

    /** Armed escorts. */
    public int escorts() {
        return consignment.flow().convoy().map(c -> c.escorts()).orElse(0);
    }

    /** Quantity carried. */
    public double quantity() {
        return quantity;
    }

    /** Destination wholesale value carried, USD. */
    public double valueUsd() {
        return quantity * consignment.commodity().destinationUsd();
    }

    /** What sensors hold of it. */
    public Exposure exposure() {
        return exposure;
    }

    /** Notes how far the chain of enforcement got with it; the farthest link counts. */
    public void reached(Fate link) {
        if (fate == null || link.ordinal() > fate.ordinal()) {
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

    /** Whether it goes through the air, where no unit can reach it. */
    public boolean airborne() {
        return airborne;
    }

    /** Comes down. */
    public void land() {
        airborne = false;
    }

    /** Hides from all eyes during a motion. */
    public void hideOn(Motion motion) {
        hidden = motion;
    }

    /** Whether all eyes are blind to a motion of it. */
    public boolean hiddenOn(Motion motion) {
        return motion == hidden;
    }

    /** Whether all eyes are blind to it now. */
    public boolean hidden() {
        return hiddenOn(motion());
    }

    /** Whether it has passed the line. */
    public boolean crossed() {
        return crossed;
    }

    /** Passes the line. */
    public void cross() {
        crossed = true;
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

    /** Remembers from when sensors look ahead, what is left of its luck then, and whether exposure rests meanwhile. */
    public void lookedFrom(double minute, boolean resting) {
        lookedFromMin = minute;
        restedSince = resting;
        mark = exposure.mark();
    }

    /** Whether exposure has rested since the last look ahead. */
    public boolean restedSinceLook() {
        return restedSince;
    }

    /** Takes the last look ahead back; gives the instant from which it was made. */
    public double takeBackLook() {
        exposure.restore(mark);
        return lookedFromMin;
    }
}
