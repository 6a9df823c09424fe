package cordon.frontier;

/** Counts the cells of a strip that fold over others at bends; see {@link Frontier#foldedShare}. */
final class Folds {
    private Folds() {}

    static double share(Line line, double depthKm, double cellKm) {
        long columns = (long) Math.ceil(line.lengthKm() / cellKm);
        long rows = (long) Math.ceil(depthKm / cellKm);
        double toleranceKm = Math.max(cellKm, Piece.BLEND_KM);
        long folded = 0;
        for (long column = 0; column < columns; column++) {
            double km = Math.min((column + 0.5) * cellKm, line.lengthKm());
            Piece.Foot foot = line.foot(km);
            for (long row = 0; row < rows; row++) {
                double offsetKm = (row + 0.5) * cellKm;
                folded += shiftKm(line, foot.across(offsetKm), offsetKm, km) > toleranceKm ? 1 : 0;
                folded += shiftKm(line, foot.across(-offsetKm), offsetKm, km) > toleranceKm ? 1 : 0;
            }
        }
        return (double) folded / (2 * columns * rows);
    }

    private static double shiftKm(Line line, LonLat place, double offsetKm, double km) {
        return Math.abs(line.roughKm(place, offsetKm) - km);
    }
}
