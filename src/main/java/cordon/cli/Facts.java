package cordon.cli;

import cordon.frontier.Frontier;
import cordon.measures.Holdings;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import cordon.world.Frontiers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is in a scenario, and what is switched off because it was left out. */
final class Facts {
    private final Scenario scenario;
    private final Frontier frontier;

    private Facts(Scenario scenario) {
        this.scenario = scenario;
        this.frontier = Frontiers.of(scenario.frontier());
    }

    /** The facts, one for each line. */
    static List<String> of(TimedScenario scenario) {
        Facts facts = new Facts(scenario.start());
        List<String> lines = new ArrayList<>(List.of(facts.line(), facts.period(), facts.counts()));
        String off = facts.off();
        if (!off.isEmpty()) {
            lines.add("switched off: " + off);
        }
        return lines;
    }

    private String line() {
        double folded =
                frontier.foldedShare(scenario.grid().depthKm(), scenario.grid().cellKm());
        return String.format(
                Locale.ROOT,
                "frontier: %s - %s, %.1f km; %s of the strip of %.0f km on each side folds over itself",
                frontier.guarded(),
                frontier.neighbour(),
                frontier.lengthKm(),
                Numbers.percent(folded),
                scenario.grid().depthKm());
    }

    private String period() {
        return String.format(
                Locale.ROOT,
                "period: %d days from %s, after %d days of warm-up; seed %d; dated changes: %d",
                scenario.period().days(),
                scenario.period().start(),
                scenario.period().warmUpDays(),
                scenario.period().seed(),
                scenario.interventions().size());
    }

    private String counts() {
        StringBuilder text = new StringBuilder("counts:");
        numbers()
                .forEach((what, n) -> text.append(text.length() > 7 ? ", " : " ")
                        .append(n)
                        .append(' ')
                        .append(what));
        return text.toString();
    }

    private String off() {
        return String.join(
                ", ",
                numbers().entrySet().stream()
                        .filter(each -> each.getValue() == 0)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private Map<String, Long> numbers() {
        Holdings holdings = Holdings.of(scenario, frontier.lengthKm());
        Map<String, Long> numbers = new LinkedHashMap<>();
        numbers.put("barrier sections", (long) scenario.barriers().sections().size());
        numbers.put("towers", holdings.towers());
        numbers.put("posts", holdings.posts());
        numbers.put("patrols", holdings.patrols());
        numbers.put("reaction teams", holdings.teams());
        numbers.put("operators", (long) scenario.guards().command().operators());
        numbers.put("flows", (long) scenario.flows().size());
        numbers.put("gates", (long) scenario.gates().size());
        numbers.put("official crossings", (long) scenario.crossings().size());
        numbers.put("adverse weather regimes", (long) scenario.sky().regimes().size());
        numbers.put("terrain features", (long) scenario.terrain().features().size());
        return numbers;
    }
}
