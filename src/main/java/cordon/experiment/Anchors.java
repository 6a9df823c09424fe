package cordon.experiment;

import cordon.scenario.ConfigException;
import cordon.scenario.InvalidRecord.Violation;
import cordon.scenario.Key;
import cordon.scenario.Problem;
import cordon.scenario.yaml.ConfigTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds a scenario against its anchors. */
public final class Anchors {
    private static final String SHIPPED = "anchors.yaml";

    /** The file of anchors. */
    public record Sheet(
            @Key(doc = "scenario that the anchors are for", label = true)
            String scenario,

            @Key(doc = "public figures") List<Anchor> anchors) {}

    /**
     * What the runs give for one anchor.
     *
     * @param estimate mean over the seeds with its 95 % interval
     */
    public record Reading(Anchor anchor, Estimate estimate) {
        /** Whether the mean lies in the band. */
        public boolean inside() {
            return estimate.mean() >= anchor.low() && estimate.mean() <= anchor.high();
        }
    }

    private final Sheet sheet;

    private Anchors(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The anchors that come with Cordon, for the shipped scenario of Iraq and Syria. */
    public static Anchors shipped() {
        return of(ConfigTree.shipped(SHIPPED));
    }

    /**
     * The anchors of a file.
     *
     * @throws ConfigException if it is not in order
     */
    public static Anchors read(Path file) {
        return of(ConfigTree.read(file));
    }

    private static Anchors of(ConfigTree tree) {
        Sheet sheet = tree.bind(Sheet.class);
        List<Problem> problems = new ArrayList<>();
        for (Anchor anchor : sheet.anchors()) {
            unknown(anchor.of()).forEach(name -> problems.add(problem(tree, anchor, "of", name)));
            unknown(anchor.per()).forEach(name -> problems.add(problem(tree, anchor, "per", name)));
        }
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
        return new Anchors(sheet);
    }

    private static Stream<String> unknown(List<String> measures) {
        return measures.stream().filter(name -> !MeasureNames.known(name));
    }

    private static Problem problem(ConfigTree tree, Anchor anchor, String key, String name) {
        String text = "names no measure of the dictionary (was '" + name + "')";
        return tree.problem(new Violation("anchors." + anchor.id() + "." + key, text));
    }

    /** The measures that its figures are made of. */
    public List<String> measures() {
        return sheet.anchors().stream()
                .flatMap(anchor -> anchor.measures().stream())
                .distinct()
                .toList();
    }

    /** What the runs of a point say about each anchor, in the order of the file. */
    public List<Reading> readings(Results results, String point) {
        return sheet.anchors().stream()
                .map(anchor -> new Reading(anchor, anchor.estimate(results, point)))
                .toList();
    }

    /** Those to which values of the scenario were fitted. */
    List<Anchor> calibrated() {
        return sheet.anchors().stream()
                .filter(anchor -> anchor.role() == Anchor.Role.CALIBRATED)
                .toList();
    }
}
