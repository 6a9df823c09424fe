package cordon.smuggling;

import cordon.scenario.Eyes;
import cordon.scenario.Flow;
import cordon.scenario.Mode;
import cordon.scenario.Sensing;

/**
 * What makes up a party: vehicles, each with an equal share of the load and its crew, and armed escorts; where the load is people, they
 * are of the party and share the fate of the load. What is lost on the way is gone for good. On foot a party counts as one vehicle wherever it is served as one, but has none in the books.
 */
final class Outfit {
    private final boolean motorised;
    private final boolean carriesPeople;
    private int vehicles;
    private double quantity;
    private int crew;
    private int escorts;

    Outfit(Mode mode, Flow flow, boolean carriesPeople, int vehicles, double quantity) {
        this.carriesPeople = carriesPeople;
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

    /** Crews, escorts and people who are carried, to the nearest whole one. */
    int people() {
        return crew + escorts + carried();
    }

    /** People who are carried, to the nearest whole one. */
    int carried() {
        return carriesPeople ? (int) StrictMath.round(quantity) : 0;
    }

    int escorts() {
        return escorts;
    }

    /** Loses vehicles with their crews and their shares of the load. */
    void loseVehicles(int lost) {
        quantity = quantity * (vehicles - lost) / vehicles;
        crew -= crew / vehicles * lost;
        vehicles -= lost;
    }

    void loseEscorts(int lost) {
        escorts -= lost;
    }
}
