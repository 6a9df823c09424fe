package cordon.experiment;

import cordon.experiment.store.StoredPoint;
import cordon.scenario.Scenario;
import cordon.scenario.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A design and its points, ready to run. Every point meets the same seeds, so that points differ by what they are and not by luck;
 * where a precision is asked for, it meets the first of them.
 *
 * @param design what was designed
 * @param points in the order of the design; of combinations the last factor changes fastest
 * @param seeds those that every point may meet
 * @param shard the part of its runs that is made here
 */
public record Experiment(Design design, List<Point> points, SeedRange seeds, Shard shard) {
    /** Copies the list. */
    public Experiment {
        points = List.copyOf(points);
    }

    /** All of an experiment. */
    public Experiment(Design design, List<Point> points, SeedRange seeds) {
        this(design, points, seeds, Shard.ALL);
    }

    /** The same with other seeds, all of which every point meets. */
    public Experiment with(SeedRange others) {
        return new Experiment(design.with(others), points, others, shard);
    }

    /** A part of it. */
    public Experiment part(Shard part) {
        return new Experiment(design, points, seeds, part);
    }

    /** How many replications are enough, if not all seeds are asked for. */
    Optional<Stopping> stopping() {
        return design.replications().map(Stopping::new);
    }

    /** The scenario of the first point. */
    public Scenario firstScenario() {
        return points.get(0).scenario().start();
    }

    /** The measures that are kept beside the headlines. */
    List<String> measures() {
        Set<String> names = new LinkedHashSet<>(design.keep());
        design.replications().ifPresent(asked -> asked.until().forEach(precision -> names.add(precision.measure())));
        design.contrasts().forEach(c -> c.terms().forEach(term -> names.add(term.measure())));
        design.shapes().forEach(shape -> names.add(shape.measure()));
        design.disagreements().forEach(each -> names.addAll(List.of(each.reported(), each.truth())));
        design.calibration().ifPresent(by -> by.anchors().forEach(anchor -> names.addAll(anchor.measures())));
        return List.copyOf(names);
    }

    /** Digest of its points: the same design has the same, whatever its seeds. */
    public String digest() {
        StringBuilder all = new StringBuilder();
        points.forEach(point ->
                all.append(point.id()).append(' ').append(point.digest()).append('\n'));
        return Provenance.sha256(all.toString());
    }

    /** Digest of all that a point's runs depend on but their seed: the scenario, the program, what is kept. */
    String config(Point point) {
        return config(point, measures());
    }

    /** The same of a point of which these measures are kept beside the headlines. */
    static String config(Point point, List<String> measures) {
        return Provenance.sha256(point.digest() + '\n' + ModelDigest.current() + '\n' + String.join("\n", measures));
    }

    /** The points as they are stored. */
    List<StoredPoint> stored() {
        List<StoredPoint> stored = new ArrayList<>();
        for (Point point : points) {
            stored.add(new StoredPoint(
                    point.id(),
                    point.levels(),
                    point.base(),
                    point.settings(),
                    config(point),
                    seeds.first(),
                    seeds.last()));
        }
        return stored;
    }

    /** What is stored of the experiment beside its points. */
    Map<String, String> facts(Provenance provenance) {
        BuildInfo build = BuildInfo.current();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("design", YamlWriter.write(design));
        facts.put("digest", digest());
        facts.put("command", provenance.command());
        facts.put("cordon", build.version());
        facts.put("commit", build.commit());
        facts.put("model", ModelDigest.current());
        facts.put("scenario", provenance.scenarioYaml());
        facts.put("shard", shard.toString());
        facts.put("runs", Long.toString(new WorkList(this).size()));
        facts.put("begun", Long.toString(provenance.started().toEpochMilli()));
        return facts;
    }

    /** The command that makes one of its runs alone. */
    public static String command(StoredPoint point, long seed) {
        return command(point.base(), point.settings(), seed);
    }

    /** The command that makes a run of a scenario, as a command line names it, with settings. */
    public static String command(String base, List<String> settings, long seed) {
        StringBuilder command = new StringBuilder("cordon run " + quoted(base) + " --seed " + seed);
        settings.forEach(setting -> command.append(" --set ").append(quoted(setting)));
        return command.toString();
    }

    private static String quoted(String word) {
        return word.matches("[\\w./:=@%+,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
