package cordon.rivals;

/** The numbers of {@code configs/benchmarks/patrols.yaml} in metres and seconds, and the step of the rivals. */
final class SmallBorder {
    static final double LENGTH_M = 600_000;
    static final int PATROLS = 60;
    static final double BEAT_M = LENGTH_M / PATROLS;
    static final double PATROL_M_PER_S = 5;
    static final double PATROL_Y_M = 700;
    static final double WALK_M_PER_S = 1.25;
    static final double FROM_Y_M = -100;
    static final double TO_Y_M = 1500;
    static final double SIGHT_M = 500;
    static final double CROSSERS_PER_S = 2000 / 86_400.0;
    static final double DAY_S = 86_400;
    static final double STEP_S = 10;

    private SmallBorder() {}
}
