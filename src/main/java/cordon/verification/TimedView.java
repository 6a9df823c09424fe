package cordon.verification;

import static cordon.verification.Attempts.count;

import cordon.scenario.Sensing;
import cordon.sensing.Imaging;
import cordon.verification.Attempts.Attempt;
import cordon.verification.Check.Wrong;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parties that stand in view of a camera for a time t: P(t) = P_inf (1 - exp(-t / tau)), where P_inf is drawn once for each party. They
 * stand at the line, for the field of cameras in the middle of the first cell.
 */
final class TimedView {
    static final String WORLD = "view.yaml";
    private static final double TOWER_KM = 15.1;
    private static final double EVEN_CHANCE_KM = 0.75 * 0.1 / 1.5 / 17e-6 / 1000;
    private static final double HALF_KM = 6;
    private static final int PLACES = 2000;
    private static final double EVEN = 0.5;

    private TimedView() {}

    /** At the range of an even chance; wrong: luck drawn anew for each look, or no limit to the search. */
    static void atEvenChance(Trial trial, double seconds) {
        double[] row = Table.row("s02_acquire_time_limited.csv", r -> r[0] == 1 && r[3] == seconds);
        List<Attempt> done = trial.attempts(WORLD, standing(seconds));
        Wrong anew = new Wrong("luck anew for each look", -Math.expm1(-row[1] * seconds * row[2]));
        Wrong[] wrongs = seconds < 3 ? new Wrong[0] : new Wrong[] {anew};
        trial.proportion("seen", count(done, Attempt::seen), done.size(), row[4], wrongs);
    }

    /** At uniform places along 12 km of the line: the mean of the law over them. */
    static void anywhere(Trial trial, double seconds) {
        double from = TOWER_KM - HALF_KM;
        double to = TOWER_KM + HALF_KM;
        List<Attempt> done = trial.attempts(
                WORLD,
                standing(seconds),
                "flows.cars.from={fromKm: " + from + ", toKm: " + to + ", offsetKm: -0.0001}",
                "flows.cars.to={fromKm: " + from + ", toKm: " + to + ", offsetKm: 0.0001}");
        double mean = IntStream.range(0, PLACES)
                .mapToDouble(i -> law(HALF_KM * (2 * (i + 0.5) / PLACES - 1), seconds))
                .average()
                .orElseThrow();
        trial.proportion("seen", count(done, Attempt::seen), done.size(), mean);
    }

    /**
     * Two towers at one place and an even chance: with P = 1/2 and Q = exp(-t / tau) one luck before both gives P (1 - Q^2), luck of their own
     * 1 - (1 - P + P Q)^2, which goes from P to 1 - (1 - P)^2 as t grows; each is the other's wrong answer.
     */
    static void byTwo(Trial trial, double seconds, Sensing.Acuity acuity) {
        double missed = StrictMath.exp(-seconds * Imaging.searchPerS(EVEN, 1));
        double shared = EVEN * (1 - missed * missed);
        double independent = 1 - (1 - EVEN + EVEN * missed) * (1 - EVEN + EVEN * missed);
        boolean own = acuity == Sensing.Acuity.INDEPENDENT;
        List<Attempt> done = trial.attempts(
                WORLD,
                standing(seconds),
                "sensing.optics.thermal.acuity=" + (own ? "independent" : "shared"),
                "sensing.towers=[" + tower("one") + ", " + tower("two") + "]");
        Wrong other = own ? new Wrong("one luck before both", shared) : new Wrong("luck of their own", independent);
        trial.proportion("seen", count(done, Attempt::seen), done.size(), own ? independent : shared, other);
    }

    private static String tower(String id) {
        return "{id: " + id + ", optic: thermal, fromKm: 15, toKm: 15.2, spacingKm: 0.2, offsetKm: 3.041176470588}";
    }

    private static double law(double lateralKm, double seconds) {
        double resolution = EVEN_CHANCE_KM / Math.hypot(lateralKm, EVEN_CHANCE_KM);
        double chance = Imaging.probability(resolution);
        return -chance * Math.expm1(-seconds * Imaging.searchPerS(chance, resolution));
    }

    static String standing(double seconds) {
        double minutes = seconds / 60;
        return "barriers.layers.fence.delayMin.car=[" + minutes + ", " + minutes + ", " + minutes + "]";
    }
}
