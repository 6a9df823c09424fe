package cordon.engine;

import cordon.random.Keys;
import cordon.scenario.RepairCrews;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Repair crews: each gap goes at once, in the order of breaches, to the crew that can be there first; crews go home in between. */
final class Crews {
    private final Map<Long, Double> homeAtMin = new HashMap<>();

    /**
     * The instant at which a gap made now is repaired; without any crews listed work begins at once.
     *
     * @param workMin time of work at the gap
     */
    double repairedMin(List<RepairCrews> bases, double nowMin, double km, double workMin) {
        if (bases.isEmpty()) {
            return nowMin + workMin;
        }
        long first = 0;
        double arrives = Double.POSITIVE_INFINITY;
        double drive = 0;
        for (RepairCrews base : bases) {
            double there = 60 * Math.abs(km - base.km()) / base.speedKmh();
            for (int i = 0; i < base.crews(); i++) {
                long crew = Keys.of(Keys.of(base.id()), i);
                double begins = Math.max(nowMin, homeAtMin.getOrDefault(crew, nowMin)) + there;
                if (begins < arrives) {
                    first = crew;
                    arrives = begins;
                    drive = there;
                }
            }
        }
        homeAtMin.put(first, arrives + workMin + drive);
        return arrives + workMin;
    }
}
