package violations.world;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import violations.random.LooksDown;

/** Breaks all that keeps results the same. */
public final class Sloppy {
    LooksDown circle;

    double draw() {
        Map<String, Double> sums = new HashMap<>();
        sums.put("a", Math.sin(new Random(System.nanoTime()).nextDouble()));
        double sum = Set.of("a", "b").size();
        for (double each : sums.values()) {
            sum += each;
        }
        System.out.println(sum);
        return sum;
    }
}
