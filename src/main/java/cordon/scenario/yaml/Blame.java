package cordon.scenario.yaml;

import cordon.scenario.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the override that brings a problem about, wherever it shows: the one before which there is no such problem at
 * that place, and after which there always is.
 */
final class Blame {
    private final Function<ConfigTree, List<Problem>> problemsOf;

    /** Judges by the problems of each tree on the way. */
    Blame(Function<ConfigTree, List<Problem>> problemsOf) {
        this.problemsOf = problemsOf;
    }

    /** Those of the problems {@code found} in {@code tree} that arose since {@code ground}, from which it was made. */
    Map<Problem, Setting> since(ConfigTree ground, ConfigTree tree, List<Problem> found) {
        Map<Problem, Setting> blamed = new LinkedHashMap<>();
        List<Problem> open = new ArrayList<>(found);
        ConfigTree at = tree;
        while (at != ground && !open.isEmpty()) {
            Setting last = at.last().orElseThrow();
            List<Problem> earlier = problemsOf.apply(last.before());
            open.stream()
                    .filter(problem -> earlier.stream().noneMatch(other -> same(problem, other)))
                    .forEach(problem -> blamed.put(problem, last));
            open.removeAll(blamed.keySet());
            at = last.before();
        }
        return blamed;
    }

    private static boolean same(Problem a, Problem b) {
        return a.file().equals(b.file())
                && a.line() == b.line()
                && a.column() == b.column()
                && (a.path().equals(b.path()) || a.text().equals(b.text()));
    }
}
