package cordon.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Eight guards at (3, 4) who drive 30 km/h and need 20 min at a place. */
class UnitTest {
    private final Unit unit = new Unit("team", "east-2", 8, 30, 3, 4, 20);

    @Test
    void hasAKindAndAHome() {
        assertThat(unit.id()).isEqualTo("team-east-2");
        assertThat(unit.kind()).isEqualTo("team");
        assertThat(unit.people()).isEqualTo(8);
        assertThat(unit.kmPerMin()).isEqualTo(0.5);
        assertThat(unit.homeOffsetKm()).isEqualTo(4);
        assertThat(unit.key()).isNotEqualTo(new Unit("post", "east-2", 8, 30, 3, 4, 20).key());
    }

    /** 5 km from the line back to (3, 4) take 10 min, after 20; once home is at km 6, 4 km take 8. */
    @Test
    void isBackAfterItsWorkAndItsWay() {
        assertThat(unit.backMin(100, 6, 0)).isEqualTo(130);
        assertThat(unit.backMin(100, 0, 8)).isEqualTo(130);
        unit.movesTo(6);
        assertThat(unit.homeKm()).isEqualTo(6);
        assertThat(unit.backMin(100, 6, 0)).isEqualTo(128);
    }

    @Test
    void goesOnWithItsDuty() {
        assertThat(unit.free(-1e9)).isTrue();
        unit.busyUntil(50);
        unit.unmannedUntil(70);
        Unit next = new Unit("team", "east-2", 9, 30, 3, 4, 20);
        next.continues(unit);
        assertThat(next.free(49)).isFalse();
        assertThat(next.free(50)).isTrue();
        assertThat(next.busyUntilMin()).isEqualTo(50);
        assertThat(next.unmannedUntilMin()).isEqualTo(70);
    }
}
