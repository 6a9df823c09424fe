package cordon.experiment;

import cordon.scenario.Hints;
import cordon.scenario.InvalidRecord.Violation;
import cordon.scenario.Problem;
import cordon.scenario.yaml.ConfigTree;
import java.util.ArrayList;
import java.util.List;

/** Checks that criteria and treatments name points and measures that exist. */
final class DesignCheck {
    private static final int SHOWN = 20;

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
        design.keep().forEach(measure -> measure("keep", measure));
        design.replications().ifPresentOrElse(this::replications, () -> seeds(design.seeds()));
    }

    List<Problem> problems() {
        return problems;
    }

    private void replications(Replications replications) {
        for (int i = 0; i < replications.until().size(); i++) {
            measure(
                    "replications.until[" + i + "].measure",
                    replications.until().get(i).measure());
        }
    }

    private void seeds(String seeds) {
        try {
            SeedRange.parse(seeds);
        } catch (RefusedException e) {
            refuse("seeds", "must be a number such as 30, or a range such as 101..130 (was '" + seeds + "')");
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
            List<String> some = points.subList(0, Math.min(SHOWN, points.size()));
            String more = points.size() > SHOWN ? " and " + (points.size() - SHOWN) + " more" : "";
            refuse(path, "must be one of the points " + some + more + " (was '" + id + "')" + Hints.hint(id, points));
        }
    }

    private void measure(String path, String name) {
        if (!MeasureNames.known(name)) {
            refuse(
                    path,
                    "is not a headline of the dictionary, nor such as crossed@237..249 (was '" + name + "')"
                            + Hints.hint(name, MeasureNames.headlines()));
        }
    }

    private void refuse(String path, String text) {
        problems.add(tree.problem(new Violation(path, text)));
    }
}
