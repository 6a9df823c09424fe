package cordon.sensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.scenario.GroundSensorRow;
import cordon.world.Motion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Points at km 3, 5, 7 and 9, 1 km deep, that feel half a kilometre; a cable from km 10 to 16.5, 2 km deep, in sections of 2 km. */
class GroundSensorsTest {
    private final Scene scene = scene(1);
    private final GroundSensors sensors = sensors(scene);

    private static Scene scene(double chance) {
        return new Scene(
                "sensing.ground=[{id: p, form: point, fromKm: 2, toKm: 10, spacingKm: 2, offsetKm: 1, rangeKm: 0.5, chance: "
                        + chance + "}, {id: c, form: line, fromKm: 10, toKm: 16.5, spacingKm: 2, offsetKm: 2, chance: "
                        + chance + "}]");
    }

    private static GroundSensors sensors(Scene scene) {
        List<GroundSensorRow> rows = scene.scenario.sensing().ground();
        return new GroundSensors(rows, 20, scene.draws);
    }

    /** A tenth of a kilometre a minute from 4 km before the line to 4 km beyond. */
    private static Motion at(double km) {
        return Scene.straight(100, km, -4, 180, km, 4);
    }

    private Sighting next(Motion motion, double fromMin) {
        return sensors.next(scene.party(1), motion, fromMin);
    }

    /** Half a kilometre before (5, 1) after 45 min; .3 km beside it .4 km before it. */
    @Test
    void pointsFeelWhoEntersTheirDisc() {
        Sighting told = next(at(5), 0);
        assertThat(told.atMin()).isCloseTo(145, within(1e-9));
        assertThat(told.offsetKm()).isCloseTo(0.5, within(1e-9));
        assertThat(told.sensor()).isEqualTo("p-2");
        assertThat(next(at(5.3), 0).atMin()).isCloseTo(146, within(1e-9));
        assertThat(next(at(2.7), 0).sensor()).isEqualTo("p-1");
        assertThat(next(at(9.3), 0).sensor()).isEqualTo("p-4");
        assertThat(next(at(2.4), 0)).isNull();
        assertThat(next(at(9.6), 0)).isNull();
        assertThat(next(at(6), 0)).isNull();
        assertThat(next(at(5), 150).atMin()).isCloseTo(150, within(1e-9));
        assertThat(next(at(5), 156)).isNull();
        assertThat(next(Scene.straight(100, 5, -4, 140, 5, 0.4), 0)).isNull();
    }

    /** Along the row, 1 km deep, from km 0 at a tenth of a kilometre a minute: in reach of the first at 2.5, of the next at 4.5. */
    @Test
    void theFirstOnTheWayTells() {
        Motion along = Scene.straight(0, 0, 1.3, 200, 20, 1.3);
        assertThat(next(along, 0).atMin()).isCloseTo(26, within(1e-9));
        assertThat(next(along, 0).km()).isCloseTo(2.6, within(1e-9));
        assertThat(next(along, 40).sensor()).isEqualTo("p-2");
        assertThat(next(along, 40).atMin()).isCloseTo(46, within(1e-9));
        Motion back = Scene.straight(0, 20, 1.3, 200, 0, 1.3);
        assertThat(next(back, 0).sensor()).isEqualTo("p-4");
        assertThat(next(back, 0).atMin()).isCloseTo(106, within(1e-9));
    }

    /** The cable is stepped over 6 km from the beginning, after 60 min, slanting at the same km a minute too; its last section is short. */
    @Test
    void cablesFeelWhoStepsOverThem() {
        Sighting told = next(at(10), 0);
        assertThat(told.atMin()).isCloseTo(160, within(1e-9));
        assertThat(told.offsetKm()).isCloseTo(2, within(1e-9));
        assertThat(told.sensor()).isEqualTo("c-1");
        assertThat(next(at(11.9), 0).sensor()).isEqualTo("c-1");
        assertThat(next(at(12.1), 0).sensor()).isEqualTo("c-2");
        assertThat(next(at(16.5), 0).sensor()).isEqualTo("c-4");
        assertThat(next(at(16.6), 0)).isNull();
        assertThat(next(at(9.9), 0)).isNull();
        assertThat(next(Scene.straight(0, 11, -4, 50, 11, 1), 0)).isNull();
        Sighting slanting = next(Scene.straight(0, 9, -4, 80, 17, 4), 0);
        assertThat(slanting.km()).isCloseTo(15, within(1e-9));
        assertThat(slanting.sensor()).isEqualTo("c-3");
        assertThat(next(Scene.straight(7, 11, 2, 50, 11, 4), 0).atMin()).isEqualTo(7);
        Sighting standing = next(Motion.standing(11, 2, 20, 30), 0);
        assertThat(standing.atMin()).isEqualTo(20);
        assertThat(next(Motion.standing(11, 2.5, 20, 30), 0)).isNull();
    }

    @Test
    void tellWithTheirChanceAndOnce() {
        Scene half = scene(0.5);
        GroundSensors some = sensors(half);
        int told = 0;
        for (int key = 0; key < 1000; key++) {
            told += some.next(half.party(key), at(5), 0) == null ? 0 : 1;
            assertThat(some.reaches(half.party(key), at(5))).isTrue();
        }
        assertThat(told).isBetween(448, 552); // 500 +/- 3.3 x 15.8
        assertThat(some.reaches(half.party(1), at(6))).isFalse();
        Exposure known = scene.party(1);
        known.meet(next(at(5), 0).sensorKey());
        assertThat(sensors.next(known, at(5), 0)).isNull();
        assertThat(sensors.reaches(known, at(5))).isTrue();
        assertThat(sensors(scene(0)).reaches(scene(0).party(1), at(5))).isFalse();
        assertThat(new GroundSensors(List.of(), 20, scene.draws).next(known, at(5), 0))
                .isNull();
    }
}
