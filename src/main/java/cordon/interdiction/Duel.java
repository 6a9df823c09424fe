package cordon.interdiction;

import cordon.random.Draws;
import cordon.random.Purpose;

/**
 * The stochastic Lanchester square law (Brown 1963): each survivor inflicts losses at a constant rate until one side is gone. Only
 * the order of losses matters, so no time step enters.
 */
public final class Duel {
    private Duel() {}

    /** Survivors of both sides, one of which is 0. */
    public record Survivors(int guards, int escorts) {}

    /** Fights a duel between guards and escorts with these losses inflicted per head and hour. */
    public static Survivors fight(
            int guards, int escorts, double guardKillsPerHour, double escortKillsPerHour, Draws draws, long key) {
        int n = guards;
        int m = escorts;
        for (int loss = 0; n > 0 && m > 0; loss++) {
            double byGuards = guardKillsPerHour * n;
            double byEscorts = escortKillsPerHour * m;
            if (byGuards + byEscorts <= 0) {
                break;
            }
            if (draws.uniform(Purpose.DUEL, key, loss) * (byGuards + byEscorts) < byGuards) {
                m--;
            } else {
                n--;
            }
        }
        return new Survivors(n, m);
    }
}
