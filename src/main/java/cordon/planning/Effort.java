package cordon.planning;

/** How many runs a plan may take. The numbers are fixed, so that an answer does not depend on how fast a computer is. */
public enum Effort {
    /** A first look. */
    QUICK(90, 8, 3, 2, 0, 4),
    /** What an answer needs. */
    DEFAULT(600, 30, 4, 3, 4, 12),
    /** For what will be built. */
    THOROUGH(3000, 80, 6, 3, 12, 30);

    private final int searchRuns;
    private final int freshSeeds;
    private final int finalists;
    private final int horizons;
    private final int hardSeeds;
    private final int marginalSeeds;

    Effort(int searchRuns, int freshSeeds, int finalists, int horizons, int hardSeeds, int marginalSeeds) {
        this.searchRuns = searchRuns;
        this.freshSeeds = freshSeeds;
        this.finalists = finalists;
        this.horizons = horizons;
        this.hardSeeds = hardSeeds;
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
    public int horizons() {
        return horizons;
    }

    /** Seeds under each condition by which robustness is judged; 0 if it is not. */
    public int hardSeeds() {
        return hardSeeds;
    }

    /** Seeds at each stretch of the map of marginal values. */
    public int marginalSeeds() {
        return marginalSeeds;
    }
}
