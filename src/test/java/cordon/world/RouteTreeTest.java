package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.fixtures.TextWorld;
import cordon.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Ways between a hub at (10.5, -6.5) and a line of 20 km, on foot at 6 km/h: ten minutes a kilometre. */
class RouteTreeTest {
    private static final String HUB =
            "places=[{id: hub, name: Hub, km: 10.5, offsetKm: -6.5}, {id: deep, name: Deep, km: 30, offsetKm: 14},"
                    + " {id: edge, name: Edge, km: -3, offsetKm: 0.1}]";

    private static TextWorld drawn(String row) {
        return TextWorld.of("""
                +2 | ...................x
                 0 | ....................
                -3 | %s
                -7 | ...................o
                """.formatted(row)).with(HUB);
    }

    /** The same with a post at (10.5, 3). */
    private static TextWorld guarded() {
        return TextWorld.of("""
                +3 | ..........P........x
                 0 | ....................
                -7 | ...................o
                """).with(HUB);
    }

    private static RouteTree tree(TextWorld drawn) {
        return tree(drawn, -1);
    }

    private static RouteTree tree(TextWorld drawn, int sign) {
        Scenario scenario = drawn.scenario().start();
        World world = Drawn.world(scenario);
        return world.routes().of(world.hub("hub", sign), 0, Landmarks.of(scenario, world.strip()));
    }

    /** On open ground the smoothed way is straight, from the middle of each column at the line. */
    @Test
    void onOpenGroundWaysAreStraight() {
        RouteTree tree = tree(drawn("...................."));
        for (int column = 0; column < 20; column++) {
            Path path = tree.pathFrom(column);
            assertThat(path.corners()).isEqualTo(2);
            assertThat(path.km(0)).isEqualTo(column + 0.5);
            assertThat(path.offsetKm(0)).isZero();
            assertThat(path.km(1)).isEqualTo(10.5);
            assertThat(path.offsetKm(1)).isEqualTo(-6.5);
            assertThat(tree.minutesOn(path)).isCloseTo(10 * Math.hypot(column - 10, 6.5), within(1e-9));
        }
    }

    /** The tree goes by eight neighbours, from middle to middle: straight on 6 steps to the ring at the line, aslant root two each. */
    @Test
    void timesOfTheTreeAreThoseOfSteps() {
        RouteTree tree = tree(drawn("...................."));
        assertThat(tree.minutesTo(10)).isCloseTo(60, within(1e-9));
        assertThat(tree.minutesTo(13)).isCloseTo(10 * (3 + 3 * Math.sqrt(2)), within(1e-9));
        assertThat(tree.minutesTo(2)).isCloseTo(10 * (2 + 6 * Math.sqrt(2)), within(1e-9));
    }

    /** Ground half as fast, 1 km of it on the straight way, costs 10 min more: 75 min from the line to the hub, and 70 to the last ring. */
    @Test
    void slowGroundTakesLonger() {
        RouteTree tree = tree(drawn("^^^^^^^^^^^^^^^^^^^^"));
        assertThat(tree.minutesOn(tree.pathFrom(10))).isCloseTo(75, within(1e-9));
        assertThat(tree.minutesTo(10)).isCloseTo(70, within(1e-9));
        assertThat(tree.minutesOn(tree.pathFrom(4))).isCloseTo(10 * Math.hypot(6, 6.5) * 7.5 / 6.5, within(1e-9));
    }

    /** The marsh fills km 8 to 13 from 3 to 4 km deep: round its corners at best, and by middles of cells at worst. */
    @Test
    void impassableGroundIsGoneRound() {
        RouteTree tree = tree(drawn("........%%%%%......."));
        Path path = tree.pathFrom(10);
        assertThat(path.corners()).isGreaterThan(2);
        double least = 10 * (Math.hypot(2.5, 3) + 1 + Math.hypot(2.5, 2.5));
        double most = 10 * (Math.hypot(3, 2.5) + 2 + Math.hypot(3, 2));
        assertThat(tree.minutesOn(path)).isBetween(least, most);
        assertThat(tree.minutesOn(tree.pathFrom(2))).isCloseTo(10 * Math.hypot(8, 6.5), within(6.0));
    }

