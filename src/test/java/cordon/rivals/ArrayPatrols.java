package cordon.rivals;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The small border in bare arrays, everything moved every 10 s. */
public final class ArrayPatrols {
    private final SplittableRandom random;
    private final double[] patrolX = new double[SmallBorder.PATROLS];
    private final double[] patrolStepM = new double[SmallBorder.PATROLS];
    private double[] x = new double[256];
    private double[] y = new double[256];
    private boolean[] seen = new boolean[256];
    private int present;
    private long crossedCount;
    private long seenCount;

    private ArrayPatrols(long seed) {
        random = new SplittableRandom(seed);
        for (int i = 0; i < patrolX.length; i++) {
            patrolX[i] = (i + random.nextDouble()) * SmallBorder.BEAT_M;
            patrolStepM[i] = (random.nextBoolean() ? 1 : -1) * SmallBorder.PATROL_M_PER_S * SmallBorder.STEP_S;
        }
    }

    /** Runs for so many days. */
    public static Tally run(long seed, int days) {
        ArrayPatrols border = new ArrayPatrols(seed);
        double next = border.interval();
        long steps = (long) (days * SmallBorder.DAY_S / SmallBorder.STEP_S);
        for (long step = 0; step < steps; step++) {
            double now = step * SmallBorder.STEP_S;
            while (next <= now) {
                border.enter();
                next += border.interval();
            }
            border.patrol();
            border.walk();
        }
        return new Tally(border.crossedCount, border.seenCount);
    }

    private double interval() {
        return -Math.log(1 - random.nextDouble()) / SmallBorder.CROSSERS_PER_S;
    }

    private void enter() {
        if (present == x.length) {
            x = Arrays.copyOf(x, 2 * present);
            y = Arrays.copyOf(y, 2 * present);
            seen = Arrays.copyOf(seen, 2 * present);
        }
        x[present] = random.nextDouble() * SmallBorder.LENGTH_M;
        y[present] = SmallBorder.FROM_Y_M;
        seen[present++] = false;
    }

    /** Each goes on, and turns exactly at the ends of its beat. */
    private void patrol() {
        for (int i = 0; i < patrolX.length; i++) {
            double from = i * SmallBorder.BEAT_M;
            double to = from + SmallBorder.BEAT_M;
            double next = patrolX[i] + patrolStepM[i];
            if (next < from || next > to) {
                next = 2 * (next < from ? from : to) - next;
                patrolStepM[i] = -patrolStepM[i];
            }
            patrolX[i] = next;
        }
    }

    private void walk() {
        for (int i = present - 1; i >= 0; i--) {
            y[i] += SmallBorder.WALK_M_PER_S * SmallBorder.STEP_S;
            seen[i] = seen[i] || inSight(x[i], y[i]);
            if (y[i] >= SmallBorder.TO_Y_M) {
                leave(i);
            }
        }
    }

    /** By the patrol of the own beat or one of its neighbours. */
    private boolean inSight(double atX, double atY) {
        double across = atY - SmallBorder.PATROL_Y_M;
        if (Math.abs(across) > SmallBorder.SIGHT_M) {
            return false;
        }
        int own = (int) (atX / SmallBorder.BEAT_M);
        double reach = SmallBorder.SIGHT_M * SmallBorder.SIGHT_M - across * across;
        for (int i = Math.max(0, own - 1); i <= Math.min(patrolX.length - 1, own + 1); i++) {
            double along = atX - patrolX[i];
            if (along * along <= reach) {
                return true;
            }
        }
        return false;
    }

    private void leave(int i) {
        crossedCount++;
        seenCount += seen[i] ? 1 : 0;
        present--;
        x[i] = x[present];
        y[i] = y[present];
        seen[i] = seen[present];
    }
}
