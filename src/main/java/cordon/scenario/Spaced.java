package cordon.scenario;

/**
 * A row of things at equal spacing along the line, the first half a spacing in. This is the only place that says where they stand and how
 * many there are.
 */
public interface Spaced extends Identified {
    /** Where the row begins, km. */
    double fromKm();

    /** Where it ends, km. */
    double toKm();

    /** Distance between two of them, km. */
    double spacingKm();

    /** Where the one with this number stands, counted from 0, km. */
    default double km(int number) {
        return fromKm() + (number + 0.5) * spacingKm();
    }

    /** How many there are on a line of this length: all that stand before its end and that of the row. */
    default int count(double lengthKm) {
        double end = Math.min(toKm(), lengthKm);
        int count = (int) Math.max(0, Math.ceil((end - fromKm()) / spacingKm() - 0.5));
        while (count > 0 && km(count - 1) >= end) {
            count--;
        }
        while (km(count) < end) {
            count++;
        }
        return count;
    }

    /** Number of the first one at a chainage or beyond. */
    default int firstFrom(double km) {
        return Math.max(0, (int) Math.ceil((km - fromKm()) / spacingKm() - 0.5));
    }

    /** Number of the last one at a chainage or before, were the row without end; negative when there is none. */
    default int lastUpTo(double km) {
        return (int) Math.floor((km - fromKm()) / spacingKm() - 0.5);
    }
}
