package cordon.planning;

import cordon.experiment.Design;
import cordon.experiment.DesignReader;
import cordon.experiment.MeasureNames;
import cordon.experiment.ModelDigest;
import cordon.experiment.Provenance;
import cordon.experiment.SeedRange;
import cordon.experiment.store.StoredRun;
import cordon.measures.SummaryNames;
import cordon.scenario.Scenario;
import cordon.scenario.yaml.YamlWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A plan that was read: its space of candidates and what is measured of each.
 *
 * @param plan as written
 * @param file where
 * @param base the scenario, as a command line names it
 * @param always settings of all that is compared
 * @param space what may be decided
 */
public record Question(Plan plan, Path file, String base, List<String> always, Space space) {
    /** Days of a year. */
    static final double YEAR = 365.25;

    private static final double PER_CENT = 100;

    private static final Set<String> TOTALS = Set.of(
            "USD",
            "attempts",
            "consignments",
            "quantity",
            "alarms",
            "dispatches",
            "tracks",
            "trucks",
            "breaches",
            "raids",
            "sightings",
            "times");

    /** The plan's file without directory and extension. */
    public String name() {
        return DesignReader.name(file.getFileName().toString());
    }

    /** Digest of the plan and of the scenario that it changes. */
    public String digest() {
        return Provenance.sha256(planYaml() + space.todaySetup().point().digest());
    }

    /** The plan with every default. */
    public String planYaml() {
        return YamlWriter.write(plan);
    }

    /** Today's scenario with every default. */
    public String todayYaml() {
        return YamlWriter.write(today());
    }

    /** The seeds of the search and those on which finalists are run. */
    public String seeds(Effort effort) {
        long fresh = plan.seed() + Planner.FRESH;
        return plan.seed() + "..; " + fresh + ".." + (fresh + effort.freshSeeds() - 1);
    }

    /** What the store says of the runs, which are those of an experiment with a point for each candidate. */
    public Map<String, String> facts(String command) {
        Design design = Design.plain(plan.question(), base, new SeedRange(plan.seed(), plan.seed()), keep());
        return Map.of(
                "design", YamlWriter.write(design),
                "plan", planYaml(),
                "digest", digest(),
                "command", command,
                "model", ModelDigest.current(),
                "scenario", todayYaml());
    }

    Judge judge() {
        return new Judge(plan.objectives().stream().map(Objective::goal).toList(), plan.limits());
    }

    /** The scenario without a plan. */
    public Scenario today() {
        return space.today();
    }

    /** By what a total of the counted period becomes a year's; 1 for what is no total. */
    double perYear(String measure) {
        return total(measure) ? YEAR / today().period().days() : 1;
    }

    /** By what a measure becomes what is told of an objective: a total a year's, a share per cent. */
    double scale(String measure) {
        return share(measure) ? PER_CENT : perYear(measure);
    }

    private static boolean share(String measure) {
        return !MeasureNames.isNoHeadline(measure)
                && SummaryNames.of(measure).unit().equals("1");
    }

    private static boolean total(String measure) {
        return MeasureNames.isNoHeadline(measure)
                || TOTALS.contains(SummaryNames.of(measure).unit());
    }

    /** The unit of an objective. */
    String unit(Objective objective) {
        String first = objective.sum().get(0);
        if (first.equals(Objective.DISPLACED)) {
            return "attempts/year";
        }
        if (share(first)) {
            return PlanResult.Wanted.PER_CENT;
        }
        String unit = MeasureNames.isNoHeadline(first)
                ? "attempts"
                : SummaryNames.of(first).unit();
        return total(first) ? unit + "/year" : unit;
    }

    /** The measures by bin of the line that count deliveries there. */
    List<String> lanes() {
        double laneKm = today().grid().laneKm();
        List<String> lanes = new ArrayList<>();
        int count = (int) Math.max(1, Math.ceil(space.frontierKm() / laneKm - 1e-9));
        for (int lane = 0; lane < count; lane++) {
            lanes.add("delivered@" + km(lane * laneKm) + ".." + km((lane + 1) * laneKm));
        }
        return lanes;
    }

    private static String km(double km) {
        return km == Math.rint(km) ? Long.toString((long) km) : String.format(Locale.ROOT, "%.3f", km);
    }

    /** Deliveries a year in the neighbourhood of what was placed. */
    double nearby(Setup setup, StoredRun run) {
        List<String> lanes = lanes();
        double laneKm = today().grid().laneKm();
        double sum = 0;
        for (int i = 0; i < lanes.size(); i++) {
            double km = (i + 0.5) * laneKm;
            boolean on = setup.stretches().stream().anyMatch(stretch -> stretch.covers(km));
            boolean near = setup.stretches().stream().anyMatch(stretch -> stretch.near(km, plan.neighbourKm()));
            sum += near && !on ? Simulated.value(run, lanes.get(i)) : 0;
        }
        return run.ok() ? sum * perYear(lanes.get(0)) : Double.NaN;
    }

    /** What has to be kept of a run beside the headlines. */
    public List<String> keep() {
        Set<String> keep = new LinkedHashSet<>(lanes());
        keep.addAll(MeasureNames.ofFates());
        keep.add(MeasureNames.GATE_COST);
        plan.objectives().forEach(objective -> keep.addAll(objective.sum()));
        plan.limits().forEach(limit -> keep.addAll(limit.sum()));
        return keep.stream().filter(MeasureNames::isNoHeadline).toList();
    }
}
