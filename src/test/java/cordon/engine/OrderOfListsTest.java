package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.Runs;
import cordon.scenario.Guards;
import cordon.scenario.Scenario;
import cordon.scenario.Sensing;
import cordon.scenario.TimedScenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A draw is keyed by ids, so the order in which a file lists things does not matter. */
class OrderOfListsTest {
    private static Scenario scenario;
    private static List<Event> asWritten;

    enum Kind {
        PLACES,
        MODES,
        COMMODITIES,
        ORGANISATIONS,
        FLOWS,
        GATES,
        CROSSINGS,
        TOWERS,
        POSTS,
        PATROLS,
        TEAMS,
        SECTIONS,
        GROUND,
        DRONES,
        CHECKPOINTS,
        SIGN_CUTTING,
        RESIDENTS
    }

    @BeforeAll
    static void runAsWritten() {
        scenario = Runs.scenario(
                        "iraq-syria",
                        "period.days=5",
                        "period.warmUpDays=3",
                        "guards.patrols=[" + row("a", 0, 400, "beatKm: 10") + ", " + row("b", 200, 600, "beatKm: 15")
                                + "]",
                        "guards.teams=[" + row("c", 0, 400, "spacingKm: 40") + ", "
                                + row("d", 200, 600, "spacingKm: 50") + "]",
                        "sensing.ground=[" + row("e", 0, 400, "spacingKm: 2, falsePerDay: 0.1") + ", "
                                + row("f", 200, 600, "spacingKm: 3") + "]",
                        "sensing.drones=[" + row("g", 0, 400, "upShare: 0.5") + ", "
                                + row("h", 200, 600, "upShare: 0.6") + "]",
                        "guards.checkpoints=[{id: i, km: 230, offsetKm: 5, reachKm: 4}, {id: j, km: 235, offsetKm: 6, reachKm: 5}]",
                        "guards.signCutting=[{id: k, patrols: a}, {id: l, patrols: b}]",
                        "residents=[" + row("m", 0, 400, "perDay: 50") + ", " + row("n", 200, 600, "perDay: 30") + "]")
                .start();
        asWritten = run(scenario);
        assertThat(asWritten).hasSizeGreaterThan(3_000);
    }

    private static String row(String id, int fromKm, int toKm, String more) {
        String sight = more.startsWith("beat") ? ", sightNightKm: 0.3, sightDayKm: 1.5" : "";
        return "{id: " + id + ", fromKm: " + fromKm + ", toKm: " + toKm + ", " + more + sight + "}";
    }

    private static List<Event> run(Scenario of) {
        List<Event> events = Runs.events(TimedScenario.unchanging(of));
        events.sort(Comparator.comparingDouble(Event::atMin).thenComparing(Event::toString));
        return events;
    }

    @ParameterizedTest
    @EnumSource
    void doesNotMatter(Kind kind) {
        Scenario turned = turned(kind);
        assertThat(turned).isNotEqualTo(scenario);
        List<Event> events = run(turned);
        int first = 0;
        while (first < Math.min(events.size(), asWritten.size())
                && events.get(first).equals(asWritten.get(first))) {
            first++;
        }
        boolean same = first == asWritten.size() && first == events.size();
        assertThat(same ? "" : first + ": " + events.get(first) + " but was " + asWritten.get(first))
                .isEmpty();
    }

    private static <T> List<T> turned(List<T> things) {
        List<T> turned = new ArrayList<>(things);
        Collections.reverse(turned);
        return turned;
    }

    private static <T> List<T> turned(List<T> things, boolean turn) {
        return turn ? turned(things) : things;
    }

    private static Scenario turned(Kind kind) {
        Scenario s = scenario;
        Guards g = s.guards();
        Sensing e = s.sensing();
        return new Scenario(
                s.title(),
                s.question(),
                s.frontier(),
                s.period(),
                s.grid(),
                s.terrain(),
                new cordon.scenario.Barriers(
                        s.barriers().layers(),
                        turned(s.barriers().sections(), kind == Kind.SECTIONS),
                        s.barriers().breachShare(),
                        s.barriers().gapWidthKm(),
                        s.barriers().repairHours(),
                        s.barriers().repairUsd(),
                        s.barriers().crews(),
                        s.barriers().doors()),
                s.sky(),
                turned(s.places(), kind == Kind.PLACES),
                turned(s.modes(), kind == Kind.MODES),
                turned(s.commodities(), kind == Kind.COMMODITIES),
                turned(s.organisations(), kind == Kind.ORGANISATIONS),
                turned(s.flows(), kind == Kind.FLOWS),
                turned(s.gates(), kind == Kind.GATES),
                turned(s.crossings(), kind == Kind.CROSSINGS),
                new Sensing(
                        e.optics(),
                        turned(e.towers(), kind == Kind.TOWERS),
                        e.humanM(),
                        e.vehicleM(),
                        e.targets(),
                        e.trackLossMin(),
                        turned(e.ground(), kind == Kind.GROUND),
                        turned(e.drones(), kind == Kind.DRONES)),
                new Guards(
                        turned(g.posts(), kind == Kind.POSTS),
                        turned(g.patrols(), kind == Kind.PATROLS),
                        turned(g.teams(), kind == Kind.TEAMS),
                        g.command(),
                        g.encounter(),
                        turned(g.checkpoints(), kind == Kind.CHECKPOINTS),
                        turned(g.signCutting(), kind == Kind.SIGN_CUTTING),
                        g.checks()),
                s.costs(),
                List.of(),
                turned(s.residents(), kind == Kind.RESIDENTS));
    }
}
