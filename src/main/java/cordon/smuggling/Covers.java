package cordon.smuggling;

import cordon.world.Path;
import java.util.Arrays;

/**
 * Where nobody notices those who go by gates, by arrangement: squares about the gates that work now, {@code coverKm} along the line and in
 * depth. A gate that is shut covers nobody.
 */
public final class Covers {
    private double[] km = {};
    private double[] reachKm = {};
    private int turns;

    /** Takes over where gates are and whether they work. */
    void renew(Gates gates) {
        double[] at = new double[gates.count()];
        double[] reach = new double[gates.count()];
        int working = 0;
        for (int i = 0; i < gates.count(); i++) {
            if (gates.open(i)) {
                at[working] = gates.km(i);
                reach[working++] = gates.spec(i).coverKm();
            }
        }
        at = Arrays.copyOf(at, working);
        reach = Arrays.copyOf(reach, working);
        if (!Arrays.equals(at, km) || !Arrays.equals(reach, reachKm)) {
            km = at;
            reachKm = reach;
            turns++;
        }
    }

    /** Number that changes whenever any cover does. */
    public int turns() {
        return turns;
    }

    /** Number of gates that work now. */
    public int count() {
        return km.length;
    }

    /** Chainage of one of them. */
    public double km(int cover) {
        return km[cover];
    }

    /** How far its cover reaches, along the line and in depth. */
    public double reachKm(int cover) {
        return reachKm[cover];
    }

    /** Whether a place lies under any cover. */
    public boolean hold(double atKm, double offsetKm) {
        for (int i = 0; i < km.length; i++) {
            if (holds(i, atKm, offsetKm)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the cover of one gate holds all of a path. */
    boolean hold(Path path) {
        for (int i = 0; i < km.length; i++) {
            int corner = 0;
            while (corner < path.corners() && holds(i, path.km(corner), path.offsetKm(corner))) {
                corner++;
            }
            if (corner == path.corners()) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(int cover, double atKm, double offsetKm) {
        return Math.abs(offsetKm) <= reachKm[cover] && Math.abs(atKm - km[cover]) <= reachKm[cover];
    }
}
