package cordon.planning;

import cordon.experiment.Design;
import cordon.experiment.FrontierCheck;
import cordon.experiment.Point;
import cordon.measures.Holdings;
import cordon.scenario.ConfigException;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.Leaf;
import cordon.scenario.yaml.Leaves;
import cordon.scenario.yaml.ScenarioReader;
import cordon.statistics.FactorRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that may be decided, and what each way to decide makes of the base scenario. Not thread-safe. */
public final class Space {
    private final String base;
    private final List<String> always;
    private final List<Design.Factor> decisions;
    private final List<String> now = new ArrayList<>();
    private final List<Placer> placers = new ArrayList<>();
    private final List<Gene> genes = new ArrayList<>();
    private final double frontierKm;
    private final TimedScenario today;
    private final FrontierCheck check = new FrontierCheck();
    private final Map<Candidate, Optional<Setup>> known = new HashMap<>();
    private final Map<List<String>, TimedScenario> decided = new LinkedHashMap<>();

    /**
     * Of a plan.
     *
     * @param base the scenario, as a command line names it
     * @param always settings of all that is compared
     */
    Space(Plan plan, String base, List<String> always, TimedScenario today, double frontierKm) {
        this.base = base;
        this.always = List.copyOf(always);
        this.today = today;
        this.frontierKm = frontierKm;
        this.decisions = plan.decisions();
        for (Design.Factor decision : decisions) {
            int options = decision.range().isPresent() ? 0 : options(decision) + 1;
            genes.add(new Gene(decision.id(), options));
        }
        List<Leaf> leaves = Leaves.of(today.start());
        decisions.forEach(decision -> now.add(now(decision, leaves)));
        for (Placement placement : plan.placements()) {
            Placer placer = new Placer(placement, today.start(), frontierKm);
            placers.add(placer);
            genes.addAll(placer.genes());
        }
    }

    /** Today's value of what a decision sets, for people; empty where it has none of its own. */
    private static String now(Design.Factor decision, List<Leaf> leaves) {
        return decision.path().stream()
                .flatMap(path -> leaves.stream().filter(leaf -> leaf.path().equals(path)))
                .map(leaf -> " (today " + leaf.text() + ")")
                .findFirst()
                .orElse("");
    }

    private static int options(Design.Factor decision) {
        return decision.whole().isEmpty()
                ? decision.named().size()
                : decision.whole().get(1) - decision.whole().get(0) + 1;
    }

    /** What is decided, one after the other. */
    List<Gene> genes() {
        return genes;
    }

    /** The same as a search sees them. */
    List<Gene> searched() {
        return genes.stream().map(Gene::inSearch).toList();
    }

    List<Placer> placers() {
        return placers;
    }

    /** The first gene of a placement. */
    int first(Placer placer) {
        int at = decisions.size();
        for (Placer each : placers) {
            if (each == placer) {
                return at;
            }
            at += each.genes().size();
        }
        throw new IllegalArgumentException("of another space");
    }

    double frontierKm() {
        return frontierKm;
    }

    Scenario today() {
        return today.start();
    }

    /** The candidate that decides nothing: everything as today. */
    Candidate nothing() {
        Double[] zeros = new Double[genes.size()];
        Arrays.fill(zeros, 0.0);
        for (int i = 0; i < zeros.length; i++) {
            zeros[i] = genes.get(i).continuous() ? -1.0 : 0.0;
        }
        return new Candidate(List.of(zeros));
    }

    /** One option of one decision, all else as today. */
    Candidate single(int gene, int option) {
        List<Double> values = new ArrayList<>(nothing().genes());
        values.set(gene, (double) option);
        return plain(new Candidate(values));
    }

