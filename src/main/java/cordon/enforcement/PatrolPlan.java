package cordon.enforcement;

/** By what a patrol takes its beat for a shift. Pure: all that it may know is handed to it, and its draws. */
interface PatrolPlan {
    /** The beat of a patrol for a shift. */
    BeatLayout.Stretch beat(Shift shift);

    /**
     * What a plan may know.
     *
     * @param patrol number of the patrol in its row, from 0 along the line
     * @param patrols patrols in the row
     * @param number number of the shift
     * @param layout the beats that there are
     * @param reported reports by beat at the last look at the books
     * @param ownDraw a uniform number of this patrol and shift
     * @param rowDraw a uniform number that all patrols of the row share in this shift
     */
    record Shift(
            int patrol,
            int patrols,
            long number,
            BeatLayout layout,
            double[] reported,
            double ownDraw,
            double rowDraw) {}
}
