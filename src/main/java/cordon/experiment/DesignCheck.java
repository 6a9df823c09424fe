package cordon.experiment;

import cordon.scenario.ConfigException;
import cordon.scenario.InvalidRecord.Violation;
import cordon.scenario.Problem;
import cordon.scenario.yaml.ConfigTree;
import java.util.ArrayList;
import java.util.List;

/** Checks that criteria and treatments name points and measures that exist. */
final class DesignCheck {
    private final ConfigTree tree;
    private final List<String> points;
    private final List<Problem> problems = new ArrayList<>();

    DesignCheck(ConfigTree tree, Design design, List<String> points) {
        this.tree = tree;
        this.points = points;
        design.contrasts().forEach(this::contrast);
        design.shapes().forEach(this::shape);
        design.disagreements().forEach(this::disagreement);
        design.treatments().forEach(this::treatment);
        try {
            SeedRange.parse(design.seeds());
        } catch (RefusedException e) {
            refuse("seeds", "must be a number such as 30, or a range such as 101..130 (was '" + design.seeds() + "')");
        }
    }

    void orThrow() {
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
    }

    private void contrast(Design.Contrast contrast) {
        for (int i = 0; i < contrast.terms().size(); i++) {
            String path = "contrasts." + contrast.id() + ".terms[" + i + "]";
            point(path + ".point", contrast.terms().get(i).point());
            measure(path + ".measure", contrast.terms().get(i).measure());
        }
    }

    private void shape(Design.Shape shape) {
        String path = "shapes." + shape.id();
        shape.at().keySet().forEach(point -> point(path + ".at", point));
        measure(path + ".measure", shape.measure());
    }

    private void disagreement(Design.Disagreement disagreement) {
        String path = "disagreements." + disagreement.id();
        point(path + ".baseline", disagreement.baseline());
        disagreement.policies().forEach(policy -> point(path + ".policies", policy));
        measure(path + ".reported", disagreement.reported());
        measure(path + ".truth", disagreement.truth());
    }

    private void treatment(Design.Treatment treatment) {
        point("treatments." + treatment.id() + ".untreated", treatment.untreated());
        point("treatments." + treatment.id() + ".treated", treatment.treated());
    }

    private void point(String path, String id) {
        if (!points.contains(id)) {
            refuse(path, "must be one of the points " + points + " (was '" + id + "')");
        }
    }

    private void measure(String path, String name) {
        if (!MeasureNames.known(name)) {
            refuse(path, "is not a headline of the dictionary, nor such as crossed@237..249 (was '" + name + "')");
        }
    }

    private void refuse(String path, String text) {
        problems.add(tree.problem(new Violation(path, text)));
    }
}
