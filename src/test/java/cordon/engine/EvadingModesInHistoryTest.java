package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.fixtures.Runs;
import cordon.scenario.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * In the scenario of December 2024 every mode that walls call forth is really used, and no more often than can be believed. Of all flows only
 * those of captagon are sent here, so that two years, of a seed each, are short.
 */
class EvadingModesInHistoryTest {
    private static final String CONFIG = "history/post-december-2024";

    private static final int YEARS = 2;

    private static List<Event> events;

    @BeforeAll
    static void run() {
        List<String> settings = new ArrayList<>(List.of("residents=[]"));
        Runs.scenario(CONFIG).start().flows().stream()
                .filter(flow -> !flow.commodity().equals("captagon"))
                .forEach(flow -> settings.add("flows." + flow.id() + ".perDay=0"));
        events = new ArrayList<>();
        for (int seed = 1; seed <= YEARS; seed++) {
            settings.add("period.seed=" + seed);
            Runs.events(CONFIG, settings.toArray(String[]::new)).stream()
                    .filter(event -> event.atMin() >= 0)
                    .forEach(events::add);
        }
    }

    /** Attempts in a year, mean of the runs. */
    private static double set(Predicate<Event.SetOut> which) {
        double all = events.stream()
                .filter(event -> event instanceof Event.SetOut e && which.test(e))
                .count();
        return all / YEARS;
    }

    /** Reports name three cases of balloons in a month, of tubs and tunnels single ones (parameters.md#evading). */
    @Test
    void eachIsUsed() {
        assertThat(set(e -> e.mode().equals("balloon"))).isBetween(10.0, 60.0);
        assertThat(set(e -> e.mode().equals("tub"))).isBetween(3.0, 40.0);
        assertThat(set(e -> e.way() == Way.TUNNEL)).isBetween(5.0, 80.0);
        assertThat(set(e -> e.way() == Way.BRIBE)).isBetween(1.0, 20.0);
        assertThat(set(e -> e.mode().equals("legal-truck"))).isBetween(5.0, 30.0);
        assertThat(set(e -> e.flow().startsWith("captagon"))).isBetween(150.0, 350.0);
    }

    /** Balloons are known from 8 December on. */
    @Test
    void balloonsComeWithDecember() {
        assertThat(set(e -> e.mode().equals("balloon") && e.atMin() < 68 * 1440))
                .isZero();
    }

    /** At screened crossings some concealed loads are found, and legal trucks are inspected. */
    @Test
    void crossingsScreen() {
        assertThat(events)
                .anyMatch(event -> event instanceof Event.Ended e
                        && e.mode().equals("legal-truck")
                        && e.outcome() == Outcome.SEIZED)
                .anyMatch(event -> event instanceof Event.TruckServed e && e.inspected());
    }

    /** Gates whose holders left, and those under the wall, stay shut. */
    @Test
    void shutGatesStayShut() {
        assertThat(events).noneMatch(Event.GateReopened.class::isInstance);
    }
}
