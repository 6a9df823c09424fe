package cordon.verification;

import cordon.events.Event;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of four gates under logit (McFadden 1974), with utilities set through tolls: 10,000 USD are one unit. */
class ChoiceSharesTest {
    private static final String[] GATES = {"a", "b", "c", "d"};

    /** Chi-square with 3 degrees of freedom, 99.9 %. */
    private static final double CRITICAL = 16.27;

    private static final String[] TOLLS = {
        "gates.b.tollUsd.pickup=5000", "gates.c.tollUsd.pickup=10000", "gates.d.tollUsd.pickup=20000", ""
    };

    private static void sharesAre(String name, double[] expected, String... settings) {
        Map<String, Integer> counts = new TreeMap<>();
        Bench.of("choice.yaml", settings).run(3, event -> {
            if (event instanceof Event.SetOut e) {
                counts.merge(e.where(), 1, Integer::sum);
            }
        });
        int n = counts.values().stream().mapToInt(Integer::intValue).sum();
        double chiSquare = 0;
        for (int i = 0; i < GATES.length; i++) {
            double wanted = expected[i] * n;
            double found = counts.getOrDefault(GATES[i], 0);
            chiSquare += wanted == 0 ? found * CRITICAL : (found - wanted) * (found - wanted) / wanted;
        }
        Verdict.near(name, chiSquare, 0, CRITICAL, n);
    }

    private static String[] with(String setting) {
        String[] settings = TOLLS.clone();
        settings[3] = setting;
        return settings;
    }

    /** Table s04_mnl.csv: U = (1, .5, 0, -1). */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.363212, 0.282870, 0.220299, 0.133618",
        "1, 0.473991, 0.287490, 0.174371, 0.064148",
        "2, 0.657233, 0.241783, 0.088947, 0.012038",
    })
    void logitShares(double lambda, double a, double b, double c, double d) {
        sharesAre(
                "4.1 logit shares lambda = " + lambda,
                new double[] {a, b, c, d},
                with("organisations.gang.choiceNoise=" + 0.01 / lambda));
    }

    /** Table s04_mnl_drop_alternative.csv: the shares of the others keep their proportions. */
    @ParameterizedTest
    @CsvSource({
        "a, 0, 0.546549, 0.331499, 0.121952",
        "b, 0.665241, 0, 0.244728, 0.090031",
        "d, 0.506480, 0.307196, 0.186324, 0",
    })
    void aClosedGateIsSharedOut(String closed, double a, double b, double c, double d) {
        sharesAre("4.1 closed " + closed, new double[] {a, b, c, d}, with("gates." + closed + ".open=false"));
    }

    /** Table s04_logit_displacement.csv, share .25 before: own change and that of each other. */
    @ParameterizedTest
    @CsvSource({
        "3000, -0.207854, 0.069285",
        "8205, -0.488158, 0.162719",
        "15000, -0.723089, 0.241030",
        "30000, -0.934701, 0.311567",
    })
    void displacement(double tollUsd, double own, double others) {
        double rest = 0.25 * (1 + others);
        sharesAre(
                "4.2 displacement by " + tollUsd + " USD",
                new double[] {0.25 * (1 + own), rest, rest, rest},
                "gates.a.tollUsd.pickup=" + tollUsd);
    }

    /** The best gate for certain; two equally good ones share evenly. */
    @Test
    void expectedUtilityTakesTheBest() {
        String best = "organisations.gang.attitude.kind=expected-utility";
        sharesAre("expected utility, one best", new double[] {1, 0, 0, 0}, with(best));
        sharesAre(
                "expected utility, two best",
                new double[] {0.5, 0.5, 0, 0},
                best,
                "gates.c.tollUsd.pickup=1",
                "gates.d.tollUsd.pickup=1");
    }
}
