package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.fixtures.TextWorld;
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

    /** A row that does not work is as good as none. */
    @Test
    void aTowerThatIsDown() {
        var world = TextWorld.of(WORLD).with("sensing.towers.T1.up=false");
        assertThat(world.story().ofAll())
                .isEqualTo("each set out 0:00 -> crossed km 7.5 0:30 -> DELIVERED (NOT_IN_VIEW) 0:50");
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
