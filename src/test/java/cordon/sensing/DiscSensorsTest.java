package cordon.sensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.sensing.Surveillance.Blindness;
import cordon.world.Motion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Towers at km 4, 6 and 8, 1 km deep, that see 1 km; ways lead straight on at a tenth of a kilometre a minute. */
class DiscSensorsTest {
    private static final double FAR = 1e9;

    private static final String CERTAIN = "law: definite-range, rangeKm: 1";
    private static final String RATED = "law: constant-rate, rangeKm: 1, ratePerS: 0.002";
    private static final String LOOKING = "law: per-look, rangeKm: 1, lookEveryS: 120, lookChance: %s";

    private static Scene scene(String optic, String row) {
        return new Scene(
                "sensing.optics=[{id: eye, " + optic + "}]",
                "sensing.towers=[{id: t, optic: eye, fromKm: 3, toKm: 9, spacingKm: 2, offsetKm: 1" + row + "}]");
    }

    private static DiscSensors sensors(Scene scene, double attention) {
        return new DiscSensors(
                Tower.of(scene.scenario.sensing(), 20),
                scene.world.calendar(),
                20,
                Attention.constant(attention),
                scene.draws);
    }

    private static Motion at(double km) {
        return Scene.straight(100, km, -4, 180, km, 4);
    }

    private static Blindness why(DiscSensors sensors, Exposure party, Motion... motions) {
        assertThat(sensors.unseen(party, List.of(motions)).second())
                .isEqualTo(sensors.unseen(party, List.of(motions)).first());
        return sensors.unseen(party, List.of(motions)).first();
    }

    /** 1 km from (6, 1) after 40 min, at the line; .6 km beside it, .8 km before it. */
    @Test
    void certainTowersSeeWhoEnters() {
        Scene scene = scene(CERTAIN, "");
        DiscSensors sensors = sensors(scene, 1);
        Sighting seen = sensors.nextSure(scene.party(1), at(6), 0);
        assertThat(seen.atMin()).isCloseTo(140, within(1e-9));
        assertThat(seen.sensor()).isEqualTo("t-2");
        assertThat(seen.once()).isTrue();
        assertThat(seen.km()).isEqualTo(6);
        assertThat(sensors.nextSure(scene.party(1), at(6.6), 0).atMin()).isCloseTo(142, within(1e-9));
        assertThat(sensors.nextSure(scene.party(1), at(3.4), 0).atMin()).isCloseTo(142, within(1e-9));
        assertThat(sensors.nextSure(scene.party(1), at(2.9), 0)).isNull();
        assertThat(sensors.nextSure(scene.party(1), at(9.1), 0)).isNull();
        assertThat(sensors.nextSure(scene.party(1), at(6), 150).atMin()).isCloseTo(150, within(1e-9));
        assertThat(sensors.nextSure(scene.party(1), at(6), 161)).isNull();
        assertThat(sensors.nextRated(scene.party(1), at(6), 0, FAR)).isNull();
        Exposure known = scene.party(1);
        known.meet(seen.sensorKey());
        assertThat(sensors.nextSure(known, at(6), 0)).isNull();
        Motion slanting = Scene.straight(0, 0, 0.4, 200, 20, 0.4);
        assertThat(sensors.nextSure(scene.party(1), slanting, 0).atMin()).isCloseTo(32, within(1e-9));
        assertThat(sensors.nextSure(known, slanting, 35).sensor()).isEqualTo("t-1");
    }

    /** In the discs of the second from 140 to 160, and on the way along from 32 to 88 of one after the other. */
    @Test
    void theLastInstantInRangeIsTold() {
        Scene scene = scene(CERTAIN, "");
        DiscSensors sensors = sensors(scene, 1);
        assertThat(sensors.lastInRange(at(6), 0, FAR)).isCloseTo(160, within(1e-9));
        assertThat(sensors.lastInRange(at(6), 0, 150)).isCloseTo(150, within(1e-9));
        assertThat(sensors.lastInRange(at(6), 170, FAR)).isNaN();
        assertThat(sensors.lastInRange(at(6), 0, 139)).isNaN();
        assertThat(sensors.lastInRange(Scene.straight(0, 0, 0.4, 200, 20, 0.4), 0, FAR))
                .isCloseTo(88, within(1e-9));
        Scene without = new Scene("sensing.towers=[]");
        assertThat(sensors(without, 1).lastInRange(at(6), 0, FAR)).isNaN();
    }

