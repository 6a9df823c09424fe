package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a tower that is certain within 1 km sees a party at the instant at which it comes into range. */
class B01TowerTest {
    private static final String WORLD = """
            +2 | .......x..
             0 | .......T..
            -3 | .......o..
            """;

    /** Straight at it: after 2 of the 3 km to the line, so after 20 min. */
    @Test
    void straightAtTheTower() {
        assertThat(TextWorld.of(WORLD).story().ofAll())
                .isEqualTo("each set out 0:00 -> seen by T1 0:20 -> believed 0:20 -> no unit 0:20 "
                        + "-> crossed km 7.5 0:30 -> DELIVERED (NO_UNIT) 0:50");
    }

    /** Passing 600 m beside it, the half chord is 800 m (3-4-5): after 2.2 km, so after 22 min. */
    @Test
    void besideTheTower() {
        var world = TextWorld.of(WORLD).with("sensing.towers.T1.fromKm=7.6", "sensing.towers.T1.toKm=8.6");
        assertThat(world.story().ofAll()).contains("seen by T1 0:22 -> ");
    }

    /** Passing 1.1 km beside it, nobody sees anything. */
    @Test
    void outOfRange() {
        var world = TextWorld.of(WORLD).with("sensing.towers.T1.fromKm=8.1", "sensing.towers.T1.toKm=9.1");
        assertThat(world.story().ofAll())
                .isEqualTo("each set out 0:00 -> crossed km 7.5 0:30 -> DELIVERED (NOT_IN_VIEW) 0:50");
    }

    /** A row that does not work shows nobody, and is to blame for it. */
    @Test
    void aTowerThatIsDown() {
        var world = TextWorld.of(WORLD).with("sensing.towers.T1.up=false");
        assertThat(world.story().ofAll())
                .isEqualTo("each set out 0:00 -> crossed km 7.5 0:30 -> DELIVERED (CAMERA_DOWN) 0:50");
        assertThat(world.with("sensing.optics.eye.law=imaging").story().ofAll())
                .isEqualTo("each set out 0:00 -> crossed km 7.5 0:30 -> DELIVERED (CAMERA_DOWN) 0:50");
    }

    /** What stands deters those who see masts, whether they work or not: they cross 1 km and more from the tower. */
    @Test
    void mastsDeter() {
        String[] free = {"grid.laneKm=10", "flows.loads.straight=false", "organisations.gang.towerUsd=1000"};
        TextWorld world = TextWorld.of(WORLD).with(free);
        assertThat(byTheTower(world.with("sensing.towers.T1.up=false"))).isZero();
        assertThat(byTheTower(TextWorld.of(WORLD).with(free).with("sensing.towers=[]")))
                .isPositive();
    }

    private static long byTheTower(TextWorld world) {
        return world.story().all(Event.SetOut.class).stream()
                .filter(e -> Math.abs(e.km() - 7.5) <= 1)
                .count();
    }

    /** Two towers that work half of the time, each with half of the row: of the nuisance alarms of towers that never fail those are left that fall on one that works. */
    @Test
    void aTowerThatIsDownRaisesNoNuisance() {
        TextWorld world = TextWorld.of(WORLD)
                .with(
                        "sensing.towers.T1.fromKm=0",
                        "sensing.towers.T1.toKm=10",
                        "sensing.towers.T1.spacingKm=5",
                        "sensing.towers.T1.nuisancePerNight=20");
        List<Event.Nuisance> all = world.story().all(Event.Nuisance.class);
        Story failing = world.with("sensing.towers.T1.mtbfHours=12", "sensing.towers.T1.repairHours=12")
                .story();
        assertThat(all).hasSizeGreaterThan(700);
        assertThat(failing.all(Event.Nuisance.class))
                .hasSizeBetween(all.size() / 4, 3 * all.size() / 4)
                .isEqualTo(all.stream()
                        .filter(e -> works(failing, e.km() < 5 ? "T1-1" : "T1-2", e.atMin()))
                        .toList());
    }

    /** By the last that was told of it. */
    private static boolean works(Story story, String tower, double atMin) {
        return story.all(Event.Tower.class).stream()
                .filter(e -> e.tower().equals(tower) && e.atMin() <= atMin)
                .reduce((earlier, later) -> later)
                .map(Event.Tower::up)
                .orElse(true);
    }

    /** An alarm that the operator takes for a goat, after three minutes of looking. */
    @Test
    void dismissed() {
        var world = TextWorld.of(WORLD)
                .with(
                        "guards.command.operators=1",
                        "guards.command.assessmentMin=[3, 3, 3]",
                        "guards.command.genuineDismissed=1",
                        "flows.loads.perDay=1");
        assertThat(world.story().ofAll())
                .isEqualTo("each set out 0:00 -> seen by T1 0:20 -> dismissed 0:23 "
                        + "-> crossed km 7.5 0:30 -> DELIVERED (DISMISSED) 0:50");
    }
}
