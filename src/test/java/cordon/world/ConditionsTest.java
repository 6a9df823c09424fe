package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.scenario.Mode;
import cordon.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** A body on its way, piece by piece: each piece has one light and one weather, and together they are the way. */
class ConditionsTest {
    private final Scenario scenario = TextWorld.of("""
            +2 | ...................x
             0 | ....................
            -2 | ...................o
            """)
            .with(
                    "sky.zones=[{id: west, toKm: 8}, {id: east, toKm: 20}]",
                    "sky.regimes=[{id: dust, visiblePerKm: 3.912, thermalPerKm: 1, hoursPerYear: 4000, meanHours: 1}]",
                    "sky.crossoverMin=60",
                    "modes.foot.nightFactor=0.5",
                    "terrain.features=[{id: hill, terrain: ridge, band: {fromKm: 12, toKm: 14, fromOffsetKm: -9, toOffsetKm: 9}}]")
            .scenario()
            .start();
    private final World world = Drawn.world(scenario);
    private final Weather weather = new Weather(scenario.sky(), world.calendar(), new Draws(2));
    private final Conditions conditions = new Conditions(world, weather);
    private final Motion motion = way();

    /** Over the zones' edge and back, a day long: km 2 to 18 in 800 min, standing 200 min, back to 6 in 480. */
    private static Motion way() {
        Motion.Builder builder = new Motion.Builder().begin(100, 2, -4);
        builder.put(900, 18, 4);
        builder.put(1100, 18, 4);
        builder.put(1580, 6, 4);
        return builder.build();
    }

    private double pieces(double fromMin, double untilMin) {
        double at = Math.max(100, fromMin);
        int count = 0;
        conditions.start(motion, fromMin, untilMin);
        while (conditions.next()) {
            assertThat(conditions.fromMin()).isEqualTo(at);
            at = conditions.toMin();
            assertThat(at).isGreaterThan(conditions.fromMin());
            double middle = (conditions.fromMin() + conditions.toMin()) / 2;
            assertThat(conditions.night()).isEqualTo(world.light().night(middle));
            assertThat(conditions.crossover()).isEqualTo(world.light().crossover(middle));
            int zone = motion.kmAt(middle) > 8 ? 1 : 0;
            assertThat(conditions.regime()).isEqualTo(weather.regimeAt(zone, middle));
            assertThat(weather.nextTurn(zone, middle)).isGreaterThanOrEqualTo(at);
            assertThat(conditions.fromKm()).isCloseTo(motion.kmAt(conditions.fromMin()), within(1e-9));
            assertThat(conditions.toKm()).isCloseTo(motion.kmAt(at), within(1e-9));
            assertThat(conditions.fromOffsetKm()).isCloseTo(motion.offsetKmAt(conditions.fromMin()), within(1e-9));
            assertThat(conditions.toOffsetKm()).isCloseTo(motion.offsetKmAt(at), within(1e-9));
            speeds(middle);
            double clear = conditions.night() ? 0.7 : 5;
            double visible = conditions.regime() == 0 ? weather.visibilityKm(0) : 1;
            assertThat(conditions.sightKm(0.7, 5)).isEqualTo(Math.min(clear, visible), within(1e-12));
            count++;
        }
        assertThat(at).isEqualTo(Math.min(untilMin, 1580));
        return count;
    }

    /** 16 km along and 8 across in 800 min, then none, then 12 km back in 480 min. */
    private void speeds(double middle) {
        double along = middle < 900 ? 0.02 : middle < 1100 ? 0 : -0.025;
        assertThat(conditions.kmPerMin()).isCloseTo(along, within(1e-9));
        assertThat(conditions.offsetKmPerMin()).isCloseTo(middle < 900 ? 0.01 : 0, within(1e-9));
    }

    /** At least the edge of the zones, passed twice, two corners, and two changes of light besides crossovers cut the way. */
    @Test
    void piecesAreEvenAndCoverTheWay() {
        assertThat(pieces(0, 5000)).isGreaterThan(8);
        assertThat(pieces(333, 5000)).isGreaterThan(5);
        assertThat(pieces(0, 700)).isGreaterThan(3);
        assertThat(pieces(950, 1000)).isPositive();
        conditions.start(motion, 1580, 5000);
        assertThat(conditions.next()).isFalse();
    }

    /** On foot at 6 km/h by day and 3 by night, half of that on the ridge of 2 km; ground and light cut the way. */
    @Test
    void movementIsAsFastAsGroundAndLightAllow() {
        Mode foot = world.modes().get(0);
        Movement movement = new Movement(world.strip(), world.ground(), world.light());
        double dawn = world.light().nightFrom(0)[1];
        double dusk = world.light().nightFrom(dawn + 60)[0];
        Motion day = movement.along(Path.straight(10, 2, 16, 2), dawn + 120, foot, 0);
        assertThat(day.corners()).isEqualTo(4);
        assertThat(day.endMin() - dawn - 120).isCloseTo(20 + 40 + 20, within(1e-6));
        assertThat(day.kmAt(dawn + 120 + 40)).isCloseTo(13, within(1e-6));
        Motion evening = movement.along(Path.straight(2, 2, 2, 8), dusk - 20, foot, 0);
        assertThat(evening.corners()).isEqualTo(3);
        assertThat(evening.atMin(1)).isEqualTo(dusk);
        assertThat(evening.offsetKm(1)).isCloseTo(4, within(1e-6));
        assertThat(evening.endMin()).isCloseTo(dusk + 80, within(1e-6));
        Motion both = movement.along(Path.straight(2, 2, 4, 2).to(4, 3), dawn + 120, foot, 0);
        assertThat(both.endMin()).isCloseTo(dawn + 150, within(1e-6));
        assertThat(both.kmAt(dawn + 130)).isCloseTo(3, within(1e-6));
        Motion pickup = movement.along(
                Path.straight(2, 2, 2, 8), dusk - 6, world.modes().get(1), 1);
        assertThat(pickup.endMin()).isCloseTo(dusk + 6, within(1e-6));
        assertThat(pickup.corners()).isEqualTo(2);
    }
}
