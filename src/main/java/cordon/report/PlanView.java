package cordon.report;

import cordon.frontier.Frontier;
import cordon.planning.PlanResult;
import cordon.planning.PlanResult.Change;
import cordon.planning.PlanResult.Finalist;
import cordon.planning.PlanResult.Gain;
import cordon.planning.PlanResult.Wanted;
import cordon.scenario.Identified;
import cordon.scenario.Organisation;
import cordon.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A plan with what is needed to name things in it: what its page and every chart of it read. */
record PlanView(PlanResult result, Scenario today, Frontier frontier) {
    private static final double ROUNDING = 1e-6;

    /** The line as it stands today. */
    RunView ground() {
        return RunView.before(today, frontier);
    }

    /** What is told of in full: what is followed, or the plan that is better, or, where none is shown to be, the one that did best. */
    Optional<Finalist> subject() {
        return followed().stream()
                .findFirst()
                .or(result::best)
                .or(() -> result.finalists().stream().findFirst());
    }

    /** What the plan asks about whatever it gains. */
    List<Finalist> followed() {
        return result.finalists().stream().filter(Finalist::followed).toList();
    }

    /** The letter by which a finalist is called in pictures and tables. */
    String letter(Finalist finalist) {
        return String.valueOf((char) ('A' + result.finalists().indexOf(finalist)));
    }

    /** The letter of an option of that name, or its name if it is no finalist. */
    String letter(String option) {
        return result.finalists().stream()
                .filter(each -> each.name().equals(option))
                .map(this::letter)
                .findFirst()
                .orElse(option);
    }

    /** Whether all that is wanted is a low cost, so that gain and cost are one. */
    boolean onlyCost() {
        return result.objectives().size() == 1
                && result.finalists().stream().allMatch(each -> {
                    double saved = -each.cost().extraUsdPerYear();
                    return Math.abs(gain(each).gain().estimate() - saved) <= ROUNDING * Math.abs(saved);
                });
    }

    /** The objective that counts for the answer. */
    Wanted wanted() {
        return result.objectives().get(0);
    }

    /** How a finalist does in the first objective. */
    static Gain gain(Finalist finalist) {
        return finalist.gains().get(0);
    }

    /** A further figure of a finalist. */
    static Optional<Change> figure(Finalist finalist, String name) {
        return finalist.picture().figures().stream()
                .filter(change -> change.name().equals(name))
                .findFirst();
    }

    /** A subtitle: what is shown, where, how often. */
    String subtitle(String what) {
        return ground().where(what) + " · " + runs();
    }

    /** How many seeds there are, and how long each run is. */
    String runs() {
        int seeds = result.finalists().stream().mapToInt(Finalist::seeds).max().orElse(0);
        return (seeds == 0
                        ? "no runs on fresh seeds yet; each run is of "
                        : Figures.count(seeds) + " pairs of runs of ")
                + Figures.count(result.days()) + " days, after "
                + Figures.count(result.warmUpDays()) + " in which smugglers learn";
    }

    /** What a finalist is and, where a place is known there, near which. */
    String where(Finalist finalist) {
        String near = finalist.stretches().stream()
                .map(each -> Town.nearest(ground(), (each.fromKm() + each.toKm()) / 2))
                .filter(place -> !place.startsWith("around"))
                .distinct()
                .collect(Collectors.joining(" and "));
        return finalist.name() + (near.isEmpty() ? "" : ", " + near);
    }

    /** Unit of a gain in the first objective, for a sentence. */
    String gainUnit() {
        return gainUnit(wanted());
    }

    /** Unit of a gain in an objective, for a sentence. */
    static String gainUnit(Wanted wanted) {
        return words(wanted.gainUnit());
    }

    /** Unit of an objective, for a sentence. */
    static String unit(Wanted wanted) {
        return words(wanted.unit());
    }

    private static String words(String unit) {
        return unit.replace("/year", " a year");
    }

    /** Name of an organisation, or its id. */
    String organisation(String id) {
        return name(today.organisations(), id).orElse(id);
    }

    private static Optional<String> name(List<Organisation> all, String id) {
        return all.stream()
                .filter(each -> ((Identified) each).id().equals(id))
                .map(Organisation::name)
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    /** The start of every note: which scenario. */
    String source() {
        return "Scenario: " + today.title() + ".";
    }
}
