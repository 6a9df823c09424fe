package cordon.report;

import cordon.planning.Objective;
import cordon.planning.PlanResult;
import cordon.planning.PlanResult.Change;
import cordon.planning.PlanResult.Gain;
import cordon.planning.PlanResult.Wanted;
import cordon.statistics.ConfidenceInterval;

/** Changes in plain words: how much, and how sure. */
final class PlanWords {
    private static final double LEAST_PERCENT = 0.05;
    private static final int MOST_DIGITS = 4;
    private static final double ROUNDING = 1e-9;

    private PlanWords() {}

    /** Whether the sign of a change is known. */
    static boolean sure(ConfidenceInterval of) {
        return of.low() > 0 || of.high() < 0;
    }

    /**
     * As what a change is told.
     *
     * @param unit by which it is divided
     * @param percent whether that makes it a share
     * @param after what stands after it
     */
    private record Scale(double unit, boolean percent, String after) {
        private static final Scale POINTS = new Scale(1, false, " percentage points");

        /** A share of today; as it is where today is nothing, or a loss, of which no share can be told. */
        static Scale of(double today) {
            boolean share = today > 0 && Double.isFinite(today);
            return new Scale(share ? today : 1, share, "");
        }
    }

    /** Such as {@code 9 % less (95 %: 4 to 13 %)} or {@code no difference shown, −2 % (95 %: −5 to 1 %)}. */
    static String moves(ConfidenceInterval change, double today, boolean sure) {
        return moves(change, Scale.of(today), sure);
    }

    private static String moves(ConfidenceInterval change, Scale scale, boolean sure) {
        if (change.low() == 0 && change.high() == 0) {
            return "no change in any run";
        }
        if (!sure) {
            return "no difference shown, " + likely(change, scale);
        }
        boolean up = change.estimate() > 0;
        double low = up ? change.low() : -change.high();
        double high = up ? change.high() : -change.low();
        return signed(Math.abs(change.estimate()) / scale.unit(), scale.percent())
                + scale.after()
                + (up ? " more" : " less")
                + (wide(change) ? " (95 %: " + range(low, high, scale) + ")" : " in every run");
    }

    /** Such as {@code −2 % (95 %: −5 to 1 %)}. */
    static String likely(ConfidenceInterval change, double today) {
        return likely(change, Scale.of(today));
    }

    private static String likely(ConfidenceInterval change, Scale scale) {
        return signed(change.estimate() / scale.unit(), scale.percent()) + scale.after() + " (95 %: "
                + range(change.low(), change.high(), scale) + ")";
    }

    /** A change by its own interval. */
    static String moves(Change change) {
        return moves(change.change(), change.today().estimate(), sure(change.change()));
    }

    /** An objective of a finalist: what it does to what is wanted, judged with all finalists together; of a share in percentage points. */
    static String moves(Wanted wanted, Gain gain) {
        boolean sure = gain.verdict() != PlanResult.Verdict.NOT_SHOWN;
        Scale scale = wanted.share() ? Scale.POINTS : Scale.of(gain.today().estimate());
        return moves(change(wanted, gain), scale, sure);
    }

    /** The same without a verdict. */
    static String likely(Wanted wanted, Gain gain) {
        Scale scale = wanted.share() ? Scale.POINTS : Scale.of(gain.today().estimate());
        return likely(change(wanted, gain), scale);
    }

    /** The change that a gain is: less where little is wanted. */
    static ConfidenceInterval change(Wanted wanted, Gain gain) {
        ConfidenceInterval of = gain.gain();
        return wanted.goal() == Objective.Goal.MOST
                ? of
                : new ConfidenceInterval(-of.estimate(), -of.high(), -of.low(), of.level(), of.n(), of.method());
    }

    /** Such as {@code 40 M (38 to 42 M)}. */
    static String interval(ConfidenceInterval of) {
        return amount(of.estimate()) + (wide(of) ? " (" + amount(of.low()) + " to " + amount(of.high()) + ")" : "");
    }

    /** Whether an interval is more than rounding. */
    private static boolean wide(ConfidenceInterval of) {
        return of.high() - of.low() > ROUNDING * Math.abs(of.estimate());
    }

    /** A change with a sign and its interval. */
    static String shift(ConfidenceInterval of) {
        return (of.estimate() > 0 ? "+" : "") + interval(of);
    }

    private static String range(double low, double high, Scale scale) {
        String from = signed(low / scale.unit(), scale.percent());
        return (scale.percent() ? from.replace("\u00a0%", "") : from) + " to "
                + signed(high / scale.unit(), scale.percent());
    }

    private static String signed(double value, boolean share) {
        return share ? percent(value) : amount(value);
    }

    /** A share in per cent; of a tiny one the first digit that is not 0. */
    private static String percent(double share) {
        double percent = 100 * Math.abs(share);
        if (percent >= LEAST_PERCENT || percent == 0 || !Double.isFinite(percent)) {
            return ComparisonWords.signedPercent(share);
        }
        int digits = (int) Math.min(MOST_DIGITS, Math.ceil(-Math.log10(percent)));
        return Figures.fixed(100 * share, digits) + "\u00a0%";
    }

    static String amount(double value) {
        double size = Math.abs(value);
        return size < 1 && value != 0 ? Figures.significant(value) : Figures.three(value);
    }
}
