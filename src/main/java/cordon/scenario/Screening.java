package cordon.scenario;

/**
 * A risk score by which trucks are picked for inspection, before a share of the others is inspected at random. With the defaults
 * it picks none.
 */
public record Screening(
        @Key(doc = "chance that a truck with a concealed load scores as a risk", min = 0, max = 1, def = "0")
        double sensitivity,

        @Key(doc = "chance that a truck without one does not", min = 0, max = 1, def = "1")
        double specificity) {

    /** Chance that a truck scores as a risk. */
    public double flaggedChance(boolean carrying) {
        return carrying ? sensitivity : 1 - specificity;
    }
}
