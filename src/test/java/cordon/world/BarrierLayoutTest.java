package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Sections along ten columns of a kilometre; mode 0 walks, mode 1 drives, mode 2 is a boat for the river at km 8 to 10. */
class BarrierLayoutTest {
    private static final double YEAR_MIN = 365.25 * 1440;
    private static final double MONTH_MIN = YEAR_MIN / 12;
    private static final int FOOT = 0;
    private static final int PICKUP = 1;
    private static final int TUB = 2;
    private static final String LAYERS =
            "barriers.layers=[{id: ditch, delayMin: {foot: [1, 2, 6], pickup: [10, 20, 60]}, alarmChance: 1, decayPerYear: 0.19},"
                    + " {id: wall, delayMin: {foot: [20, 20, 20]}}, {id: wire, delayMin: {foot: [0, 4, 8]}, alarmChance: 0.5}]";
    private static final String SECTIONS =
            "barriers.sections=[{id: old, fromKm: 1, toKm: 3, layers: [ditch], ageYears: 2},"
                    + " {id: new, fromKm: 3, toKm: 8, layers: [wall, wire], before: [ditch], begins: 2024-03-02T00:00, kmPerMonth: 10, ageYears: 1},"
                    + " {id: twice, fromKm: 8, toKm: 10, layers: [wire, wire]}]";
    private static final String MODES = "modes=[{id: foot, target: human, ways: [open], speedKmh: 6, arrestChance: 1},"
            + " {id: pickup, target: vehicle, ways: [open], speedKmh: 30, arrestChance: 1},"
            + " {id: tub, target: human, ways: [open], speedKmh: 5, arrestChance: 1, craft: {waters: [ridge], passesBarriers: true}}]";

    private final BarrierLayout layout = layout();
    private final Draws draws = new Draws(8);

    private static BarrierLayout layout() {
        Scenario scenario = TextWorld.of("""
                +2 | .........x
                 0 | ........^^
                -2 | .........o
                """)
                .with("terrain.classes=[{id: ridge}]", MODES, LAYERS, SECTIONS)
                .scenario()
                .start();
        World world = Drawn.world(scenario);
        return new BarrierLayout(scenario.barriers(), world.strip(), world.calendar(), world.modes(), world.footing());
    }

    /** The middle of the first new column, km 3.5, is built .05 months after the second day of March begins, the last, km 7.5, .45 months. */
    @Test
    void aSectionGrows() {
        double first = 1440 + 0.05 * MONTH_MIN;
        double last = 1440 + 0.45 * MONTH_MIN;
        assertThat(layout.passable(3, PICKUP, first - 0.01)).isTrue();
        assertThat(layout.passable(3, PICKUP, first + 0.01)).isFalse();
        assertThat(layout.passable(7, PICKUP, last - 0.01)).isTrue();
        assertThat(layout.passable(7, PICKUP, last + 0.01)).isFalse();
        assertThat(layout.stands(0, FOOT, 0)).isFalse();
        assertThat(layout.stands(1, FOOT, 0)).isTrue();
        assertThat(layout.stands(3, FOOT, 0)).isTrue();
        assertThat(layout.stands(8, TUB, 0)).isFalse();
        assertThat(layout.stands(9, FOOT, 0)).isTrue();
        assertThat(layout.spec().sections()).hasSize(3);
    }

    /** Means are a third of the sum of the three values: 3 min on foot, 30 min by pickup; of .81 a year .9 is left after half a year. */
    @Test
    void whatStandsDecaysByWholeDays() {
        assertThat(layout.meanDelayMin(0, FOOT, 0)).isZero();
        assertThat(layout.meanDelayMin(1, FOOT, 0)).isCloseTo(3 * Math.pow(0.81, 730 / 365.25), within(1e-9));
        assertThat(layout.meanDelayMin(1, PICKUP, 0)).isCloseTo(30 * Math.pow(0.81, 730 / 365.25), within(1e-9));
        assertThat(layout.meanDelayMin(2, FOOT, 10 * 1440)).isCloseTo(3 * Math.pow(0.81, 740 / 365.25), within(1e-9));
        assertThat(layout.meanDelayMin(3, FOOT, 0)).isCloseTo(3 * Math.pow(0.81, 365 / 365.25), within(1e-9));
        assertThat(layout.meanDelayMin(1, FOOT, -3 * YEAR_MIN)).isEqualTo(3);
    }