    /** Two cameras of .002 a second are .24 a minute: the threshold is used up in the time in the disc, from 140 to 160, or not. */
    @Test
    void ratedTowersUseUpTheThreshold() {
        Scene scene = scene(RATED, ", cameras: 2");
        DiscSensors sensors = sensors(scene, 1);
        int seen = 0;
        for (int key = 1; key <= 200; key++) {
            Exposure party = scene.party(key);
            double threshold = party.rate().left();
            Sighting sighting = sensors.nextRated(party, at(6), 0, FAR);
            if (threshold / 0.24 < 20) {
                seen++;
                assertThat(sighting.atMin()).isCloseTo(140 + threshold / 0.24, within(1e-9));
                assertThat(sighting.once()).isFalse();
            } else {
                assertThat(sighting).isNull();
                assertThat(party.rate().left()).isCloseTo(threshold - 4.8, within(1e-9));
            }
        }
        assertThat(seen).isGreaterThan(190); // 1 - exp(-4.8) = .992 of 200
        Exposure party = scene.party(1);
        double threshold = party.rate().left();
        assertThat(sensors.nextRated(party, at(6), 0, 140.01)).isNull();
        assertThat(party.rate().left()).isCloseTo(threshold - 0.0024, within(1e-9));
        assertThat(sensors.nextSure(party, at(6), 0)).isNull();
    }

    /** Half a kilometre apart discs overlap: along the middle both add up where both reach, sqrt(.75) = .866 km before and behind each. */
    @Test
    void overlappingDiscsAddUp() {
        Scene scene = new Scene(
                "sensing.optics=[{id: eye, " + RATED + "}]",
                "sensing.towers=[{id: t, optic: eye, fromKm: 5, toKm: 7, spacingKm: 1, offsetKm: 1}]");
        DiscSensors sensors = sensors(scene, 1);
        Exposure party = scene.party(2);
        double threshold = party.rate().left();
        double inside = 2 * 10 * Math.sqrt(0.75) * 0.24;
        Sighting seen = sensors.nextRated(party, at(6), 0, FAR);
        assertThat(threshold).isLessThan(inside);
        assertThat(seen.atMin()).isCloseTo(150 - 10 * Math.sqrt(0.75) + threshold / 0.24, within(1e-9));
        Exposure slow = scene.party(2);
        Motion along = Scene.straight(0, 4, 1, 100, 14, 1);
        double at = sensors.nextRated(slow, along, 0, FAR).atMin();
        double alone = 10 * 0.12;
        double expected = threshold < alone ? 5 + threshold / 0.12 : 15 + (threshold - alone) / 0.24;
        assertThat(at).isCloseTo(expected, within(1e-6));
    }

    /** Looks come every two minutes with a chance of .3: in the 20 min in the disc 10 looks, and 1 - .7^10 = .972 are seen. */
    @Test
    void looksComeAtTheirInstants() {
        Scene scene = scene(LOOKING.formatted(0.3), "");
        DiscSensors sensors = sensors(scene, 1);
        int seen = 0;
        double phase = Double.NaN;
        for (int key = 1; key <= 1000; key++) {
            Sighting sighting = sensors.nextSure(scene.party(key), at(6), 0);
            if (sighting != null) {
                seen++;
                assertThat(sighting.atMin()).isBetween(140.0, 160.0);
                phase = Double.isNaN(phase) ? sighting.atMin() % 2 : phase;
                assertThat(Math.IEEEremainder(sighting.atMin() - phase, 2)).isCloseTo(0, within(1e-9));
                Sighting next = sensors.nextSure(scene.party(key), at(6), sighting.atMin());
                assertThat(next == null || next.atMin() > sighting.atMin() + 1.9)
                        .isTrue();
                assertThat(sighting.once()).isFalse();
            } else {
                assertThat(why(sensors, scene.party(key), at(6))).isEqualTo(Blindness.MISSED_BY_CHANCE);
            }
        }
        assertThat(seen).isBetween(954, 989); // 972 +/- 3.3 x 5.2
        DiscSensors sure = sensors(scene(LOOKING.formatted(1), ""), 1);
        Sighting first = sure.nextSure(scene.party(1), at(6), 0);
        assertThat(first.atMin()).isBetween(140.0, 142.0);
    }

