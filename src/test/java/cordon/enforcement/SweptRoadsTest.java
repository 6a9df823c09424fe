package cordon.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.fixtures.TextWorld;
import cordon.scenario.SignCutting;
import org.junit.jupiter.api.Test;

/** When a patrol next passes a place on a swept road, against steps of a fiftieth of a minute. */
class SweptRoadsTest {
    private static final double STEP_MIN = 0.02;

    private static Scene scene(double outShare) {
        return new Scene(TextWorld.of("""
                +9 | ...................x
                 0 | ....................
                -9 | ...................o
                """)
                .with(
                        "guards.patrols=[{id: r, fromKm: 2, toKm: 18, beatKm: 4, count: 6, offsetKm: 1.5, speedKmh: 30, cycleHours: 1,"
                                + " sightNightKm: 0.3, sightDayKm: 0.9, outShare: " + outShare + "},"
                                + " {id: s, fromKm: 2, toKm: 18, beatKm: 4, offsetKm: 0.5, speedKmh: 30, sightNightKm: 0.3, sightDayKm: 0.9}]",
                        "guards.signCutting=[{id: drag, patrols: r}, {id: fence, patrols: s}]"));
    }

    private static double next(Scene scene, String row, double km, double afterMin, double untilMin) {
        for (double t = afterMin + 1e-4; t < untilMin; t += STEP_MIN) {
            for (Beat beat : scene.patrols.past(row, km)) {
                double before = beat.kmAt(t) - km;
                double after = beat.kmAt(t + STEP_MIN) - km;
                if (before * after <= 0 && beat.out(t) && beat.out(t + STEP_MIN)) {
                    return t + STEP_MIN;
                }
            }
        }
        return Double.NaN;
    }

    @Test
    void aPatrolPassesWhereItDrives() {
        Scene scene = scene(0.5);
        SweptRoads roads = new SweptRoads(scene.scenario.guards(), scene.patrols);
        SignCutting drag = roads.all().get(0);
        assertThat(roads.offsetKm(0)).isEqualTo(1.5);
        assertThat(roads.offsetKm(1)).isEqualTo(0.5);
        int passes = 0;
        for (int n = 0; n < 60; n++) {
            double km = 2.05 + 0.26 * n;
            double until = 17 * n + (n % 2 == 0 ? 10 : 90);
            SweptRoads.Pass pass = roads.next(drag, km, 17 * n, until);
            double expected = next(scene, "r", km, 17 * n, until);
            if (pass == null) {
                assertThat(expected).isNaN();
            } else {
                passes++;
                assertThat(pass.atMin()).isCloseTo(expected, within(2 * STEP_MIN));
                assertThat(pass.beat().kmAt(pass.atMin())).isCloseTo(km, within(1e-6));
                assertThat(roads.passes(pass, km, pass.atMin())).isTrue();
                assertThat(roads.passes(pass, km + 0.1, pass.atMin())).isFalse();
                pass.unit().busyUntil(pass.atMin() + 1);
                assertThat(roads.passes(pass, km, pass.atMin())).isFalse();
                pass.unit().busyUntil(Double.NEGATIVE_INFINITY);
            }
        }
        assertThat(passes).isBetween(20, 58);
    }

    @Test
    void whoIsNeverOutPassesNowhere() {
        Scene scene = scene(0);
        SweptRoads roads = new SweptRoads(scene.scenario.guards(), scene.patrols);
        assertThat(roads.next(roads.all().get(0), 5, 0, 5000)).isNull();
        assertThat(roads.next(roads.all().get(1), 5, 0, 16)).isNotNull();
        assertThat(roads.next(roads.all().get(1), 19, 0, 5000)).isNull();
    }

    /** A beat leads past both of its ends and what lies between; beats of 4 km on 16 are side by side. */
    @Test
    void beatsLeadPastTheirOwnStretch() {
        Patrols patrols = scene(1).patrols;
        assertThat(patrols.past("s", 2)).hasSize(1);
        assertThat(patrols.past("s", 6)).hasSize(2);
        assertThat(patrols.past("s", 7)).hasSize(1);
        assertThat(patrols.past("s", 18)).hasSize(1);
        assertThat(patrols.past("s", 18.01)).isEmpty();
        assertThat(patrols.past("s", 1.99)).isEmpty();
        assertThat(patrols.past("other", 7)).isEmpty();
    }
}
