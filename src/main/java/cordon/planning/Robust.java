package cordon.planning;

import cordon.experiment.DesignReader;
import cordon.experiment.DrawChoice;
import cordon.experiment.Point;
import cordon.experiment.RunCache;
import cordon.scenario.AttitudeSpec;
import cordon.scenario.Guards;
import cordon.scenario.OfficialCrossing;
import cordon.scenario.Organisation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How finalists fare where assumptions are others: each attitude to risk, twice the complicity, and draws of what nobody knows. */
final class Robust {
    /** How many assumptions have names: the plan's own, four attitudes, complicity. */
    static final int NAMED = 6;

    /** The kind of a draw. */
    static final String DRAW = "draw";

    private static final String PLAN = "as the plan has it";

    private final Question question;
    private final RunCache cache;

    /** An assumption before it is tried. */
    private record Asked(String name, String kind, double weight, List<String> settings) {}

    Robust(Question question, RunCache cache) {
        this.question = question;
        this.cache = cache;
    }

    /** What came of these finalists, best first. */
    PlanResult.Robustness of(List<Candidate> finalists, long firstSeed, Effort effort) {
        List<String> options =
                new ArrayList<>(finalists.stream().map(this::name).toList());
        options.add("today");
        List<PlanResult.Condition> conditions = new ArrayList<>();
        List<List<Gains.Seen>> seen = new ArrayList<>();
        List<Asked> assumptions = asked();
        for (Asked asked : assumptions) {
            int seeds = asked.kind().equals(DRAW) ? effort.drawSeeds() : effort.hardSeeds();
            List<Gains.Seen> all = new Gains(new Simulated(question, cache, asked.settings()), question)
                    .of(finalists, firstSeed, seeds);
            seen.add(all);
            Map<String, Double> gains = new LinkedHashMap<>();
            Map<String, List<PlanResult.Held>> limits = new LinkedHashMap<>();
            for (int i = 0; i < options.size(); i++) {
                gains.put(options.get(i), all.get(i).mean());
                limits.put(options.get(i), all.get(i).limits());
            }
            conditions.add(new PlanResult.Condition(asked.name(), asked.kind(), asked.weight(), gains, limits));
        }
        Reversals reversals = new Reversals(
                conditions, assumptions.stream().map(Asked::settings).toList(), seen, options);
        Map<String, List<Stretch>> stretches = stretches(finalists);
        double wins = reversals.shareOfStretch(options.get(0), stretches);
        return new PlanResult.Robustness(
                conditions, options, wins, reversals.zone(wins, stretches), reversals.strongest());
    }

    private String name(Candidate candidate) {
        return question.space().setup(candidate).orElseThrow().name();
    }

    private Map<String, List<Stretch>> stretches(List<Candidate> finalists) {
        Map<String, List<Stretch>> stretches = new LinkedHashMap<>();
        finalists.forEach(each -> stretches.put(
                name(each), question.space().setup(each).orElseThrow().stretches()));
        return stretches;
    }

    private List<Asked> asked() {
        List<Asked> all = new ArrayList<>(List.of(new Asked(PLAN, "plan", 0, List.of())));
        for (AttitudeSpec.Kind kind : AttitudeSpec.Kind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            List<String> settings = question.today().organisations().stream()
                    .map(Organisation::id)
                    .map(id -> "organisations." + id + ".attitude.kind=" + name)
                    .toList();
            all.add(new Asked("attitude " + name, "attitude", 0, settings));
        }
        all.add(new Asked("twice the complicity", "complicity", 0, complicity()));
        all.addAll(draws());
        return all;
    }

    /** Twice the share of guards, and the chance of inspectors, who can be bought. */
    private List<String> complicity() {
        List<String> settings = new ArrayList<>();
        Guards.Encounter encounter = question.today().guards().encounter();
        settings.add("guards.encounter.bribableShare=" + Math.min(1, 2 * encounter.bribableShare()));
        for (OfficialCrossing crossing : question.today().crossings()) {
            settings.add("crossings." + crossing.id() + ".boughtChance=" + Math.min(1, 2 * crossing.boughtChance()));
        }
        return settings;
    }

    private List<Asked> draws() {
        Plan.Hardness asked = question.plan().robustness();
        if (asked.draws().isEmpty()) {
            return List.of();
        }
        Path named = draws(question.file(), asked.draws());
        if (Files.isDirectory(named) || named.toString().endsWith(".csv")) {
            return new DrawChoice(named.toAbsolutePath().toString(), asked.most(), Map.of())
                    .drawn(question.file()).stream()
                            .map(draw -> new Asked("draw " + draw.id(), DRAW, draw.weight(), draw.settings()))
                            .toList();
        }
        List<Point> points = DesignReader.read(
                        named, List.of(), Map.of("design.points", Integer.toString(asked.most())))
                .points();
        return points.stream()
                .map(point -> new Asked("draw " + point.id(), DRAW, 1.0 / points.size(), varied(point)))
                .toList();
    }

    /** Where draws lie that a plan in a file names: beside it, or where the program was started. */
    static Path draws(Path file, String named) {
        Path beside = file.resolveSibling(named).normalize();
        return Files.exists(beside) ? beside : Path.of(named);
    }

    /** What a draw varies, without what its design sets for all. */
    private static List<String> varied(Point point) {
        return point.settings().stream()
                .filter(setting -> !setting.startsWith("period."))
                .toList();
    }
}
