package cordon.rivals;

import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.engine.Stoppable;
import sim.field.continuous.Continuous2D;
import sim.util.Bag;
import sim.util.Double2D;

/**
 * The small border as MASON's manual has it: each patrol and each crosser is a Steppable that is stepped every 10 s, patrols stand in a
 * field in which crossers look for neighbours, and all chance comes from the model's generator.
 */
public final class MasonPatrols extends SimState {
    private static final long serialVersionUID = 1;
    private static final int PATROLS_FIRST = 0;
    private static final int ARRIVALS_THEN = 1;
    private static final int CROSSERS_LAST = 2;

    private final Continuous2D patrols =
            new Continuous2D(2 * SmallBorder.SIGHT_M, SmallBorder.LENGTH_M, SmallBorder.TO_Y_M);
    private final Bag near = new Bag();
    private long crossed;
    private long seen;

    private MasonPatrols(long seed) {
        super(seed);
    }

    /** Runs for so many days. */
    public static Tally run(long seed, int days) {
        MasonPatrols border = new MasonPatrols(seed);
        border.start();
        double end = days * SmallBorder.DAY_S;
        boolean goesOn = true;
        while (goesOn && border.schedule.getTime() < end - SmallBorder.STEP_S) {
            goesOn = border.schedule.step(border);
        }
        border.finish();
        return new Tally(border.crossed, border.seen);
    }

    @Override
    public void start() {
        super.start();
        patrols.clear();
        crossed = 0;
        seen = 0;
        for (int i = 0; i < SmallBorder.PATROLS; i++) {
            Patrol patrol = new Patrol(i * SmallBorder.BEAT_M, random.nextDouble(), random.nextBoolean());
            schedule.scheduleRepeating(Schedule.EPOCH, PATROLS_FIRST, patrol, SmallBorder.STEP_S);
        }
        schedule.scheduleRepeating(Schedule.EPOCH, ARRIVALS_THEN, new Arrivals(), SmallBorder.STEP_S);
    }

    /** Goes back and forth, and turns exactly at the ends of its beat. */
    private static final class Patrol implements Steppable {
        private static final long serialVersionUID = 1;
        private final double fromX;
        private final double toX;
        private double x;
        private double stepM;

        Patrol(double fromX, double share, boolean forth) {
            this.fromX = fromX;
            this.toX = fromX + SmallBorder.BEAT_M;
            this.x = fromX + share * SmallBorder.BEAT_M;
            this.stepM = (forth ? 1 : -1) * SmallBorder.PATROL_M_PER_S * SmallBorder.STEP_S;
        }

        @Override
        public void step(SimState state) {
            x += stepM;
            if (x < fromX || x > toX) {
                x = 2 * (x < fromX ? fromX : toX) - x;
                stepM = -stepM;
            }
            ((MasonPatrols) state).patrols.setObjectLocation(this, new Double2D(x, SmallBorder.PATROL_Y_M));
        }
    }

    /** Lets crossers in. */
    private static final class Arrivals implements Steppable {
        private static final long serialVersionUID = 1;
        private double next = Double.NaN;

        @Override
        public void step(SimState state) {
            double now = state.schedule.getTime();
            if (Double.isNaN(next)) {
                next = now + interval(state);
            }
            while (next <= now) {
                Crosser crosser = new Crosser(state.random.nextDouble() * SmallBorder.LENGTH_M);
                crosser.repeated = state.schedule.scheduleRepeating(now, CROSSERS_LAST, crosser, SmallBorder.STEP_S);
                next += interval(state);
            }
        }

        private static double interval(SimState state) {
            return -Math.log(1 - state.random.nextDouble()) / SmallBorder.CROSSERS_PER_S;
        }
    }

    /** Walks straight across and is gone. */
    private static final class Crosser implements Steppable {
        private static final long serialVersionUID = 1;
        private final double x;
        private double y = SmallBorder.FROM_Y_M;
        private boolean noticed;
        private Stoppable repeated;

        Crosser(double x) {
            this.x = x;
        }

        @Override
        public void step(SimState state) {
            MasonPatrols border = (MasonPatrols) state;
            y += SmallBorder.WALK_M_PER_S * SmallBorder.STEP_S;
            noticed = noticed || inSight(border);
            if (y >= SmallBorder.TO_Y_M) {
                border.crossed++;
                border.seen += noticed ? 1 : 0;
                repeated.stop();
            }
        }

        private boolean inSight(MasonPatrols border) {
            return border.patrols.getNeighborsExactlyWithinDistance(
                                    new Double2D(x, y), SmallBorder.SIGHT_M, false, true, true, border.near)
                            .numObjs
                    > 0;
        }
    }
}
