package cordon.scenario;

import java.util.List;

/** Rules that several records share. */
final class Checks {
    static final String TRIANGULAR = "must be [least, likeliest, most] with 0 <= least <= likeliest <= most";

    private Checks() {}

    static boolean triangular(List<Double> d) {
        return d.size() == 3 && d.get(0) >= 0 && d.get(0) <= d.get(1) && d.get(1) <= d.get(2);
    }
}