    /** A wall of 20 min and a wire of 4; no vehicle passes the wall, and two wires are twice one. */
    @Test
    void layersAddUp() {
        assertThat(layout.meanDelayMin(3, FOOT, MONTH_MIN)).isEqualTo(24);
        assertThat(layout.meanDelayMin(3, PICKUP, MONTH_MIN)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(layout.passable(3, PICKUP, MONTH_MIN)).isFalse();
        assertThat(layout.passable(3, FOOT, MONTH_MIN)).isTrue();
        assertThat(layout.meanDelayMin(8, FOOT, 0)).isEqualTo(8);
    }

    @Test
    void aBoatPassesOnTheRiverAndNowhereElse() {
        assertThat(layout.meanDelayMin(9, TUB, 0)).isZero();
        assertThat(layout.meanDelayMin(1, TUB, 0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(layout.passable(9, TUB, 0)).isTrue();
        assertThat(layout.passable(0, TUB, 0)).isFalse();
    }

    /** Of 2000 attempts each delay lies between its least and most; the mean of the ditch's, 3 min with standard deviation 1.08, within 3.3 of its errors. */
    @Test
    void delaysAreDrawn() {
        double sum = 0;
        for (int attempt = 0; attempt < 2000; attempt++) {
            double share = Math.pow(0.81, 730 / 365.25);
            double ditch = layout.delayMin(1, FOOT, 0, draws, attempt) / share;
            assertThat(ditch).isBetween(1.0, 6.0);
            sum += ditch;
            double wallAndWire = layout.delayMin(3, FOOT, MONTH_MIN, draws, attempt);
            assertThat(wallAndWire).isBetween(20.0, 28.0);
            assertThat(layout.delayMin(3, PICKUP, MONTH_MIN, draws, attempt)).isZero();
        }
        assertThat(sum / 2000).isCloseTo(3, within(0.08));
        assertThat(layout.delayMin(0, FOOT, 0, draws, 1)).isZero();
    }

    /** Two wires of 4 +/- 1.63 min with luck of their own vary by 1.63 root 2 = 2.31 min together, with the same luck by 3.27. */
    @Test
    void alikeLayersHaveLuckOfTheirOwn() {
        double sum = 0;
        double squares = 0;
        for (int attempt = 0; attempt < 4000; attempt++) {
            double delay = layout.delayMin(8, FOOT, 0, draws, attempt);
            sum += delay;
            squares += delay * delay;
        }
        double mean = sum / 4000;
        assertThat(mean).isCloseTo(8, within(3.3 * 2.31 / Math.sqrt(4000)));
        assertThat(Math.sqrt(squares / 4000 - mean * mean)).isCloseTo(2.31, within(0.1));
    }

    /** The ditch always, a wire every second time, one of two wires three times of four (+/- 3.3 x .0068), a wall never. */
    @Test
    void layersTripTheirAlarms() {
        int wire = 0;
        int twoWires = 0;
        for (int attempt = 0; attempt < 4000; attempt++) {
            assertThat(layout.alarms(0, 0, draws, attempt)).isFalse();
            assertThat(layout.alarms(1, 0, draws, attempt)).isTrue();
            wire += layout.alarms(3, MONTH_MIN, draws, attempt) ? 1 : 0;
            twoWires += layout.alarms(9, 0, draws, attempt) ? 1 : 0;
        }
        assertThat(wire / 4000.0).isCloseTo(0.5, within(0.027));
        assertThat(twoWires / 4000.0).isCloseTo(0.75, within(0.023));
    }

    /** A section from the middle of one column to that of another has the first and not the second. */
    @Test
    void aSectionHasTheColumnsWhoseMiddlesItHolds() {
        Scenario scenario = TextWorld.of("""
                +2 | .........x
                 0 | ..........
                -2 | .........o
                """)
                .with("barriers.sections=[{id: a, fromKm: 2.5, toKm: 4.5, layers: [fence]}]")
                .scenario()
                .start();
        World world = Drawn.world(scenario);
        BarrierLayout fence =
                new BarrierLayout(scenario.barriers(), world.strip(), world.calendar(), world.modes(), world.footing());
        for (int column = 0; column < 10; column++) {
            assertThat(fence.stands(column, FOOT, 0)).isEqualTo(column == 2 || column == 3);
        }
    }
}
