package cordon.report;

import java.util.List;

/**
 * Other runs that a run is held against.
 *
 * @param ghosts runs of the same seed that differ in what was done, the untreated one first; drawn in grey
 * @param others runs of other seeds of the same scenario; drawn as a band
 * @param wanted how many others there are going to be
 */
public record Against(List<Ghost> ghosts, List<Course> others, int wanted) {
    /** Nothing to hold a run against. */
    public static final Against NOTHING = new Against(List.of(), List.of(), 0);

    private static final int FEWEST = 5;

    /** A run of the same seed, by the name that is written beside its line; it may not have come to its end. */
    public record Ghost(String name, Course course) {}

    /** Copies the lists. */
    public Against {
        ghosts = List.copyOf(ghosts);
        others = List.copyOf(others);
    }

    /** Whether there are enough others for a band. */
    boolean hasBand() {
        return others.size() >= FEWEST;
    }

    /** What the band is. */
    String bandName() {
        String seeds = others.size() == wanted ? Figures.count(wanted) : others.size() + " of " + wanted;
        return "5–95 % of " + seeds + " other seeds";
    }
}
