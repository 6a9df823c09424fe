package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.Runs;
import cordon.measures.Ledger;
import cordon.scenario.TimedScenario;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Balloons, tubs, tunnels, doors and cover in a world where everything happens: exact instants, whole books, luck of their own. */
class EvadingModesTest {
    private static final String WORLD = "src/test/resources/sensitivity/everything.yaml";

    private static List<Event> events(String... settings) {
        return Runs.events(WORLD, settings);
    }

    /** Each of them is used, so that what follows is about something. */
    @Test
    void allAreUsed() {
        List<Event> events = events();
        for (String mode : List.of("balloon", "tub", "digger", "truck")) {
            assertThat(events)
                    .anyMatch(e -> e instanceof Event.SetOut s && s.mode().equals(mode));
        }
        assertThat(events)
                .anyMatch(e -> e instanceof Event.SetOut s && s.where().equals("hatch"));
        assertThat(events).anyMatch(Event.TunnelFound.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "17", "240"})
    void neverDependOnTicks(String tickMin) {
        assertThat(events("period.tickMin=" + tickMin).equals(events())).isTrue();
    }

    @Test
    void booksBalance() {
        TimedScenario scenario = Runs.scenario(WORLD);
        Ledger ledger = new Ledger(scenario);
        Runs.run(scenario, event -> {
            ledger.on(event);
            ledger.check();
        });
    }

    /** Without guards and gaps, through which parties meet, walkers fare to the last digit as if nobody evaded anything. */
    @Test
    void leaveOthersAlone() {
        String[] apart = {"guards={}", "barriers.breachShare=0", "flows.evaders.perDay=20", "flows.moles.perDay=16"};
        String[] alone = {"guards={}", "barriers.breachShare=0", "flows.evaders.perDay=0", "flows.moles.perDay=0"};
        assertThat(walkers(events(apart))).hasSizeGreaterThan(1000).isEqualTo(walkers(events(alone)));
    }

    private static List<Event> walkers(List<Event> events) {
        Set<Long> attempts = new TreeSet<>();
        return events.stream()
                .filter(event -> {
                    if (event instanceof Event.SetOut e
                            && Set.of("walkers", "families", "testers").contains(e.flow())) {
                        attempts.add(e.attempt());
                    }
                    return event instanceof Event.SetOut e && attempts.contains(e.attempt())
                            || event instanceof Event.AtBarrier b && attempts.contains(b.attempt())
                            || event instanceof Event.Sighted s && attempts.contains(s.attempt())
                            || event instanceof Event.Ended d && attempts.contains(d.attempt());
                })
                .toList();
    }

    /** A capacity that nothing exceeds is none; a tunnel that is never worth digging is none; a load that costs nothing is none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "modes.foot.load.capacity={goods: 1e9}",
                "organisations.gang.tunnels=[{id: dream, km: 5, digUsd: 1e12}]",
                "modes.car.load={capacity: {}, partyUsd: 0, vehicleUsd: 0}"
            })
    void atZeroStrengthAreNothing(String setting) {
        assertThat(events(setting).equals(events())).isTrue();
    }
}
