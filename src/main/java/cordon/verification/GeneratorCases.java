package cordon.verification;

import java.util.List;

/** Section 6: arrivals, weather, reliability, cargo, and what is conserved. */
final class GeneratorCases {
    private GeneratorCases() {}

    static List<Case> all() {
        return List.of(
                Case.of("6.1", "Poisson arrivals").notYet("", "not written so far"),
                Generators.dayAndNight(),
                Generators.weather(),
                Generators.availability(),
                Case.of("6.5", "Renewal counts").notYet("", "not written so far"),
                Case.of("6.6", "Lognormal loads").notYet("", "not written so far"),
                Conservation.books());
    }
}
