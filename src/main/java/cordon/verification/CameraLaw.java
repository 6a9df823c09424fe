package cordon.verification;

import cordon.sensing.Imaging;
import cordon.sensing.Tower;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The chance that cameras detect a straight crossing, integrated along the path without a grid: one uniform number u per crossing,
 * hazards of the towers with u below their chance summed over the path, detection with 1 - exp(-sum), averaged over u exactly.
 */
final class CameraLaw {
    private static final double STEP_KM = 0.01;

    private record Bit(double chance, double hazard) {}

    private final List<Tower> towers;
    private final double targetM;

    CameraLaw(List<Tower> towers, double targetM) {
        this.towers = towers;
        this.targetM = targetM;
    }

    /** Chance for a crossing at a chainage from one depth to the other at a speed. */
    double detection(double km, double depthKm, double kmPerMin) {
        List<Bit> bits = new ArrayList<>();
        int steps = (int) Math.round(2 * depthKm / STEP_KM);
        for (Tower tower : towers) {
            double even = Imaging.evenChanceKm(tower.optic(), targetM);
            for (int i = 0; i < steps; i++) {
                double range = Math.hypot(km - tower.km(), (i + 0.5) * STEP_KM - depthKm - tower.offsetKm());
                double x = Imaging.resolution(even, range, 1, 0);
                double chance = Imaging.probability(x);
                double perMin = 60 * tower.optic().scanShare() * Imaging.searchPerS(chance, x);
                if (chance > 1e-4) {
                    bits.add(new Bit(chance, tower.row().cameras() * perMin * STEP_KM / kmPerMin));
                }
            }
        }
        bits.sort(Comparator.comparingDouble(Bit::chance).reversed());
        return overLuck(bits);
    }

    private static double overLuck(List<Bit> bits) {
        double sum = 0;
        double exposure = 0;
        for (int i = 0; i < bits.size(); i++) {
            exposure += bits.get(i).hazard;
            double next = i + 1 < bits.size() ? bits.get(i + 1).chance : 0;
            sum += (bits.get(i).chance - next) * -Math.expm1(-exposure);
        }
        return sum;
    }
}
