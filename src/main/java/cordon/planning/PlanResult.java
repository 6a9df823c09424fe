package cordon.planning;

import cordon.statistics.ConfidenceInterval;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a plan tells. Totals are a year's, whatever the counted period; a gain is what is better than today, so that more is better
 * whichever way an objective goes.
 *
 * @param question what was asked
 * @param base the scenario, as a command line names it
 * @param set settings of all that is compared
 * @param frontierKm length of the line
 * @param days counted days of each run
 * @param warmUpDays days before them in which smugglers learn with the plan in place
 * @param effort how much was asked for
 * @param reached how far it came; everything after it is empty
 * @param runs runs that the answer rests on
 * @param secondsPerRun mean time that a run took; NaN if all were there already
 * @param objectives what was wanted, the first counts for the answer
 * @param today what guarding costs now
 * @param answer the answer in a sentence or a few
 * @param best the finalist that the answer names; empty where no difference is shown, or none was run on fresh seeds
 * @param tried every candidate that the search tried, best first
 * @param finalists those that were run on fresh seeds: what is followed, the answer, then the best; common sense among them
 * @param horizons what the best finalists gain with learning off and after some time
 * @param robustness how finalists fare under other assumptions; empty if it was not judged
 * @param marginals what each stretch of the line would gain
 */
