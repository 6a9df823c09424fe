package cordon.cli;

import cordon.experiment.Design;
import cordon.experiment.DesignReader;
import cordon.experiment.MeasureNames;
import cordon.experiment.ModelDigest;
import cordon.experiment.RefusedException;
import cordon.experiment.Results;
import cordon.experiment.analysis.Headlines;
import cordon.experiment.store.StoredPoint;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One side of a comparison: a scenario that is to be run, or a point of an experiment that has been.
 *
 * @param letter A or B
 * @param spec as the user named it
 * @param set changes of the scenario
 */
record ComparedSide(String letter, String spec, List<String> set) {
    /** Refuses changes of what has been run. */
    ComparedSide {
        if (stored(spec) && !set.isEmpty()) {
            throw new RefusedException("--set-" + letter.toLowerCase(Locale.ROOT) + " changes a scenario, but " + spec
                    + " is an experiment that has been run");
        }
    }

    /** Whether it has been run. */
    boolean isStored() {
        return stored(spec);
    }

    private static boolean stored(String spec) {
        try {
            return Files.isDirectory(Path.of(directory(spec)));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String directory(String spec) {
        return spec.replaceAll("#.*", "");
    }

    /** The experiment's directory. */
    Path directory() {
        return Path.of(directory(spec));
    }

    /**
     * The point that is meant.
     *
     * @throws RefusedException if there is none of this name, or there are several and none is named
     */
    StoredPoint point(Results results) {
        int hash = spec.indexOf('#');
        if (hash >= 0) {
            return results.point(spec.substring(hash + 1));
        }
        List<StoredPoint> points = results.points();
        if (points.size() != 1) {
            throw new RefusedException(spec + " has " + points.size() + " points; name one, such as " + spec + "#"
                    + points.get(0).id());
        }
        return points.get(0);
    }

    /** Digest of the program that made its runs, or will. */
    String model() {
        if (!isStored()) {
            return ModelDigest.current();
        }
        try (Results results = Results.in(directory())) {
            return results.facts().getOrDefault("model", "");
        }
    }

    /** Whether its runs give a measure, or can. */
    boolean gives(String measure) {
        if (!isStored()) {
            return MeasureNames.known(measure);
        }
        try (Results results = Results.in(directory())) {
            return results.measures().contains(measure) || Headlines.COMPARED.contains(measure);
        }
    }

    /** What it is called where there is room for a few words. */
    String label() {
        String name = isStored()
                ? DesignReader.name(directory(spec))
                        + spec.substring(directory(spec).length())
                : name();
        return set.isEmpty() ? name : name + " with " + String.join(", ", set);
    }

    /** Name of the scenario, or of the experiment's directory. */
    String name() {
        return DesignReader.name(directory(spec).replaceAll("/+$", ""));
    }

    /** The scenario as a level of an experiment. */
    Design.Level level() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String assignment : set) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                throw new RefusedException("a change must be PATH=VALUE (was '" + assignment + "')");
            }
            String path = assignment.substring(0, equals);
            values.remove(path);
            values.put(path, assignment.substring(equals + 1));
        }
        return new Design.Level(letter, values, Optional.of(spec));
    }
}
