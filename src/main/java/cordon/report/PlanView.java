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
    /** The line as it stands today. */
    RunView ground() {
        return RunView.before(today, frontier);
    }

    /** What is told of in full: the plan that is better, or, where none is shown to be, the one that did best. */
    Optional<Finalist> subject() {
        return result.best().or(() -> result.finalists().stream().findFirst());
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

    /** Unit of the first objective, for a sentence. */
    String unit() {
        return unit(wanted());
    }

    /** Unit of an objective, for a sentence. */
    static String unit(Wanted wanted) {
        return switch (wanted.unit()) {
            case "1" -> "";
            default -> wanted.unit().replace("/year", " a year");
        };
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
