package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.SensorKind;
import cordon.fixtures.Runs;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is switched off leaves the luck of everything else as it was: a draw is a function of its key, not a turn in a row. */
class SubsystemsTest {
    private static final String[] SHORT = {"period.days=12", "period.warmUpDays=0"};
    private static final double BEFORE_REPLACEMENTS = 12 * 1440;
    private static final double BEFORE_LEARNING = 1440;

    private static List<Event> whole;

    @BeforeAll
    static void runWhole() {
        whole = run();
    }

    private static List<Event> run(String... settings) {
        String[] all = java.util.Arrays.copyOf(SHORT, SHORT.length + settings.length);
        System.arraycopy(settings, 0, all, SHORT.length, settings.length);
        return Runs.events("tutorial", all);
    }

    private static <E extends Event> List<E> before(double minute, List<Event> events, Class<E> kind) {
        return events.stream()
                .filter(e -> kind.isInstance(e) && e.atMin() < minute)
                .map(kind::cast)
                .toList();
    }

    /** Demand always, and until the first midnight, after which fates are learned from, also who sets out when and where. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sensing.towers=[]",
                "guards.patrols=[]",
                "guards.teams=[]",
                "guards.command={}",
                "sensing.towers.line.nuisancePerNight=0"
            })
    void theRestMeetsTheSameLuck(String off) {
        List<Event> without = run(off);
        assertThat(without.equals(whole)).as("nothing was switched off").isFalse();
        assertThat(before(BEFORE_REPLACEMENTS, without, Event.Demanded.class))
                .hasSizeGreaterThan(300)
                .isEqualTo(before(BEFORE_REPLACEMENTS, whole, Event.Demanded.class));
        assertThat(before(BEFORE_LEARNING, without, Event.SetOut.class))
                .hasSizeGreaterThan(15)
                .isEqualTo(before(BEFORE_LEARNING, whole, Event.SetOut.class));
    }

    /** Demand does not know of choice; replacements come after 14 days only. */
    @ParameterizedTest
    @ValueSource(
            strings = {"barriers={}", "gates=[]", "organisations.gang.choiceNoise=1", "flows.drivers.modes=[foot]"})
    void demandIsDrawnBeforeChoice(String changed) {
        assertThat(before(BEFORE_REPLACEMENTS, run(changed), Event.Demanded.class))
                .isEqualTo(before(BEFORE_REPLACEMENTS, whole, Event.Demanded.class));
    }

    /** One flow less leaves the other's demand alone, and its parties until the first midnight. */
    @Test
    void oneFlowDoesNotTouchTheOther() {
        List<Event> alone = run("flows.drivers.perDay=0", "guards.teams=[]", "guards.patrols=[]");
        List<Event> both = run("guards.teams=[]", "guards.patrols=[]");
        assertThat(before(BEFORE_REPLACEMENTS, alone, Event.Demanded.class))
                .isEqualTo(before(BEFORE_REPLACEMENTS, both, Event.Demanded.class).stream()
                        .filter(e -> e.flow().equals("walkers"))
                        .toList());
        assertThat(before(BEFORE_LEARNING, alone, Event.SetOut.class))
                .isEqualTo(before(BEFORE_LEARNING, both, Event.SetOut.class).stream()
                        .filter(e -> e.flow().equals("walkers"))
                        .toList());
    }

    /** A wall goes up at two in the morning: what a sender thinks of it that day does not depend on who asked before two. */
    @Test
    void nobodyElseMovesTheHourOfAWeighing() {
        int compared = 0;
        for (int seed = 1; seed <= 5; seed++) {
            String[] settings = {
                "period.seed=" + seed,
                "flows.walkers.modes=[pickup]",
                "flows.drivers.perDay=4",
                "barriers.sections.wall.begins=2024-03-01T02:00",
                "modes.pickup.usdPerHour=1000",
                "guards={}"
            };
            List<Event> both = run(settings);
            settings[1] = "flows.walkers.perDay=0";
            List<Event.SetOut> alone = before(BEFORE_LEARNING, run(settings), Event.SetOut.class);
            assertThat(alone)
                    .isEqualTo(before(BEFORE_LEARNING, both, Event.SetOut.class).stream()
                            .filter(e -> e.flow().equals("drivers"))
                            .toList());
            compared += alone.size();
        }
        assertThat(compared).isGreaterThan(5);
    }

    /** Dust leaves demand alone, and demand leaves dust alone. */
    @Test
    void weatherIsItsOwn() {
        String dust = "sky.regimes=[{id: dust, visiblePerKm: 5, thermalPerKm: 1, hoursPerYear: 2000, meanHours: 10}]";
        List<Event> dusty = run(dust);
        assertThat(before(BEFORE_REPLACEMENTS, dusty, Event.Demanded.class))
                .isEqualTo(before(BEFORE_REPLACEMENTS, whole, Event.Demanded.class));
        assertThat(before(BEFORE_REPLACEMENTS, run(dust, "flows=[]", "guards={}"), Event.Weather.class))
                .isNotEmpty()
                .isEqualTo(before(BEFORE_REPLACEMENTS, dusty, Event.Weather.class));
    }

    /**
     * Straight flows that everybody watches: with each further tower whoever was seen is still seen, and not later, because a
     * party's one threshold stays as it was.
     */
    @Test
    void oneMoreTowerNeverSeesFewer() {
        String row = "{id: a, optic: thermal, fromKm: 0, toKm: 60, spacingKm: 20}";
        String more = "{id: b, optic: thermal, fromKm: 20, toKm: 24, spacingKm: 4}";
        String most = "{id: c, optic: thermal, fromKm: 24, toKm: 30, spacingKm: 3, offsetKm: -1}";
        Map<Long, Double> few = firstSeen(row);
        Map<Long, Double> some = firstSeen(row + ", " + more);
        Map<Long, Double> many = firstSeen(row + ", " + more + ", " + most);
        neverFewer(few, some);
        neverFewer(some, many);
        assertThat(many.size()).isGreaterThan(few.size());
    }

    private static void neverFewer(Map<Long, Double> few, Map<Long, Double> more) {
        assertThat(few).isNotEmpty();
        few.forEach((attempt, at) -> assertThat(more.get(attempt)).isNotNull().isLessThanOrEqualTo(at));
    }

    private static Map<Long, Double> firstSeen(String rows) {
        Map<Long, Double> first = new TreeMap<>();
        String end = "{fromKm: 0, toKm: 60, offsetKm: 5}";
        List<Event> events = run(
                "sensing.towers=[" + rows + "]",
                "guards={}",
                "flows.walkers.straight=true",
                "flows.walkers.from=" + end,
                "flows.walkers.to=" + end,
                "flows.drivers.straight=true",
                "flows.drivers.from=" + end,
                "flows.drivers.to=" + end);
        for (Event event : events) {
            if (event instanceof Event.Sighted e && e.kind() == SensorKind.CAMERA) {
                first.putIfAbsent(e.attempt(), e.atMin());
            }
        }
        return first;
    }
}
