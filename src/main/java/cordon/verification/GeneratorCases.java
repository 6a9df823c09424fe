package cordon.verification;

import java.util.List;

/** Section 6: arrivals, weather, reliability, cargo, and what is conserved. */
final class GeneratorCases {
    private GeneratorCases() {}

    static List<Case> all() {
        return List.of(
                PoissonArrivals.poisson(),
                Generators.dayAndNight(),
                Generators.weather(),
                Generators.availability(),
                PoissonArrivals.renewals(),
                Loads.lognormal(),
                Conservation.books());
    }
}
