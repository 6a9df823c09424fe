package cordon.scenario.yaml;

import cordon.scenario.Problem;

/**
 * The step from one tree to the next.
 *
 * @param before the tree without it
 * @param name what stands for its file in messages
 * @param path what it sets
 */
record Setting(ConfigTree before, String name, String path) {
    /** Whether the problem lies within the value that is set. */
    boolean holds(Problem problem) {
        return problem.file().equals(name);
    }

    /** A problem that this override brings about, told here. */
    Problem tell(Problem problem) {
        Place here = Place.start(name);
        return holds(problem) ? problem : here.problem(path, leadsTo(problem, here));
    }

    /** That something set {@code here} brings about a problem elsewhere. */
    static String leadsTo(Problem problem, Place here) {
        String where = new Place(problem.file(), problem.line(), problem.column()).seenFrom(here);
        return "leads to: " + problem.path() + " " + problem.text() + " (at " + where + ")";
    }
}
