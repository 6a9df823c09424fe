package cordon.sensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.sensing.Surveillance.Blindness;
import cordon.world.Motion;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * What cameras see of a moving party, against sums over steps of a twentieth of a minute of what each tower adds by the imaging model: at a
 * cell's middle, in the air of the moment, behind plants, while it is up, and only if its chance exceeds the party's number.
 */
class SurveillanceTest {
    private static final double STEP_MIN = 0.05;
    private static final double EVEN_KM = 0.75 * 60 / (1.5 * 15);

    private static Scene scene(String acuity) {
        return new Scene(
                "sky.regimes=[{id: dust, visiblePerKm: 4, thermalPerKm: 0.3, hoursPerYear: 3000, meanHours: 2}]",
                "sky.clearThermalPerKm=0.05",
                "sky.crossoverMin=60",
                "sky.crossoverContrast=0.5",
                "terrain.classes=[{id: bush, concealment: 0.4}]",
                "terrain.features=[{id: a, terrain: bush, band: {fromKm: 5, toKm: 9, fromOffsetKm: -2, toOffsetKm: 4}}]",
                "sensing.humanM=0.75",
                "sensing.optics=[{id: eye, law: imaging, lensMm: 60, pitchUm: 15, pixelsAt50: 1.5, scanShare: 0.01, acuity: "
                        + acuity + "}]",
                "sensing.towers=[{id: t, optic: eye, fromKm: 2, toKm: 14, spacingKm: 4, offsetKm: 1.2, cameras: 2, mtbfHours: 12, repairHours: 4},"
                        + " {id: off, optic: eye, fromKm: 16, toKm: 18, spacingKm: 2, offsetKm: 1, up: false}]");
    }

    /** Hazard by independent sums. */
    private static final class Sum {
        private final Scene scene;
        private final CameraFields fields;
        private final Outages outages;
        private final Surveillance cameras;
        private final IndependentTowers own;

        Sum(Scene scene, double attention) {
            this.scene = scene;
            this.fields = new CameraFields(scene.world, scene.scenario);
            this.outages = new Outages(fields.towers(), scene.world.calendar(), 20, scene.draws);
            this.cameras = new Surveillance(
                    scene.world, fields, scene.weather, outages, Attention.constant(attention), scene.draws);
            this.own = new IndependentTowers(fields, scene.world.strip(), scene.draws);
        }

        double hazard(Exposure party, Motion motion, double minute) {
            double sum = 0;
            for (int tower = 0; tower < fields.towers().size(); tower++) {
                boolean up = !outages.down(tower, minute);
                sum += up ? of(fields.towers().get(tower), own.level(tower, party), motion, minute, true, true) : 0;
            }
            return sum;
        }

        double of(Tower tower, int level, Motion motion, double minute, boolean masked, boolean weathered) {
            double km = (scene.world.strip().columnAt(motion.kmAt(minute)) + 0.5) / 2;
            double offset = (scene.world.strip().rowAt(motion.offsetKmAt(minute)) - 19.5) / 2;
            double range = Math.hypot(km - tower.km(), offset - tower.offsetKm());
            boolean dust = weathered && scene.weather.regimeAt(0, minute) == 1;
            double contrast = weathered && scene.world.light().crossover(minute) ? 0.5 : 1;
            double x = EVEN_KM / range * contrast * Math.exp(-(dust ? 0.3 : 0.05) * range);
            double p = Imaging.probability(x);
            boolean bush = masked && km > 5 && km < 9 && offset > -2 && offset < 4;
            double shown = bush ? 0.6 : 1;
            double perMin = 60 * 0.01 * (p < 0.9 ? p / 3.4 : Math.min(x, 20) / 6.8);
            return p * shown > (level + 0.5) / 24 ? tower.row().cameras() * perMin * shown : 0;
        }

        double between(Exposure party, Motion motion, double fromMin, double untilMin) {
            double sum = 0;
            for (double t = fromMin; t < untilMin; t += STEP_MIN) {
                sum += Math.min(STEP_MIN, untilMin - t)
                        * hazard(party, motion, t + Math.min(STEP_MIN, untilMin - t) / 2);
            }
            return sum;
        }

