package cordon.smuggling;

import cordon.scenario.Gate;
import cordon.scenario.Tolls;

/** What a gate charges for a load, as a pure function of its list, the level that it charges now, and the load. */
final class TollList {
    private TollList() {}

    /** What passes a gate. */
    record Load(String mode, String commodity, int vehicles, double valueUsd) {}

    /** Toll in USD: a share of the value, or by commodity, or by mode; within bounds per vehicle where tolls follow demand. */
    static double usd(Gate gate, double level, Load load) {
        Tolls tolls = gate.tolls();
        double byMode = gate.tollUsd().getOrDefault(load.mode, 0.0);
        double perVehicle = tolls.valueShare() > 0
                ? tolls.valueShare() * load.valueUsd / load.vehicles
                : tolls.byCommodity().getOrDefault(load.commodity, byMode);
        if (perVehicle > 0 && tolls.response().isPresent()) {
            Tolls.Response bounds = tolls.response().get();
            perVehicle = Math.max(bounds.leastUsd(), Math.min(bounds.mostUsd(), level * perVehicle));
        }
        return load.vehicles * perVehicle;
    }

    /** Greatest toll of the list; infinite if none is above 0, so that no level is too low. */
    static double greatestUsd(Gate gate) {
        double most = 0;
        for (double usd : gate.tollUsd().values()) {
            most = Math.max(most, usd);
        }
        for (double usd : gate.tolls().byCommodity().values()) {
            most = Math.max(most, usd);
        }
        return most > 0 ? most : Double.POSITIVE_INFINITY;
    }

    /** Least toll of the list above 0, or the least positive number. */
    static double leastUsd(Gate gate) {
        double least = Double.POSITIVE_INFINITY;
        for (double usd : gate.tollUsd().values()) {
            least = usd > 0 ? Math.min(least, usd) : least;
        }
        for (double usd : gate.tolls().byCommodity().values()) {
            least = usd > 0 ? Math.min(least, usd) : least;
        }
        return Double.isInfinite(least) ? Double.MIN_VALUE : least;
    }
}
