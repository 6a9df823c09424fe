package cordon.enforcement;

import cordon.scenario.Guards;

/** How beats lie on the stretch of a row: as many as fit, evenly, or a given number of them. */
record BeatLayout(double fromKm, double toKm, double beatKm, int beats) {
    /** A part of the line. */
    record Stretch(double fromKm, double lengthKm) {
        double toKm() {
            return fromKm + lengthKm;
        }

        double middleKm() {
            return fromKm + lengthKm / 2;
        }
    }

    /** The layout of a row on a line of this length; it has no beats when the row lies beyond the end. */
    static BeatLayout of(Guards.PatrolRow row, double lengthKm) {
        double end = Math.min(row.toKm(), lengthKm);
        return new BeatLayout(row.fromKm(), end, Math.min(row.beatKm(), row.spanKm(lengthKm)), row.beats(lengthKm));
    }

    /** The middle of one of so many evenly spread places. */
    double middleKm(int i, int of) {
        return fromKm + (i + 0.5) * (toKm - fromKm) / of;
    }

    /** One of so many evenly spread beats. */
    Stretch beat(int i, int of) {
        return from(middleKm(i, of) - beatKm / 2, beatKm);
    }

    /** One of the beats that fit. */
    Stretch beat(int i) {
        return beat(i, beats);
    }

    /** A stretch of a length, moved and cut as need be so that it lies on the row's own. */
    Stretch from(double km, double length) {
        double kept = Math.min(length, toKm - fromKm);
        return new Stretch(Math.max(fromKm, Math.min(toKm - kept, km)), kept);
    }
}