    /** A marsh across the whole line leaves no way. */
    @Test
    void thereMayBeNoWay() {
        RouteTree tree = tree(drawn("%%%%%%%%%%%%%%%%%%%%"));
        assertThat(tree.minutesTo(10)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    /** A mode that reaches 2 km along the line has columns as far as that and the depth of the strip, 10 km, beyond. */
    @Test
    void aModeHasItsReach() {
        RouteTree tree = tree(drawn("....................")
                .with("places=[{id: hub, name: Hub, km: 0.5, offsetKm: -6.5}]", "modes.foot.reachKm=2"));
        assertThat(tree.minutesTo(12)).isFinite();
        assertThat(tree.minutesTo(13)).isEqualTo(Double.POSITIVE_INFINITY);
        RouteTree eastern = tree(drawn("....................")
                .with("places=[{id: hub, name: Hub, km: 19.5, offsetKm: -6.5}]", "modes.foot.reachKm=2"));
        assertThat(eastern.minutesTo(7)).isFinite();
        assertThat(eastern.minutesTo(6)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    /** To be spared a kilometre within 1.2 km of the post somebody walks 100 min: he goes round it, and not if he would walk 0.1 min. */
    @Test
    void landmarksAreShunned() {
        RouteTree shy = tree(guarded().with("modes.foot.shuns={minPerKm: 100, withinKm: 1.2}"), 1);
        RouteTree bold = tree(guarded().with("modes.foot.shuns={minPerKm: 0.1, withinKm: 1.2}"), 1);
        assertThat(bold.minutesOn(bold.pathFrom(10))).isCloseTo(65, within(1e-9));
        assertThat(bold.minutesTo(10)).isCloseTo(60, within(1e-9));
        Path round = shy.pathFrom(10);
        assertThat(shy.minutesTo(10)).isCloseTo(10 * (2 + 4 * Math.sqrt(2)), within(1e-9));
        assertThat(shy.minutesOn(round)).isGreaterThan(66);
        for (int corner = 1; corner < round.corners(); corner++) {
            double apart = Geometry.distanceToSegment(
                    10.5,
                    3,
                    round.km(corner - 1),
                    round.offsetKm(corner - 1),
                    round.km(corner),
                    round.offsetKm(corner));
            assertThat(apart).isGreaterThan(0.7);
        }
        assertThat(shy.minutesOn(shy.pathFrom(0))).isCloseTo(10 * Math.hypot(10, 6.5), within(1e-9));
    }

    /** Trees are built once; those of a mode that shuns nothing hold whatever landmarks stand. */
    @Test
    void treesAreShared() {
        Scenario scenario = guarded().with("terrain.waysRound=true").scenario().start();
        World world = Drawn.world(scenario);
        Landmarks some = Landmarks.of(scenario, world.strip());
        Hub hub = world.hub("hub", -1);
        RouteTree tree = world.routes().of(hub, 0, some);
        assertThat(world.routes().of(hub, 0, Landmarks.none(world.strip()))).isSameAs(tree);
        assertThat(world.routes().of(hub, 1, some)).isNotSameAs(tree);
        assertThat(world.routes().round(4.2, -3.2, 0, some))
                .isSameAs(world.routes().round(4.9, -3.2, 0, some));
        assertThat(world.routes().round(4.2, -3.2, 0, some))
                .isNotSameAs(world.routes().round(5.1, -3.2, 0, some));
        assertThat(world.routes().round(4.2, 3.2, 0, some).pathFrom(4).offsetKm(1))
                .isEqualTo(3.2);
        assertThat(world.routes().round(4.2, -3.2, 0, some).pathFrom(4).offsetKm(1))
                .isEqualTo(-3.2);
        assertThat(world.routes().round(4.2, -3.2, 0, some).pathFrom(4).km(1)).isEqualTo(4.5);
    }

    @Test
    void waysRoundTheImpassableAreAskedFor() {
        World without = Drawn.world(drawn("........%%%%%......."));
        assertThat(without.routes().round(4.2, -5, 0, Landmarks.none(without.strip())))
                .isNull();
        World round = Drawn.world(drawn("........%%%%%.......").with("terrain.waysRound=true"));
        assertThat(round.routes().round(9.5, -3.5, 0, Landmarks.none(round.strip())))
                .isNull();
        assertThat(round.routes().round(4.2, -5, 0, Landmarks.none(round.strip())))
                .isNotNull();
    }

    /** A place beyond the strip is reached through its edge, half a cell inside; one nearer the line than half a cell, half a cell from it. */
    @Test
    void hubsLieInTheStrip() {
        World world = Drawn.world(drawn("...................."));
        assertThat(world.hub("hub", -1)).isEqualTo(new Hub("hub", 10.5, -6.5, 0));
        assertThat(world.hub("hub", 1)).isEqualTo(new Hub("hub", 10.5, 6.5, 0));
        assertThat(world.hub("deep", 1)).isEqualTo(new Hub("deep", 20, 9.5, 4.5));
        assertThat(world.hub("edge", -1)).isEqualTo(new Hub("edge", 0, -0.5, 0));
    }
}
