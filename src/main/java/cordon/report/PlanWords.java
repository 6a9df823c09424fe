package cordon.report;

import cordon.planning.Objective;
import cordon.planning.PlanResult.Change;
import cordon.planning.PlanResult.Gain;
import cordon.planning.PlanResult.Wanted;
import cordon.statistics.ConfidenceInterval;

/** Changes in plain words: how much, and how sure. */
final class PlanWords {
    private PlanWords() {}

    /** Whether the sign of a change is known. */
    static boolean sure(ConfidenceInterval of) {
        return of.low() > 0 || of.high() < 0;
    }

    /** Such as {@code 9 % less (95 %: 4 to 13 %)} or {@code no difference shown, −2 % (95 %: −5 to 1 %)}. */
    static String moves(ConfidenceInterval change, double today, boolean sure) {
        boolean share = today != 0 && Double.isFinite(today);
        double unit = share ? Math.abs(today) : 1;
        if (change.low() == 0 && change.high() == 0) {
            return "no change in any run";
        }
        if (!sure) {
            return "no difference shown, " + likely(change, today);
        }
        boolean up = change.estimate() > 0;
        double low = up ? change.low() : -change.high();
        double high = up ? change.high() : -change.low();
        return signed(Math.abs(change.estimate()) / unit, share) + (up ? " more" : " less") + " (95 %: "
                + range(low / unit, high / unit, share) + ")";
    }

    /** Such as {@code −2 % (95 %: −5 to 1 %)}. */
    static String likely(ConfidenceInterval change, double today) {
        boolean share = today != 0 && Double.isFinite(today);
        double unit = share ? Math.abs(today) : 1;
        return signed(change.estimate() / unit, share) + " (95 %: "
                + range(change.low() / unit, change.high() / unit, share) + ")";
    }

    /** A change by its own interval. */
    static String moves(Change change) {
        return moves(change.change(), change.today().estimate(), sure(change.change()));
    }

    /** An objective of a finalist: what it does to what is wanted, judged with all finalists together. */
    static String moves(Wanted wanted, Gain gain) {
        boolean sure = gain.verdict() != cordon.planning.PlanResult.Verdict.NOT_SHOWN;
        return moves(change(wanted, gain), gain.today().estimate(), sure);
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
        return amount(of.estimate())
                + (of.low() < of.high() ? " (" + amount(of.low()) + " to " + amount(of.high()) + ")" : "");
    }

    /** A change with a sign and its interval. */
    static String shift(ConfidenceInterval of) {
        return (of.estimate() > 0 ? "+" : "") + interval(of);
    }

    private static String range(double low, double high, boolean share) {
        String from = signed(low, share);
        return (share ? from.replace("\u00a0%", "") : from) + " to " + signed(high, share);
    }

    private static String signed(double value, boolean share) {
        return share ? ComparisonWords.signedPercent(value) : amount(value);
    }

    static String amount(double value) {
        double size = Math.abs(value);
        return size < 1 && value != 0 ? Figures.significant(value) : Figures.three(value);
    }
}
