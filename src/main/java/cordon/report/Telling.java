package cordon.report;

import cordon.planning.PlanResult.Change;
import cordon.planning.PlanResult.Finalist;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The figure in the agency's own books by which one could tell that a plan works, and after how long.
 *
 * <p>One stretch of months before is compared with one as long after. Each is a mean of independent counted periods whose deviation is that of
 * the runs, so that the variance of the difference is (s0² + s1²) d/m; it is told from 0 at 5 % with a chance of 80 % when the change is 1.96 +
 * 0.84 deviations of it (Cohen 1988, Statistical Power Analysis, chapter 2).
 *
 * @param figure what is reported
 * @param change in it
 * @param months of each stretch
 */
record Telling(String figure, Change change, double months) {
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final double DEVIATIONS = 1.96 + 0.84;
    private static final double MOST_MONTHS = 120;
    private static final Map<String, String> FIGURES = new LinkedHashMap<>();

    static {
        FIGURES.put("reportedRate", "the reported seizure rate");
        FIGURES.put("reportedEffectiveness", "the reported effectiveness");
        FIGURES.put("reportedCaught", "the number reported as caught");
        FIGURES.put("reportedTurnedBack", "the number reported as turned back");
        FIGURES.put("reportedGotAway", "the number reported as got away");
    }

    /** The figure that tells soonest, among those that are shown to move. */
    static Optional<Telling> soonest(Finalist finalist, int days) {
        return FIGURES.keySet().stream()
                .flatMap(name -> PlanView.figure(finalist, name).stream())
                .filter(change -> PlanWords.sure(change.change()))
                .map(change -> new Telling(FIGURES.get(change.name()), change, months(change, days)))
                .filter(telling -> Double.isFinite(telling.months()))
                .min(Comparator.comparingDouble(Telling::months));
    }

    /** Months of each stretch after which a change would be told. */
    static double months(Change change, int days) {
        double variance = variance(
                        change.today().standardError(), change.today().n())
                + variance(change.planned().standardError(), change.planned().n());
        double shift = change.change().estimate();
        return DEVIATIONS * DEVIATIONS * variance * days / DAYS_A_MONTH / (shift * shift);
    }

    private static double variance(double standardError, int n) {
        return standardError * standardError * n;
    }

    /** In a sentence. */
    String words() {
        String when = months > MOST_MONTHS
                ? "but so little that ten years before and after would not be enough to tell"
                : "and one could tell after " + Figures.count(Math.max(1, Math.ceil(months)))
                        + (months <= 1 ? " month" : " months") + " with it (against as many before; chance 80 %)";
        return Measured.capital(figure) + " " + PlanWords.moves(change) + ", from "
                + told(change.today().estimate()) + " to "
                + told(change.planned().estimate()) + ", " + when;
    }

    private String told(double value) {
        return change.name().equals("reportedRate") || change.name().equals("reportedEffectiveness")
                ? Figures.percent(value)
                : Figures.amount(value) + " a year";
    }
}