        /** Exposure to all that stand, as if they had been up: ideal, masked, in the weather; and to those that were up: ideal, masked. */
        double[] totals(Exposure party, Motion motion) {
            double[] sums = new double[5];
            for (Tower tower : Tower.of(scene.scenario.sensing(), 20)) {
                int index = fields.towers().indexOf(tower);
                for (double t = motion.beginMin(); t < motion.endMin(); t += STEP_MIN) {
                    boolean up = index >= 0 && !outages.down(index, t);
                    double ideal = of(tower, party.level(), motion, t + STEP_MIN / 2, false, false);
                    double masked = ideal == 0 ? 0 : of(tower, party.level(), motion, t + STEP_MIN / 2, true, false);
                    sums[0] += STEP_MIN * ideal;
                    sums[1] += STEP_MIN * masked;
                    sums[2] +=
                            masked == 0 ? 0 : STEP_MIN * of(tower, party.level(), motion, t + STEP_MIN / 2, true, true);
                    sums[3] += up ? STEP_MIN * ideal : 0;
                    sums[4] += up ? STEP_MIN * masked : 0;
                }
            }
            return sums;
        }
    }

    private static void seesAsSummedUp(String acuity) {
        Sum sum = new Sum(scene(acuity), 1);
        SplittableRandom random = new SplittableRandom(12);
        int seen = 0;
        for (int n = 0; n < 60; n++) {
            Motion motion = Scene.anywhere(random, 77 * n);
            double from = 77 * n + n % 3 * 20;
            double until = n % 4 == 0 ? 77 * n + 60 : 77 * n + 90;
            Exposure party = sum.scene.party(n);
            double threshold = party.camera().left();
            Sighting sighting = sum.cameras.next(party, motion, from, until);
            double end = sighting == null ? until : sighting.atMin();
            double used = sum.between(sum.scene.party(n), motion, from, end);
            double slack = 0.01 + 0.02 * used + 2 * STEP_MIN * sum.hazard(sum.scene.party(n), motion, end - 1e-3);
            if (sighting == null) {
                assertThat(used).isLessThan(threshold + slack);
                assertThat(party.camera().left()).isCloseTo(threshold - used, within(slack));
            } else {
                seen++;
                assertThat(used).isCloseTo(threshold, within(slack));
                assertThat(sighting.km()).isCloseTo(motion.kmAt(end), within(1e-6));
                assertThat(sighting.offsetKm()).isCloseTo(motion.offsetKmAt(end), within(1e-6));
                Tower by = sum.fields.towers().stream()
                        .filter(t -> t.key() == sighting.sensorKey())
                        .findFirst()
                        .orElseThrow();
                assertThat(sighting.sensor()).isEqualTo(by.id());
                int level = sum.own.level(sum.fields.towers().indexOf(by), sum.scene.party(n));
                assertThat(sum.of(by, level, motion, end - 1e-3, true, true)).isPositive();
            }
        }
        assertThat(seen).isBetween(15, 58);
    }

    @Test
    void exposureIsTheSumOverTowers() {
        seesAsSummedUp("shared");
    }

    @Test
    void towersMayHaveLuckOfTheirOwn() {
        seesAsSummedUp("independent");
    }

    /** Where nobody attends thresholds pass by, one after the other, and nothing is seen. */
    @Test
    void whatNobodyAttendsIsNotSeen() {
        Sum sum = new Sum(scene("shared"), 0);
        SplittableRandom random = new SplittableRandom(12);
        int passed = 0;
        for (int n = 0; n < 20; n++) {
            Motion motion = Scene.anywhere(random, 77 * n);
            Exposure party = sum.scene.party(n);
            assertThat(sum.cameras.next(party, motion, 0, 1e9)).isNull();
            passed += party.camera().index();
            assertThat(party.unattended()).isEqualTo(party.camera().index() > 0);
            if (party.unattended()) {
                assertThat(sum.cameras.unseen(party, List.of(motion))).isEqualTo(Unseen.inBoth(Blindness.UNATTENDED));
            }
        }
        assertThat(passed).isGreaterThan(5);
    }

    /** Seen last where the hazard last was above zero, and lost when it has not been for five minutes. */
    @Test
    void whoLeavesTheirViewIsLost() {
        Sum sum = new Sum(scene("shared"), 1);
        SplittableRandom random = new SplittableRandom(13);
        int before = 0;
        int later = 0;
        for (int n = 0; n < 120; n++) {
            Motion motion = Scene.anywhere(random, 77 * n);
            Exposure party = sum.scene.party(n);
            double from = 77 * n + 5;
            double seen = from;
            for (double t = from; t < motion.endMin() && t - seen <= 5; t += STEP_MIN) {
                seen = sum.hazard(party, motion, t) > 0 ? t + STEP_MIN : seen;
            }
            double lost = sum.cameras.lostMin(party, motion, from, 5);
            assertThat(lost).isCloseTo(seen + 5, within(0.15));
            before += lost < motion.endMin() ? 1 : 0;
            later += lost > from + 10 ? 1 : 0;
        }
        assertThat(before).isGreaterThan(5);
        assertThat(later).isGreaterThan(5);
        Scene none = new Scene("sensing.towers=[]");
        assertThat(new Sum(none, 1).cameras.lostMin(none.party(1), Scene.anywhere(random, 0), 10, 5))
                .isEqualTo(15);
    }

