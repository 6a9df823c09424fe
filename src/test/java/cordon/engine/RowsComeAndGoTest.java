package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.Runs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A dated change may add rows of towers and take them away; each raises its own false alarms while it stands. */
class RowsComeAndGoTest {
    private static final String LINE =
            "{id: line, optic: thermal, fromKm: 0, toKm: 60, spacingKm: 10, nuisancePerNight: 1}";
    private static final String MORE =
            "{id: more, optic: thermal, fromKm: 0, toKm: 60, spacingKm: 5, nuisancePerNight: 9}";

    @Test
    void falseAlarmsFollowTheRows() {
        List<Event.Nuisance> usual = alarms("interventions=[]");
        List<Event.Nuisance> changed = alarms("interventions=["
                + "{id: a, date: 2024-03-03T12:00, set: {sensing.towers: '[" + MORE + ", " + LINE + "]'}},"
                + "{id: b, date: 2024-03-05T12:00, set: {sensing.towers: '[" + MORE + "]'}},"
                + "{id: c, date: 2024-03-07T12:00, set: {sensing.towers: '[" + LINE + "]'}}]");
        assertThat(of("line", 0, 4.5, changed)).isEqualTo(of("line", 0, 4.5, usual));
        assertThat(of("line", 4.5, 6.5, changed)).isEmpty();
        assertThat(of("line", 6.5, 10, changed)).isNotEmpty();
        assertThat(of("more", 0, 2.5, changed)).isEmpty();
        assertThat(of("more", 2.5, 6.5, changed)).hasSizeGreaterThan(300);
        assertThat(of("more", 6.5, 10, changed)).isEmpty();
    }

    private static List<Event.Nuisance> alarms(String interventions) {
        return Runs.events("tutorial", "period.days=10", "period.warmUpDays=0", interventions).stream()
                .filter(Event.Nuisance.class::isInstance)
                .map(Event.Nuisance.class::cast)
                .toList();
    }

    private static List<Event.Nuisance> of(String row, double fromDay, double toDay, List<Event.Nuisance> alarms) {
        return alarms.stream()
                .filter(e -> e.row().equals(row) && e.atMin() >= 1440 * fromDay && e.atMin() < 1440 * toDay)
                .toList();
    }
}