    /** The same candidate in the one way in which it is written: what is of no consequence is 0, stretches ascend. */
    Candidate plain(Candidate candidate) {
        Double[] values = candidate.genes().toArray(Double[]::new);
        for (Placer placer : placers) {
            int first = first(placer);
            int pieces = placer.placement().pieces();
            Arrays.sort(values, first, first + pieces);
            boolean none = placer.placement().mayBeLeftOut() && values[first + pieces - 1] == 0;
            if (none) {
                Arrays.fill(values, first + pieces, first + placer.genes().size(), 0.0);
            }
        }
        return new Candidate(List.of(values));
    }

    /** Today as a setup. */
    Setup todaySetup() {
        return setup(Optional.empty(), today, "today", always, List.of());
    }

    /** A candidate as a scenario; empty if it is none, such as a stretch that ends before it begins. */
    Optional<Setup> setup(Candidate candidate) {
        Optional<Setup> found = known.get(candidate);
        if (found == null) {
            found = made(candidate);
            known.put(candidate, found);
        }
        return found;
    }

    private Optional<Setup> made(Candidate candidate) {
        if (placers.stream().anyMatch(placer -> !placer.possible(candidate, first(placer), today.start()))) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(candidate));
        } catch (ConfigException e) {
            return Optional.empty();
        }
    }

    /**
     * A candidate as a scenario.
     *
     * @throws ConfigException if it is none
     */
    Setup read(Candidate candidate) {
        List<String> settings = new ArrayList<>(always);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            decide(i, candidate.genes().get(i), settings, names);
        }
        Scenario ground = ground(settings);
        WallLaying walls = new WallLaying(ground.barriers().sections());
        List<Stretch> stretches = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (Placer placer : placers) {
            int first = first(placer);
            rows.addAll(placer.settings(candidate, first, ground, walls));
            stretches.addAll(placer.stretches(candidate, first, ground));
        }
        settings.addAll(walls.settings());
        settings.addAll(rows);
        stretches.forEach(stretch -> names.add(
                stretch.what() + " at km " + Placer.plain(stretch.fromKm()) + "–" + Placer.plain(stretch.toKm())));
        TimedScenario scenario = ScenarioReader.read(base, settings, check);
        String name = names.isEmpty() ? "do nothing" : String.join("; ", names);
        return setup(Optional.of(candidate), scenario, name, settings, stretches);
    }

    private Scenario ground(List<String> settings) {
        if (settings.equals(always) || placers.isEmpty()) {
            return today.start();
        }
        return decided.computeIfAbsent(List.copyOf(settings), set -> ScenarioReader.read(base, set, check))
                .start();
    }

    private Setup setup(
            Optional<Candidate> candidate,
            TimedScenario scenario,
            String name,
            List<String> settings,
            List<Stretch> stretches) {
        Scenario last = scenario.changes().isEmpty()
                ? scenario.start()
                : scenario.changes().get(scenario.changes().size() - 1).scenario();
        Holdings holdings = Holdings.of(last, frontierKm);
        return new Setup(
                candidate.orElse(nothing()),
                name,
                Point.of(name, Map.of("plan", name), base, settings, scenario),
                stretches,
                holdings.usdPerYear(last.costs()),
                holdings.capitalUsd(last.costs()));
    }

    private void decide(int index, double gene, List<String> settings, List<String> names) {
        Design.Factor decision = decisions.get(index);
        boolean asToday = decision.range().isPresent() ? gene < 0 : gene == 0;
        if (asToday) {
            return;
        }
        if (decision.levels().isEmpty()) {
            String value = value(decision, gene);
            decision.settings(value).forEach((path, each) -> settings.add(path + "=" + each));
            names.add(decision.id() + " " + value + now.get(index));
        } else {
            Design.Level level = decision.levels().get((int) gene - 1);
            level.set().forEach((path, each) -> settings.add(path + "=" + each));
            names.add(decision.id() + " " + level.id());
        }
    }

    private static String value(Design.Factor decision, double gene) {
        FactorRange spread = decision.spread();
        if (decision.range().isPresent()) {
            return spread.text(gene);
        }
        return decision.whole().isEmpty()
                ? decision.values().get((int) gene - 1)
                : Integer.toString(decision.whole().get(0) + (int) gene - 1);
    }
}
