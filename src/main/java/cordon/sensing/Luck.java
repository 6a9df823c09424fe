package cordon.sensing;

import cordon.random.Draws;
import cordon.random.Purpose;

/**
 * The luck of one attempt before the sensors of one law: an exponential threshold, drawn when it is first asked for, and how much of it is
 * left. It is used up when sensors look ahead, and can go back to what it was when they began to.
 */
public final class Luck {
    private final Purpose purpose;
    private final long key;
    private final Draws draws;
    private int index;
    private double left = Double.NaN;
    private boolean unattended;
    private int keptIndex;
    private double keptLeft = Double.NaN;
    private boolean keptUnattended;

    Luck(Purpose purpose, long key, Draws draws) {
        this.purpose = purpose;
        this.key = key;
        this.draws = draws;
    }

    private double threshold(int number) {
        return draws.exponential(purpose, key, number);
    }

    /** The first threshold. */
    double first() {
        return threshold(0);
    }

    /** Number of the threshold that counts now. */
    public int index() {
        return index;
    }

    /** What is left of it. */
    public double left() {
        if (Double.isNaN(left)) {
            left = threshold(index);
        }
        return left;
    }

    void use(double exposure) {
        left = left() - exposure;
    }

    /** The threshold is reached and the next one counts; gives the number of the last one. */
    int reached() {
        left = Double.NaN;
        return index++;
    }

    /** Whether a threshold was reached while nobody attended the feed. */
    boolean unattended() {
        return unattended;
    }

    void markUnattended() {
        unattended = true;
    }

    /** Sensors look ahead from here. */
    void keep() {
        keptIndex = index;
        keptLeft = left;
        keptUnattended = unattended;
    }

    /** What they have looked ahead to has not come true. */
    void takeBack() {
        index = keptIndex;
        left = keptLeft;
        unattended = keptUnattended;
    }
}
