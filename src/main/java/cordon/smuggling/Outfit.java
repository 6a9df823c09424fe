package cordon.smuggling;

import cordon.scenario.Eyes;
import cordon.scenario.Flow;
import cordon.scenario.Mode;
import cordon.scenario.Sensing;

/**
 * What makes up a party: vehicles, each with an equal share of the load and its crew, and armed escorts. What is lost on the way
 * is gone for good. On foot a party counts as one vehicle wherever it is served as one, but has none in the books.
 */
final class Outfit {
    private final boolean motorised;
    private int vehicles;
    private double quantity;
    private int crew;
    private int escorts;

    Outfit(Mode mode, Flow flow, int vehicles, double quantity) {
        this.motorised = mode.target().equals(Sensing.VEHICLE);
        this.vehicles = vehicles;
        this.quantity = quantity;
        this.crew = vehicles * mode.crew();
        this.escorts = flow.convoy().isPresent() ? flow.convoy().get().escorts() : 0;
    }

    /** Eyes of a convoy if it has its own, else of the mode, or null. */
    static Eyes eyes(Mode mode, Flow flow) {
        Flow.Convoy convoy = flow.convoy().orElse(null);
        boolean own = convoy != null && convoy.eyes().isPresent();
        return (own ? convoy.eyes() : mode.eyes()).orElse(null);
    }

    /** Vehicles, 1 on foot. */
    int vehicles() {
        return vehicles;
    }

    /** Vehicles as books count them: none on foot. */
    int motorVehicles() {
        return motorised ? vehicles : 0;
    }

    double quantity() {
        return quantity;
    }

    int people() {
        return crew + escorts;
    }

    int escorts() {
        return escorts;
    }

    /** Loses vehicles and their shares of the load; their crews die or find room in those that are left. */
    void loseVehicles(int lost, boolean crewsDie) {
        quantity = quantity * (vehicles - lost) / vehicles;
        crew -= crewsDie ? crew / vehicles * lost : 0;
        vehicles -= lost;
    }

    void loseEscorts(int lost) {
        escorts -= lost;
    }
}
