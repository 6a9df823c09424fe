package cordon.planning;

import cordon.experiment.MeasureNames;
import cordon.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The answer in a few sentences. */
final class Answer {
    /** Where a finalist comes from that is run on fresh seeds whatever it gains. */
    static final String FOLLOWED = "followed";

    private Answer() {}

    /**
     * The finalist that the answer names: of those that hold the limits and are shown to gain something, one that is not shown to lose
     * anything before one that is; then the one that gains most in the first objective in which any is shown to.
     */
    static Optional<PlanResult.Finalist> best(List<PlanResult.Finalist> finalists) {
        List<PlanResult.Finalist> gaining = finalists.stream()
                .filter(PlanResult.Finalist::held)
                .filter(each -> first(each).isPresent())
                .toList();
        List<PlanResult.Finalist> without = gaining.stream()
                .filter(each -> each.gains().stream().noneMatch(gain -> gain.verdict() == PlanResult.Verdict.WORSE))
                .toList();
        return (without.isEmpty() ? gaining : without)
                .stream()
                        .min(Comparator.comparingInt((PlanResult.Finalist each) ->
                                        first(each).orElseThrow())
                                .thenComparingDouble(each -> -each.gains()
                                        .get(first(each).orElseThrow())
                                        .gain()
                                        .estimate()));
    }

    /** The first objective in which it is shown to gain. */
    private static OptionalInt first(PlanResult.Finalist finalist) {
        return IntStream.range(0, finalist.gains().size())
                .filter(i -> finalist.gains().get(i).verdict() == PlanResult.Verdict.BETTER)
                .findFirst();
    }

    /** What can be said. */
    static String of(
            PlanResult.Reached reached,
            List<PlanResult.Wanted> objectives,
            List<PlanResult.Finalist> finalists,
            Optional<PlanResult.Finalist> best,
            List<PlanResult.Tried> tried,
            Optional<PlanResult.Robustness> robustness) {
        if (reached.compareTo(PlanResult.Reached.FRESH) < 0) {
            String so = tried.isEmpty()
                    ? "Nothing is known yet."
                    : "Best so far: " + tried.get(0).name() + "; not yet run on fresh seeds, so nothing is shown.";
            return "Broken off. " + so;
        }
        if (finalists.isEmpty()) {
            return "No candidate is within the budget and the limits.";
        }
        List<String> sentences = new ArrayList<>();
        finalists.stream()
                .filter(PlanResult.Finalist::followed)
                .forEach(each -> sentences.add(followed(objectives, each)));
        sentences.add(best.map(each -> shown(objectives, each, finalists))
                .orElseGet(() -> notShown(objectives.get(0), ahead(finalists))));
        best.flatMap(each -> robustness.flatMap(Answer::zone)).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    /** The one that did best on fresh seeds, where what is followed stands before it. */
    private static PlanResult.Finalist ahead(List<PlanResult.Finalist> finalists) {
        return finalists.stream()
                .sorted(Comparator.comparing((PlanResult.Finalist each) -> !each.held())
                        .thenComparingDouble(each -> -each.gains().get(0).gain().estimate()))
                .findFirst()
                .orElseThrow();
    }

    /** A place is named only where it wins half of the draws. */
    private static Optional<String> zone(PlanResult.Robustness told) {
        return told.zone()
                .map(zone -> String.format(
                        Locale.ROOT,
                        "Under other assumptions this stretch is best in %.0f %% only: take km %s to %s for the answer, not a place.",
                        100 * told.sameStretchWins(),
                        Placer.plain(zone.fromKm()),
                        Placer.plain(zone.toKm())));
    }

    private static String shown(
            List<PlanResult.Wanted> objectives, PlanResult.Finalist best, List<PlanResult.Finalist> all) {
        int first = first(best).orElseThrow();
        PlanResult.Wanted wanted = objectives.get(first);
        PlanResult.Gain gain = best.gains().get(first);
        List<String> sentences = new ArrayList<>();
        sentences.add("Best: " + best.name() + ". " + wanted.name() + " goes from "
                + Words.number(gain.today().estimate()) + " to "
                + Words.number(gain.planned().estimate()) + " "
                + wanted.unit() + ": a gain of " + gained(wanted, gain) + ".");
        for (int i = 0; i < objectives.size(); i++) {
            if (i != first) {
                sentences.add(also(objectives.get(i), best.gains().get(i)));
            }
        }
        best.limits().forEach(limit -> sentences.add(limit(limit)));
        sentences.add(cost(best));
        sentences.add(elsewhere(best));
        sentences.add(who(best));
        others(best, all, first).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private static String also(PlanResult.Wanted wanted, PlanResult.Gain gain) {
        return switch (gain.verdict()) {
            case BETTER -> wanted.name() + " gains too: " + interval(gain.gain()) + " " + wanted.gainUnit() + ".";
            case WORSE -> wanted.name() + " loses: a gain of " + interval(gain.gain()) + " " + wanted.gainUnit() + ".";
            case NOT_SHOWN ->
                "No difference is shown in " + wanted.name() + ": " + interval(gain.gain()) + " " + wanted.gainUnit()
                        + ".";
        };
    }

    /** What a finalist does that was to be followed. */
    private static String followed(List<PlanResult.Wanted> objectives, PlanResult.Finalist finalist) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < objectives.size(); i++) {
            PlanResult.Gain gain = finalist.gains().get(i);
            parts.add(objectives.get(i).name() + " goes from "
                    + Words.number(gain.today().estimate()) + " to "
                    + Words.number(gain.planned().estimate()) + " "
                    + objectives.get(i).unit() + ", a gain of "
                    + interval(gain.gain()) + verdict(gain));
        }
        finalist.picture().figures().stream()
                .filter(figure -> figure.name().equals(MeasureNames.GATE_COST))
                .filter(figure -> figure.change().estimate() != 0)
                .forEach(figure -> parts.add("gates opened anew cost militias " + interval(figure.change())
                        + " USD a year more than today"));
        return "With " + finalist.name() + ": " + String.join("; ", parts) + ".";
    }

