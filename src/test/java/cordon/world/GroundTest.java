package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** Features on a grid of half kilometres; mode 0 is on foot, mode 1 drives and does not mind the bush, mode 2 is never slowed. */
class GroundTest {
    private static final int FOOT = 0;
    private static final int PICKUP = 1;
    private static final int TRUCK = 2;
    private static final String CLASSES =
            "terrain.classes=[{id: field}, {id: bush, speedFactor: {foot: 0.5}, concealment: 0.3, screenM: 2},"
                    + " {id: rock, speedFactor: {foot: 0.25, pickup: 0.5}, concealment: 0.6}]";

    private static Ground ground(String... settings) {
        return Drawn.world(TextWorld.of("""
                +2 | ...................x
                 0 | ....................
                -2 | ...................o
                """)
                        .with("grid.cellKm=0.5", "grid.depthKm=4", CLASSES)
                        .with(settings))
                .ground();
    }

    private static void isFoot(Ground ground, double factor, int column, int... rows) {
        for (int row : rows) {
            assertThat(ground.speedFactor(FOOT, column, row))
                    .as(column + ", " + row)
                    .isEqualTo(factor);
        }
    }

    @Test
    void openGroundSlowsAndHidesNobody() {
        Ground ground = ground("terrain.classes=[{id: field}]");
        assertThat(ground.plain(FOOT)).isTrue();
        assertThat(ground.classAt(3, 3)).isZero();
        assertThat(ground.concealment(3, 3)).isZero();
        assertThat(ground.screenM(3, 3)).isZero();
        assertThat(ground.hasScreens()).isFalse();
        assertThat(ground.evenFactor(FOOT, 1, -3, 9, 3)).isEqualTo(1);
    }

    @Test
    void theBaseCoversAll() {
        Ground ground = ground("terrain.base=rock");
        assertThat(ground.classAt(0, 0)).isEqualTo(3);
        isFoot(ground, 0.25, 39, 0, 15);
        assertThat(ground.concealment(20, 5)).isEqualTo(0.6);
        assertThat(ground.plain(FOOT)).isFalse();
        assertThat(ground.plain(TRUCK)).isTrue();
        assertThat(ground.evenFactor(FOOT, 1, -3, 9, 3)).isEqualTo(0.25);
        assertThat(ground.evenFactor(PICKUP, 1, -3, 9, 3)).isEqualTo(0.5);
        assertThat(ground.hasScreens()).isTrue();
    }

    /** A band has the cells whose middles lie in it: columns 4 to 7 of middles 2.25 to 3.75, rows 8 and 9 of middles .25 and .75. */
    @Test
    void aBandHasItsLowerEdges() {
        Ground ground = ground(
                "terrain.features=[{id: wood, terrain: bush, band: {fromKm: 2.25, toKm: 4.25, fromOffsetKm: 0.25, toOffsetKm: 1.25}}]");
        for (int column = 4; column < 8; column++) {
            isFoot(ground, 0.5, column, 8, 9);
            isFoot(ground, 1, column, 7, 10);
        }
        isFoot(ground, 1, 3, 8, 9);
        isFoot(ground, 1, 8, 8, 9);
        assertThat(ground.concealment(4, 8)).isEqualTo(0.3);
        assertThat(ground.screenM(4, 8)).isEqualTo(2);
        assertThat(ground.screenM(4, 7)).isZero();
    }

    /** Middles at most 1 km from (5.25, .25), itself the middle of column 10, row 8. */
    @Test
    void aDiscHasItsEdge() {
        Ground ground =
                ground("terrain.features=[{id: hill, terrain: rock, disc: {km: 5.25, offsetKm: 0.25, radiusKm: 1}}]");
        isFoot(ground, 0.25, 8, 8);
        isFoot(ground, 1, 8, 7, 9);
        isFoot(ground, 0.25, 9, 7, 8, 9);
        isFoot(ground, 1, 9, 6, 10);
        isFoot(ground, 0.25, 10, 6, 7, 8, 9, 10);
        isFoot(ground, 0.25, 12, 8);
        isFoot(ground, 1, 13, 8);
        isFoot(ground, 1, 7, 8);
    }

