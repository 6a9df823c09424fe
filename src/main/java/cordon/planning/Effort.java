package cordon.planning;

/** How many runs a plan may take. The numbers are fixed, so that an answer does not depend on how fast a computer is. */
public enum Effort {
    /** A first look. */
    QUICK(80, 3, 8, 1, 3, 0, 0, 4),
    /** What an answer needs. */
    DEFAULT(600, 4, 30, 2, 12, 10, 2, 12),
    /** For what will be built. */
    THOROUGH(3000, 6, 80, 3, 40, 40, 6, 30);

    private final int searchRuns;
    private final int finalists;
    private final int freshSeeds;
    private final int followed;
    private final int horizonSeeds;
    private final int hardSeeds;
    private final int drawSeeds;
    private final int marginalSeeds;

    Effort(
            int searchRuns,
            int finalists,
            int freshSeeds,
            int followed,
            int horizonSeeds,
            int hardSeeds,
            int drawSeeds,
            int marginalSeeds) {
        this.searchRuns = searchRuns;
        this.finalists = finalists;
        this.freshSeeds = freshSeeds;
        this.followed = followed;
        this.horizonSeeds = horizonSeeds;
        this.hardSeeds = hardSeeds;
        this.drawSeeds = drawSeeds;
        this.marginalSeeds = marginalSeeds;
    }

    /** Runs of search and race. */
    public int searchRuns() {
        return searchRuns;
    }

    /** Seeds on which the finalists and today are run anew. */
    public int freshSeeds() {
        return freshSeeds;
    }

    /** How many finalists there are beside the best of common sense. */
    public int finalists() {
        return finalists;
    }

    /** Of the finalists, how many are followed over time. */
    public int followed() {
        return followed;
    }

    /** Seeds by which they are. */
    public int horizonSeeds() {
        return horizonSeeds;
    }

    /** Seeds under each named assumption by which robustness is judged; 0 if it is not. */
    public int hardSeeds() {
        return hardSeeds;
    }

    /** Seeds under each draw of what nobody knows. */
    public int drawSeeds() {
        return drawSeeds;
    }

    /** Seeds at each stretch of the map of marginal values. */
    public int marginalSeeds() {
        return marginalSeeds;
    }
}