    /** Both orders of conditions, from what each of them would have left of the exposure. */
    @Test
    void whyNobodyWasSeenIsTold() {
        Sum sum = new Sum(scene("shared"), 1);
        SplittableRandom random = new SplittableRandom(14);
        int[] causes = new int[Blindness.values().length];
        int told = 0;
        for (int n = 0; n < 120; n++) {
            Motion motion = Scene.anywhere(random, 77 * n);
            Exposure party = sum.scene.party(n);
            double threshold = party.camera().first();
            double[] sums = sum.totals(party, motion);
            boolean near = false;
            for (double each : sums) {
                near |= Math.abs(each - threshold) < 0.02 + 0.03 * threshold;
            }
            if (near) {
                continue;
            }
            told++;
            Blindness first = first(sums[0], sums[1], sums[2], threshold);
            Unseen unseen = sum.cameras.unseen(party, List.of(motion));
            assertThat(unseen.first()).as("party " + n).isEqualTo(first);
            Blindness second = sums[3] < threshold
                    ? Blindness.CAMERA_DOWN
                    : sums[4] < threshold ? Blindness.MASKED : Blindness.WEATHER;
            boolean alike = first == Blindness.NOT_IN_VIEW || first == Blindness.MISSED_BY_CHANCE;
            assertThat(unseen.second()).as("party " + n).isEqualTo(alike ? first : second);
            causes[unseen.first().ordinal()]++;
        }
        assertThat(told).isGreaterThan(90);
        assertThat(causes[Blindness.NOT_IN_VIEW.ordinal()]).isPositive();
        assertThat(causes[Blindness.MISSED_BY_CHANCE.ordinal()]).isPositive();
        assertThat(causes[Blindness.MASKED.ordinal()]).isPositive();
        assertThat(causes[Blindness.WEATHER.ordinal()]).isPositive();
        assertThat(causes[Blindness.CAMERA_DOWN.ordinal()]).isPositive();
    }

    private static Blindness first(double ideal, double masked, double weather, double threshold) {
        if (ideal == 0) {
            return Blindness.NOT_IN_VIEW;
        }
        if (ideal < threshold) {
            return Blindness.MISSED_BY_CHANCE;
        }
        return masked < threshold ? Blindness.MASKED : weather < threshold ? Blindness.WEATHER : Blindness.CAMERA_DOWN;
    }

    @Test
    void withoutTowersNobodyIsSeen() {
        Scene none = new Scene("sensing.towers=[]");
        Sum sum = new Sum(none, 1);
        Motion motion = Scene.straight(0, 5, -4, 80, 5, 4);
        assertThat(sum.cameras.next(none.party(1), motion, 0, 1e9)).isNull();
        assertThat(sum.cameras.unseen(none.party(1), List.of(motion))).isEqualTo(Unseen.inBoth(Blindness.NOT_IN_VIEW));
    }

    /** Towers of other laws add nothing to the fields. */
    @Test
    void onlyImagingTowersAreCameras() {
        Scene mixed = new Scene(
                "sensing.optics=[{id: eye, law: imaging, lensMm: 60, pitchUm: 15}, {id: sure, law: definite-range, rangeKm: 3}]",
                "sensing.towers=[{id: a, optic: sure, fromKm: 2, toKm: 6, spacingKm: 2}, {id: b, optic: eye, fromKm: 8, toKm: 12, spacingKm: 2},"
                        + " {id: c, optic: eye, fromKm: 12, toKm: 14, spacingKm: 2, up: false}]");
        CameraFields fields = new CameraFields(mixed.world, mixed.scenario);
        assertThat(fields.towers()).extracting(Tower::id).containsExactly("b-1", "b-2");
        assertThat(fields.standing().towers()).extracting(Tower::id).containsExactly("b-1", "b-2", "c-1");
    }
}