    /** Middles at most .5 km from the way from (1.25, .25) to (3.25, .25) and on to (3.25, -2). */
    @Test
    void aLineHasItsWidthOnBothSides() {
        Ground ground = ground(
                "terrain.features=[{id: wadi, terrain: bush, line: {points: [[1.25, 0.25], [3.25, 0.25], [3.25, -2]], widthKm: 1}}]");
        isFoot(ground, 0.5, 1, 8);
        isFoot(ground, 1, 0, 8);
        isFoot(ground, 1, 1, 7, 9);
        isFoot(ground, 0.5, 3, 7, 8, 9);
        isFoot(ground, 1, 3, 6, 10);
        isFoot(ground, 0.5, 5, 4);
        isFoot(ground, 1, 5, 3);
        isFoot(ground, 0.5, 7, 4, 8);
        isFoot(ground, 1, 8, 4, 8);
        isFoot(ground, 0.5, 6, 3);
        isFoot(ground, 1, 6, 2);
    }

    /** Later features lie on earlier ones, and what slows one mode may be nothing to another. */
    @Test
    void evenIsWhatAModeFindsAlike() {
        Ground ground = ground(
                "terrain.features=[{id: wood, terrain: bush, band: {fromKm: 0, toKm: 8, fromOffsetKm: -4, toOffsetKm: 4}},"
                        + " {id: cliff, terrain: rock, band: {fromKm: 4, toKm: 8, fromOffsetKm: 0, toOffsetKm: 4}}]");
        isFoot(ground, 0.25, 8, 8);
        isFoot(ground, 0.5, 8, 7);
        assertThat(ground.evenFactor(FOOT, 1, -3, 3, 3)).isEqualTo(0.5);
        assertThat(ground.evenFactor(FOOT, 3, 3, 1, -3)).isEqualTo(0.5);
        assertThat(ground.evenFactor(FOOT, 5, 1, 7, 3)).isEqualTo(0.25);
        assertThat(ground.evenFactor(FOOT, 5, -1, 7, 3)).isNaN();
        assertThat(ground.evenFactor(FOOT, 3, 1, 5, 1)).isNaN();
        assertThat(ground.evenFactor(PICKUP, 3, 1, 5, 1)).isNaN();
        assertThat(ground.evenFactor(PICKUP, 3, -1, 5, -1)).isEqualTo(1);
        assertThat(ground.evenFactor(FOOT, 7, -1, 9, -1)).isNaN();
        assertThat(ground.evenFactor(FOOT, 9, -1, 12, 3)).isEqualTo(1);
        assertThat(ground.evenFactor(TRUCK, 0, -4, 20, 4)).isEqualTo(1);
    }

    /** Within a block of eight cells of which one is rock nothing is told to be even. */
    @Test
    void aMixedBlockIsNotEven() {
        Ground ground =
                ground("terrain.features=[{id: hill, terrain: rock, disc: {km: 5.25, offsetKm: 0.25, radiusKm: 0.1}}]");
        assertThat(ground.evenFactor(FOOT, 4.1, 3.5, 7.9, 3.5)).isNaN();
        assertThat(ground.evenFactor(FOOT, 4.1, -0.5, 7.9, -0.5)).isEqualTo(1);
        assertThat(ground.evenFactor(FOOT, 3.9, 3.5, 0.1, 0.5)).isEqualTo(1);
        assertThat(ground.evenFactor(FOOT, 4.1, -3, 4.1, 0)).isEqualTo(1);
        assertThat(ground.evenFactor(FOOT, 4.1, 0, 4.1, 0)).isNaN();
    }
}