    private static String verdict(PlanResult.Gain gain) {
        return gain.verdict() == PlanResult.Verdict.NOT_SHOWN ? ", no difference shown" : "";
    }

    private static String limit(PlanResult.Held limit) {
        if (!limit.holds()) {
            return "The limit on " + limit.name() + " is broken by " + interval(limit.excess()) + ".";
        }
        return "The limit on " + limit.name() + (limit.shown() ? " holds" : " holds on average, which is not shown")
                + ": " + interval(limit.spare()) + " to spare.";
    }

    private static String notShown(PlanResult.Wanted wanted, PlanResult.Finalist first) {
        PlanResult.Gain gain = first.gains().get(0);
        String which = first.held()
                ? "No difference shown: of all that was tried, " + first.name()
                        + " did best on fresh seeds, but its gain in "
                : "None of the finalists holds the limits on fresh seeds. The nearest to them is " + first.name()
                        + "; its gain in ";
        List<String> sentences = new ArrayList<>();
        sentences.add(which + wanted.name() + " is " + interval(gain.gain()) + " " + wanted.gainUnit() + " (today "
                + Words.number(gain.today().estimate()) + " " + wanted.unit() + ").");
        if (first.held()) {
            sentences.add("A gain below about " + Words.number(gain.gain().halfWidth()) + " " + wanted.gainUnit()
                    + " could not be told from none by these runs.");
        }
        first.limits().forEach(limit -> sentences.add(limit(limit)));
        sentences.add(cost(first));
        return String.join(" ", sentences);
    }

    /** A gain with its interval: of a share in percentage points, of all else with its part of today. */
    private static String gained(PlanResult.Wanted wanted, PlanResult.Gain gain) {
        if (wanted.share() || gain.today().estimate() == 0) {
            return interval(gain.gain()) + " " + wanted.gainUnit();
        }
        return interval(gain.gain())
                + String.format(
                        Locale.ROOT,
                        " (%.1f %% of today)",
                        100 * gain.gain().estimate() / Math.abs(gain.today().estimate()));
    }

    /** An estimate with its interval. */
    static String interval(ConfidenceInterval interval) {
        return Words.number(interval.estimate()) + " [" + Words.number(interval.low()) + ", "
                + Words.number(interval.high()) + "]";
    }

    private static String cost(PlanResult.Finalist finalist) {
        return "It costs " + Words.number(finalist.cost().extraUsdPerYear()) + " USD a year more than today ("
                + Words.number(finalist.cost().extraCapitalUsd()) + " USD of capital).";
    }

    private static String elsewhere(PlanResult.Finalist finalist) {
        ConfidenceInterval other = finalist.picture().elsewhere().change();
        String near = finalist.picture()
                .neighbourhood()
                .map(each -> "Deliveries in the neighbourhood change by " + interval(each.change()) + " a year, those"
                        + " through gates, crossings and other ways by ")
                .orElse("Deliveries through gates, crossings and other ways change by ");
        return near + interval(other) + ".";
    }

    private static String who(PlanResult.Finalist finalist) {
        return finalist.gainers().isEmpty()
                ? "Nobody is shown to earn more or less."
                : "Who earns (95 % for all of them together): " + String.join("; ", finalist.gainers()) + ".";
    }

    /** Finalists that cannot be told from the best. */
    private static Optional<String> others(PlanResult.Finalist best, List<PlanResult.Finalist> all, int objective) {
        List<String> near = all.stream()
                .filter(each -> each != best)
                .filter(each -> each.gains().get(objective).gain().high()
                        > best.gains().get(objective).gain().estimate())
                .map(PlanResult.Finalist::name)
                .toList();
        return near.isEmpty() ? Optional.empty() : Optional.of("Within noise of it: " + String.join(" | ", near) + ".");
    }
}
