package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From (0, -1) over (4, -3) to (10, -5) and back to (12, -4): depths 1, 3, 5, 4. */
class PathTest {
    private static final Path PATH = Path.straight(0, -1, 4, -3).to(10, -5).to(12, -4);

    private static void corners(Path path, double... kmAndOffset) {
        assertThat(path.corners()).isEqualTo(kmAndOffset.length / 2);
        for (int i = 0; i < path.corners(); i++) {
            assertThat(path.km(i)).isEqualTo(kmAndOffset[2 * i]);
            assertThat(path.offsetKm(i)).isEqualTo(kmAndOffset[2 * i + 1]);
        }
    }

    @Test
    void hasItsCornersEitherWay() {
        corners(PATH, 0, -1, 4, -3, 10, -5, 12, -4);
        corners(PATH.reversed(), 12, -4, 10, -5, 4, -3, 0, -1);
    }

    /** Depth 2 is reached half way to the second corner, depth 4 half way from there to the third. */
    @Test
    void beginsAtADepth() {
        corners(PATH.fromDepth(2), 2, -2, 4, -3, 10, -5, 12, -4);
        corners(PATH.fromDepth(4), 7, -4, 10, -5, 12, -4);
        corners(PATH.fromDepth(3), 4, -3, 4, -3, 10, -5, 12, -4);
        corners(PATH.fromDepth(0.5), 0, -1, 4, -3, 10, -5, 12, -4);
        corners(PATH.fromDepth(6), 12, -4, 12, -4);
    }

    @Test
    void endsAtADepth() {
        corners(PATH.untilDepth(2), 0, -1, 2, -2);
        corners(PATH.untilDepth(4), 0, -1, 4, -3, 7, -4);
        corners(PATH.untilDepth(3), 0, -1, 4, -3);
        corners(PATH.untilDepth(5), 0, -1, 4, -3, 10, -5);
        assertThat(PATH.untilDepth(5.1)).isSameAs(PATH);
    }

    /** On a level way no share of a piece is told by the depth: it begins with the first that is deep enough. */
    @Test
    void aLevelWayIsDeepFromItsBeginning() {
        Path level = Path.straight(1, 2, 3, 2).to(5, 4);
        corners(level.fromDepth(2), 1, 2, 3, 2, 5, 4);
        corners(level.untilDepth(2), 1, 2, 1, 2);
        corners(level.fromDepth(3), 4, 3, 5, 4);
        corners(level.untilDepth(3), 1, 2, 3, 2, 4, 3);
    }
}
