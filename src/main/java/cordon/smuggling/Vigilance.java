package cordon.smuggling;

import cordon.random.Draws;
import cordon.random.KeySet;
import cordon.random.Purpose;
import cordon.scenario.Eyes;
import cordon.world.Motion;

/** How a party looks out: its eyes, whether a scout goes ahead, which guards it has seen, and where it hides. */
public final class Vigilance {
    private final Eyes eyes;
    private final boolean scouted;
    private final KeySet seen = new KeySet();
    private Motion hidingPlace;
    private Motion hurried;
    private double hiddenMin;
    private int hidings;

    Vigilance(Eyes eyes, long key, Draws draws) {
        this.eyes = eyes;
        this.scouted = draws.happens(eyes.scoutShare(), Purpose.SCOUT, key, 0);
    }

    /** What the scenario says of it. */
    public Eyes eyes() {
        return eyes;
    }

    /** Whether a scout goes ahead. */
    public boolean scouted() {
        return scouted;
    }

    /** Whether it has reacted to a unit that has not gone out of sight since. */
    public boolean knows(long unit) {
        return seen.has(unit);
    }

    /** It has seen a unit. */
    public void saw(long unit) {
        seen.add(unit);
    }

    /** It hides for a time. */
    public void hides(Motion place) {
        hidingPlace = place;
        hidings++;
        hiddenMin += place.endMin() - place.beginMin();
    }

    /** It hurries to the end of a motion. */
    public void hurries(Motion motion) {
        hurried = motion;
    }

    /** Whether it hurries on a motion already, and cannot any faster. */
    public boolean hurrying(Motion motion) {
        return motion == hurried;
    }

    /** A unit has gone out of sight: should it come again, that is news. */
    public void forgets(long unit) {
        seen.remove(unit);
    }

    /** Times it has hidden, or stayed in hiding. */
    public int hidings() {
        return hidings;
    }

    /** Time it has hidden or is going to, min. */
    public double hiddenMin() {
        return hiddenMin;
    }

    /** Whether a motion is its staying in the present hiding place. */
    public boolean hiding(Motion motion) {
        return motion == hidingPlace;
    }
}