public record PlanResult(
        String question,
        String base,
        List<String> set,
        double frontierKm,
        int days,
        int warmUpDays,
        Effort effort,
        Reached reached,
        long runs,
        double secondsPerRun,
        List<Wanted> objectives,
        Cost today,
        String answer,
        Optional<Finalist> best,
        List<Tried> tried,
        List<Finalist> finalists,
        List<Horizon> horizons,
        Optional<Robustness> robustness,
        List<Marginal> marginals) {

    /** Whether nothing was broken off. */
    public boolean complete() {
        return reached == Reached.ALL;
    }

    /** The stages in their order. */
    public enum Reached {
        /** Not all candidates were tried. */
        NOTHING,
        /** The search is over. */
        SEARCH,
        /** The finalists have met fresh seeds. */
        FRESH,
        /** The best were followed over time. */
        HORIZONS,
        /** Robustness was judged, if it was asked for. */
        ROBUSTNESS,
        /** All of it. */
        ALL
    }

    /** An objective. {@code unit} is that of the measure, with {@code /year} where it is a total; shares are per cent. */
    public record Wanted(String id, String name, Objective.Goal goal, String unit) {
        /** The unit of a share. */
        public static final String PER_CENT = "%";

        /** Whether it is a share, of which a change is told in percentage points. */
        public boolean share() {
            return unit.equals(PER_CENT);
        }

        /** The unit of a change. */
        public String gainUnit() {
            return share() ? "percentage points" : unit;
        }
    }

    /** What guarding costs a year, and the capital in it; {@code extra} is beyond today. */
    public record Cost(double usdPerYear, double capitalUsd, double extraUsdPerYear, double extraCapitalUsd) {}

    /**
     * A candidate that the search tried.
     *
     * @param name what it is, for people
     * @param origin search, or the kind of common sense that it comes from
     * @param gains one per objective, by the seeds of the search, with 95 % intervals that do not account for the search
     * @param allowed whether it holds the limits, as far as the search saw
     */
    public record Tried(
            String name,
            String origin,
            List<Stretch> stretches,
            Cost cost,
            List<ConfidenceInterval> gains,
            int seeds,
            boolean allowed) {}

    /** What can be said of a gain, with a chance of at most 5 % that any of a plan's verdicts is wrong. */
    public enum Verdict {
        /** It gains. */
        BETTER,
        /** It loses. */
        WORSE,
        /** No difference shown. */
        NOT_SHOWN
    }

    /**
     * An objective of a finalist on fresh seeds.
     *
     * @param today what today gives
     * @param planned what the finalist gives
     * @param gain mean paired gain, with an interval that holds for all finalists and objectives together
     * @param pAdjusted p-value times the number of tests
     * @param inSearch the gain that the search believed
     */
    public record Gain(
            String objective,
            ConfidenceInterval today,
            ConfidenceInterval planned,
            ConfidenceInterval gain,
            double pAdjusted,
            Verdict verdict,
            double inSearch) {
        /** What the search believed too much. */
        public double optimism() {
            return inSearch - gain.estimate();
        }
    }

    /**
     * A limit of a finalist on fresh seeds.
     *
     * @param excess by how much it is broken, 95 % for all finalists and limits together; below 0 where it holds
     */
    public record Held(String limit, String name, ConfidenceInterval excess) {
        /** Whether it holds on average. */
        public boolean holds() {
            return excess.estimate() <= 0;
        }

        /** How far it is from being broken. */
        public ConfidenceInterval spare() {
            return new ConfidenceInterval(
                    -excess.estimate(), -excess.high(), -excess.low(), excess.level(), excess.n(), excess.method());
        }

        /** Whether it is shown to hold: the whole interval does. */
        public boolean shown() {
            return excess.high() <= 0;
        }
    }

    /**
     * A candidate on fresh seeds.
     *
     * @param settings what is set in the base scenario, so that it can be run again
     * @param gainers who earns more and who less, in words; empty where nobody is shown to
     */
    public record Finalist(
            String name,
            String origin,
            List<Stretch> stretches,
            List<String> settings,
            Cost cost,
            List<Gain> gains,
            List<Held> limits,
            Picture picture,
            int seeds,
            List<String> gainers) {
        /** Whether it was run on fresh seeds because the plan asks what happens if. */
        public boolean followed() {
            return origin.equals(Answer.FOLLOWED);
        }

        /** Whether it holds every limit on average. */
        public boolean held() {
            return limits.stream().allMatch(Held::holds);
        }
    }

    /**
     * Something before and after, with a paired interval of the change: 95 % for itself, or for all stretches, all organisations, or all
     * reported figures together, as its level tells.
     */
    public record Change(
            String name, ConfidenceInterval today, ConfidenceInterval planned, ConfidenceInterval change) {}

    /** Deliveries a year between the crossings in a bin of the line. */
    public record LaneChange(double fromKm, double toKm, Change delivered) {}

    /**
     * What else a finalist changes.
     *
     * @param lanes deliveries by bin of the line
     * @param funnel attempts by label of the loss funnel
     * @param modes deliveries by mode
     * @param commodities value delivered by commodity, USD a year
     * @param tolls tolls by organisation, USD a year
     * @param incomes tolls and margins by organisation, USD a year
     * @param harm harm by side and kind, as the headlines name them
     * @param figures further headlines: attempts, seizure rates true and reported, waits, spread, gates
     * @param neighbourhood deliveries within the neighbourhood of what was placed, but not on it
     * @param elsewhere deliveries at gates, crossings and all other ways that are not between the crossings
     */
    public record Picture(
            List<LaneChange> lanes,
            List<Change> funnel,
            List<Change> modes,
            List<Change> commodities,
            List<Change> tolls,
            List<Change> incomes,
            List<Change> harm,
            List<Change> figures,
            Optional<Change> neighbourhood,
            Change elsewhere) {}

    /**
     * What a finalist gains when smugglers have had so long to learn with it in place.
     *
     * @param when for people: learning off, after 3 months, after 12 months
     * @param learningDays days of learning before the counted period; 0 with learning off
     * @param gain of the first objective, 95 %
     * @param limits whether they hold then, each 95 % for itself
     */
    public record Horizon(String finalist, String when, int learningDays, ConfidenceInterval gain, List<Held> limits) {
        /** Whether every limit holds on average. */
        public boolean held() {
            return limits.stream().allMatch(Held::holds);
        }
    }

    /**
     * How finalists fare where assumptions are others.
     *
     * @param conditions what was assumed, the plan's own first
     * @param options finalists, and today as the last
     * @param sameStretchWins weighted share of draws in which the first option is best, or another on the same stretches
     * @param zone where that share is below half: the stretch from which to which the winners of half of the draws lie
     * @param reversals assumptions that would reverse the answer, the strongest first; at most three
     */
    public record Robustness(
            List<Condition> conditions,
            List<String> options,
            double sameStretchWins,
            Optional<Zone> zone,
            List<Reversal> reversals) {}

    /**
     * An assumption.
     *
     * @param kind plan, attitude, complicity or draw
     * @param weight share among the draws; 0 of what is no draw
     * @param gains mean gain of each option in the first objective; 0 of today, NaN where every run failed
     * @param limits of each option, whether they hold there, each 95 % for itself
     */
    public record Condition(
            String name, String kind, double weight, Map<String, Double> gains, Map<String, List<Held>> limits) {
        /** What wins where every option breaks a limit or failed. */
        public static final String NONE = "none";

        /** Whether an option can be chosen there: it has a result, and breaks no limit on average. */
        public boolean allows(String option) {
            return Double.isFinite(gains.get(option))
                    && limits.getOrDefault(option, List.of()).stream().allMatch(Held::holds);
        }

        /** How much less than the best that can be chosen an option gains; NaN where it cannot be chosen itself. */
        public double regret(String option) {
            return allows(option) ? gains.get(winner()) - gains.get(option) : Double.NaN;
        }

        /** Of the options that can be chosen the one that gains most; the first of equals. */
        public String winner() {
            String best = NONE;
            for (String option : gains.keySet()) {
                if (allows(option) && (best.equals(NONE) || gains.get(option) > gains.get(best))) {
                    best = option;
                }
            }
            return best;
        }
    }

    /** A part of the line. */
    public record Zone(double fromKm, double toKm, double share) {}

    /**
     * An assumption that would reverse the answer, or brings it nearest to that.
     *
     * @param reverses whether it did in these runs
     */
    public record Reversal(String assumption, String says, boolean reverses) {}

    /**
     * What an asset would gain on a stretch.
     *
     * @param what what is put there, for people
     * @param gain of the first objective, 95 % for all stretches of the placement together
     * @param usdPerYear what it costs a year
     */
    public record Marginal(
            String placement,
            String what,
            Placement.Asset asset,
            double fromKm,
            double toKm,
            ConfidenceInterval gain,
            double usdPerYear,
            double capitalUsd,
            int seeds) {
        private static final double MILLION = 1e6;

        /** Gain for a million USD a year; NaN where it costs nothing. */
        public double gainPerMillionUsd() {
            return usdPerYear > 0 ? gain.estimate() * MILLION / usdPerYear : Double.NaN;
        }
    }
}
