package cordon.world;

import cordon.scenario.Mode;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Route trees, each built when first needed and shared by all runs. Those of modes that shun landmarks hold as long as these stay as they
 * are. Barriers stand on the line, where every tree ends, and make none anew. Thread-safe.
 */
public final class Routes {
    private record HubKey(String hub, String mode, int sign, Landmarks shunned) {}

    private record CellKey(int column, double offsetKm, String mode, Landmarks shunned) {}

    private final Strip strip;
    private final Ground ground;
    private final List<Mode> modes;
    private final boolean leadRound;
    private final Landmarks none;
    private final ConcurrentHashMap<HubKey, RouteTree> ofHubs = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<CellKey, RouteTree> ofCells = new ConcurrentHashMap<>();

    Routes(Strip strip, Ground ground, List<Mode> modes, boolean leadRound) {
        this.strip = strip;
        this.ground = ground;
        this.modes = modes;
        this.leadRound = leadRound;
        this.none = Landmarks.none(strip);
    }

    private Landmarks shunned(int mode, Landmarks landmarks) {
        return modes.get(mode).shuns().minPerKm() > 0 ? landmarks : none;
    }

    /** Least-time ways of a mode between a hub and the line. */
    public RouteTree of(Hub hub, int mode, Landmarks landmarks) {
        int sign = hub.offsetKm() > 0 ? 1 : -1;
        Mode m = modes.get(mode);
        Landmarks shunned = shunned(mode, landmarks);
        return ofHubs.computeIfAbsent(
                new HubKey(hub.id(), m.id(), sign, shunned),
                k -> new RouteTree(strip, ground, shunned, m, mode, hub.km(), hub.offsetKm(), sign));
    }

    /** Least-time ways of a mode between the cell of a place on a stretch and the line; null if none lead round the impassable, or out of that cell. */
    public RouteTree round(double km, double offsetKm, int mode, Landmarks landmarks) {
        int column = strip.columnAt(km);
        if (!leadRound || ground.speedFactor(mode, column, strip.rowAt(offsetKm)) == 0) {
            return null;
        }
        Mode m = modes.get(mode);
        Landmarks shunned = shunned(mode, landmarks);
        return ofCells.computeIfAbsent(
                new CellKey(column, offsetKm, m.id(), shunned),
                k -> new RouteTree(
                        strip, ground, shunned, m, mode, strip.columnKm(column), offsetKm, offsetKm > 0 ? 1 : -1));
    }
}
