package cordon.enforcement;

import cordon.world.Conditions;

/** The time of the present piece in which a body is within sight of a track along the line, whatever its chainage. Reusable and mutable. */
final class Reach {
    private final Conditions conditions;
    private double beginMin;
    private double endMin;

    Reach(Conditions conditions) {
        this.conditions = conditions;
    }

    /** Cuts the piece to that time for a track at an offset; false if there is none. */
    boolean cut(double offsetKm, double sightKm) {
        double vy = conditions.offsetKmPerMin();
        double y = conditions.fromOffsetKm() - offsetKm;
        beginMin = conditions.fromMin();
        endMin = conditions.toMin();
        if (vy == 0) {
            return Math.abs(y) <= sightKm && beginMin < endMin;
        }
        double a = (-sightKm - y) / vy;
        double b = (sightKm - y) / vy;
        beginMin = Math.max(beginMin, conditions.fromMin() + Math.min(a, b));
        endMin = Math.min(endMin, conditions.fromMin() + Math.max(a, b));
        return beginMin < endMin;
    }

    double beginMin() {
        return beginMin;
    }

    double endMin() {
        return endMin;
    }
}
