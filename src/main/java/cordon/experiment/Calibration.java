package cordon.experiment;

import cordon.scenario.Key;
import cordon.scenario.Rules;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Public figures by which the points of a design are weighted, as draws of an ensemble: the nearer, the more a draw counts. */
public record Calibration(
        @Key(doc = "file of figures beside this one, instead of those for Iraq and Syria", optional = true)
        Optional<String> file,

        @Key(doc = "share of the draws that count at all: the nearest", min = 0, above = true, max = 1, def = "0.25")
        double accepted,

        @Key(doc = "the figures; none: those of the file that are calibrated", def = "[]")
        List<Anchor> anchors) {

    /** Figures that have a width. */
    public Calibration {
        Rules rules = Rules.of();
        anchors.forEach(anchor -> rules.that(
                anchor.high() > anchor.low(), Rules.item("anchors", anchor), "needs a band, which tells what is far"));
        rules.orThrow();
    }

    /** The same with its figures in it. */
    Calibration resolved(Path design) {
        if (!anchors.isEmpty()) {
            return this;
        }
        Anchors sheet =
                file.map(name -> Anchors.read(design.resolveSibling(name))).orElseGet(Anchors::shipped);
        if (sheet.calibrated().isEmpty()) {
            throw new RefusedException("the figures by which draws are weighted have none whose role is calibrated");
        }
        return new Calibration(file, accepted, sheet.calibrated());
    }
}