    /** Of what needs somebody to look a share that is attended is seen. */
    @Test
    void whatNobodyAttendsIsNotSeen() {
        for (String optic : List.of(CERTAIN, RATED, LOOKING.formatted(1))) {
            Scene scene = scene(optic + ", attended: true", "");
            DiscSensors blind = sensors(scene, 0);
            Exposure party = scene.party(3);
            party.rate().left();
            assertThat(blind.nextSure(party, at(6), 0)).isNull();
            assertThat(blind.nextRated(party, at(6), 0, FAR)).isNull();
            assertThat(why(blind, party, at(6)))
                    .as(optic)
                    .isEqualTo(party.rate().first() > 2.4 ? Blindness.MISSED_BY_CHANCE : Blindness.UNATTENDED);
        }
        Scene half = scene(CERTAIN + ", attended: true", "");
        DiscSensors sensors = sensors(half, 0.5);
        int seen = 0;
        for (int key = 1; key <= 1000; key++) {
            seen += sensors.nextSure(half.party(key), at(6), 0) == null ? 0 : 1;
        }
        assertThat(seen).isBetween(448, 552); // 500 +/- 3.3 x 15.8
    }

    @Test
    void whoIsSeenByNoneIsToldWhy() {
        Scene off = scene(CERTAIN, ", up: false");
        DiscSensors down = sensors(off, 1);
        assertThat(down.nextSure(off.party(1), at(6), 0)).isNull();
        assertThat(why(down, off.party(1), at(6))).isEqualTo(Blindness.CAMERA_DOWN);
        assertThat(why(down, off.party(1), at(2.9))).isEqualTo(Blindness.NOT_IN_VIEW);
        assertThat(why(down, off.party(1), at(9.1))).isEqualTo(Blindness.NOT_IN_VIEW);
        assertThat(why(down, off.party(1), at(2.9), at(8.9))).isEqualTo(Blindness.CAMERA_DOWN);
        Scene looking = scene(LOOKING.formatted(1), ", up: false");
        assertThat(why(sensors(looking, 1), looking.party(1), at(6))).isEqualTo(Blindness.CAMERA_DOWN);
        Scene missing = scene(LOOKING.formatted(0), ", up: false");
        assertThat(why(sensors(missing, 1), missing.party(1), at(6))).isEqualTo(Blindness.MISSED_BY_CHANCE);
        Scene rated = scene(RATED, ", up: false");
        int byChance = 0;
        for (int key = 1; key <= 100; key++) {
            Exposure party = rated.party(key);
            boolean tooShort = party.rate().first() > 0.12 * 20;
            byChance += tooShort ? 1 : 0;
            assertThat(why(sensors(rated, 1), party, at(6)))
                    .isEqualTo(tooShort ? Blindness.MISSED_BY_CHANCE : Blindness.CAMERA_DOWN);
        }
        assertThat(byChance).isBetween(2, 20); // exp(-2.4) = .091 of 100
        Scene sure = scene(CERTAIN, "");
        assertThat(why(sensors(sure, 1), sure.party(1), at(6))).isEqualTo(Blindness.MISSED_BY_CHANCE);
    }

    /** A tower that fails sees only while it works: from the first instant in the disc at which it is up, and to the last. */
    @Test
    void towersSeeWhileTheyWork() {
        Scene scene = scene(CERTAIN, ", mtbfHours: 0.2, repairHours: 0.2");
        DiscSensors sensors = sensors(scene, 1);
        int later = 0;
        for (int n = 0; n < 200; n++) {
            double begin = 137.0 * n;
            Motion motion = Scene.straight(begin, 6, -4, begin + 80, 6, 4);
            double up = Double.NaN;
            double last = Double.NaN;
            for (double t = begin + 40.001; t < begin + 60; t += 0.005) {
                if (!sensors.outages().down(1, t)) {
                    up = Double.isNaN(up) ? t : up;
                    last = t;
                }
            }
            Sighting seen = sensors.nextSure(scene.party(n), motion, 0);
            assertThat(seen == null).isEqualTo(Double.isNaN(up));
            if (seen != null) {
                assertThat(seen.atMin()).isCloseTo(up, within(0.0051));
                assertThat(sensors.lastInRange(motion, 0, FAR)).isCloseTo(last, within(0.0051));
                later += up > begin + 40.1 ? 1 : 0;
            } else {
                assertThat(why(sensors, scene.party(n), motion)).isEqualTo(Blindness.CAMERA_DOWN);
            }
        }
        assertThat(later).isGreaterThan(20);
        assertThat(sensors.towers()).hasSize(3);
    }
}
