package cordon.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.engine.View.Doing;
import cordon.engine.View.UnitAt;
import cordon.events.Event;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnsTest {
    /** Nobody smuggles and all false alarms are believed: a team that is after something is on its straight way to where nobody is. */
    @Test
    void aTeamDrivesToAFalseAlarm() {
        BorderGui run = Watching.run(
                Watching.tutorial(
                        "flows.walkers.perDay=0",
                        "flows.drivers.perDay=0",
                        "sensing.towers.line.nuisancePerNight=10",
                        "guards.command.nuisanceBelieved=1"),
                event -> {});
        run.start();
        double before = Double.POSITIVE_INFINITY;
        int closer = 0;
        String last = "";
        while (closer < 20) {
            assertThat(run.step()).isTrue();
            for (UnitAt unit : run.sim().view().units()) {
                if (unit.doing() == Doing.AFTER) {
                    double left = Math.hypot(unit.km() - unit.targetKm(), unit.offsetKm() - unit.targetOffsetKm());
                    String trip = unit.id() + unit.targetKm();
                    if (trip.equals(last)) {
                        assertThat(left).isLessThanOrEqualTo(before);
                        closer += left < before ? 1 : 0;
                    }
                    last = trip;
                    before = left;
                }
            }
        }
    }

    private final Returns returns = new Returns();

    private UnitAt seen(Doing doing, double km, double freeMin, double nowMin) {
        UnitAt unit = new UnitAt("team-1", "team", km, 0, doing, 0.5, freeMin, Double.NaN, Double.NaN);
        return returns.placed(List.of(unit), nowMin).get(0);
    }

    /** It met a party 10 km from home at minute 0, has 30 minutes to do there, and drives 20 minutes. */
    @Test
    void aUnitStaysWhereItIsNeededThenDrivesHome() {
        seen(Doing.AFTER, 20, Double.POSITIVE_INFINITY, 0);
        assertThat(seen(Doing.AWAY, 10, 50, 5).km()).isEqualTo(20);
        assertThat(seen(Doing.AWAY, 10, 50, 30).km()).isEqualTo(20);
        assertThat(seen(Doing.AWAY, 10, 50, 40).km()).isCloseTo(15, within(1e-9));
        assertThat(seen(Doing.READY, 10, 50, 50).km()).isEqualTo(10);
    }

    @Test
    void whoWasNotSeenAfterAnybodyIsToldToBeAtItsBase() {
        assertThat(seen(Doing.AWAY, 10, Double.POSITIVE_INFINITY, 0).km()).isEqualTo(10);
    }

    /** Nobody is faster than he can be, and all are back when the model says that they are free. */
    @Test
    void inARunNobodyJumps() {
        List<Event> events = new ArrayList<>();
        BorderGui gui = Watching.run(Watching.tutorial(), events::add);
        gui.start();
        List<UnitAt> before = gui.watch().snapshot().units();
        int away = 0;
        while (gui.step()) {
            List<UnitAt> now = gui.watch().snapshot().units();
            for (int i = 0; i < now.size(); i++) {
                UnitAt unit = now.get(i);
                boolean team = unit.kind().equals("team");
                away += team && unit.doing() == Doing.AWAY ? 1 : 0;
                double way = Math.hypot(
                        unit.km() - before.get(i).km(),
                        unit.offsetKm() - before.get(i).offsetKm());
                if (team) {
                    assertThat(way).as("%s, before %s", unit, before.get(i)).isLessThan(0.5 * unit.kmPerMin() + 0.2);
                }
            }
            before = now;
        }
        assertThat(away).isPositive();
    }
}
