package cordon.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.scenario.Guards;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Two teams at 60 km/h, at (2.5, 4) after 10 min and at (12.5, 0) after {@code second} min. */
class TeamsTest {
    private static final double AT_ONCE = 1e9;
    private static final long TRACK = 11;

    private static Teams teams(int second) {
        List<Guards.TeamRow> rows = TextWorld.of("""
                +9 | ...............x....
                +4 | ..U.................
                 0 | ............U.......
                -3 | ...............o....
                """)
                .with("guards.teams.U2.callOutMin=[" + second + ", " + second + ", " + second + "]")
                .scenario()
                .start()
                .guards()
                .teams();
        return new Teams(rows, 20, new Draws(1));
    }

    private static String sent(Teams teams, double km, double offsetKm) {
        Teams.Order order = teams.nearest(km, offsetKm, 100, AT_ONCE, TRACK);
        return order.unit().id() + String.format(Locale.ROOT, " %.3f %.3f", order.departsMin(), order.arrivesMin());
    }

    /** 3 and 4 km are 5 by hypotenuse; 7 km along the line. */
    @Test
    void whoeverCanBeThereSoonestIsSent() {
        assertThat(sent(teams(10), 5.5, 0)).isEqualTo("team-U1-1 110.000 115.000");
        assertThat(sent(teams(10), 8.5, 0)).isEqualTo("team-U2-1 110.000 114.000");
        assertThat(sent(teams(16), 8.5, 0)).isEqualTo("team-U1-1 110.000 117.211");
    }

    /** A team waits for what is beyond the line at the line. */
    @Test
    void nobodyIsSentOverTheLine() {
        assertThat(sent(teams(10), 12.5, -6)).isEqualTo("team-U2-1 110.000 110.000");
        assertThat(sent(teams(10), 12.5, 6)).isEqualTo("team-U2-1 110.000 116.000");
    }

    /** Call-out and the way along the line are a bound: 10 + 3 min. */
    @Test
    void whoMustTakeTooLongIsNotAsked() {
        Teams teams = teams(1000);
        assertThat(teams.nearest(5.5, 4, 0, 12.999, TRACK)).isNull();
        Teams.Order order = teams.nearest(5.5, 4, 0, 13, TRACK);
        assertThat(order.unit().id()).isEqualTo("team-U1-1");
        assertThat(order.arrivesMin()).isCloseTo(13, within(1e-9));
    }

    @Test
    void whoIsOutIsNotSent() {
        Teams teams = teams(10);
        teams.units().get(0).busyUntil(500);
        assertThat(teams.anyFree(100)).isTrue();
        assertThat(teams.nearest(2.5, 4, 100, AT_ONCE, TRACK).unit())
                .isSameAs(teams.units().get(1));
        teams.units().get(1).busyUntil(500);
        assertThat(teams.anyFree(100)).isFalse();
        assertThat(teams.nearest(2.5, 4, 100, AT_ONCE, TRACK)).isNull();
        assertThat(teams.anyFree(500)).isTrue();
    }

    /** At 30 km/h the 3 km along the line take 6 min after a call-out of 10. */
    @Test
    void slowerTeamsTakeLonger() {
        List<Guards.TeamRow> rows = TextWorld.of("""
                +4 | ..U....x
                 0 | ........
                -3 | .......o
                """)
                .with("guards.teams.U1.speedKmh=30")
                .scenario()
                .start()
                .guards()
                .teams();
        Teams teams = new Teams(rows, 8, new Draws(1));
        assertThat(teams.nearest(5.5, 4, 0, 15.999, TRACK)).isNull();
        assertThat(teams.nearest(5.5, 4, 0, 16, TRACK).arrivesMin()).isCloseTo(16, within(1e-9));
        teams.units().get(0).busyUntil(20);
        assertThat(teams.anyFree(19)).isFalse();
        assertThat(teams.nearest(5.5, 4, 19, 16, TRACK)).isNull();
        assertThat(teams.anyFree(20)).isTrue();
    }
}
