package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cordon.events.Event;
import cordon.fixtures.Runs;
import cordon.scenario.ConfigException;
import cordon.sensitivity.Branch;
import cordon.sensitivity.Leaf;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a scenario leaves out, or leaves without strength, leaves the luck of everything else as it was, event for event.
 *
 * <p>The list of what may be left out is derived from the schema: a new part without a row in {@link Subsystem} fails here.
 */
class SubsystemIndependenceTest {
    private static final String WORLD = "src/test/resources/sensitivity/everything.yaml";
    private static final String[] SHORT = {"period.days=3"};

    /** Nothing that happens comes back as demand, and no legal truck waits for another. */
    private static final String[] BEFORE_CHOICE = {
        "period.days=2",
        "period.warmUpDays=0",
        "flows.walkers.replacement=0",
        "flows.families.retries.giveUpAfterCapture=1",
        "flows.walkers.elasticity.exponent=0",
        "crossings.bridge.lanes=100",
        "crossings.bridge.yard.elsewhereShare=0",
        "crossings.bridge.diversion.share=0"
    };

    /** Nobody goes after anybody, nobody is searched or sees guards, and towers put nobody off. */
    private static final List<String> NOBODY_ACTS = List.of(
            "guards.teams=[]",
            "guards.posts=[]",
            "guards.checks=[]",
            "guards.checkpoints=[]",
            "guards.patrols.chase.pursues=false",
            "guards.patrols.game.pursues=false",
            "guards.patrols.tour.pursues=false",
            "guards.signCutting.swept.pursuitChance=0",
            "modes.foot.eyes=null",
            "flows.convoys.convoy.eyes=null",
            "flows.convoys.convoy.arranged={}",
            "organisations.gang.towerUsd=0",
            "organisations.militia.towerUsd=0",
            "modes.car.shuns={}",
            "interventions=[]");

    private static List<Event> run(String[] base, List<String> more) {
        List<String> all = new ArrayList<>(List.of(base));
        all.addAll(more);
        return Runs.events(WORLD, all.toArray(String[]::new));
    }

    private static List<Leaf> leaves(String... settings) {
        return Leaf.of(Runs.scenario(WORLD, settings).start());
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    @Test
    void everyBranchHasARow() {
        assertThat(Subsystem.all().stream().map(Subsystem::path))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Branch.all().stream()
                        .map(Branch::path)
                        .filter(path -> !path.startsWith("interventions.")) // an order is given or not
                        .toList());
    }

    /**
     * What is drawn before anybody chooses is the same to the last bit, but for what the branch itself is, or senders see of it: when it is
     * left out, and when any one of its numbers is 0.
     */
    @TestFactory
    Stream<DynamicTest> itTouchesOnlyItsOwn() {
        List<Leaf> leaves = leaves(BEFORE_CHOICE);
        Map<String, Set<Drawn>> touched = new ConcurrentSkipListMap<>();
        Subsystem.all().parallelStream().forEach(part -> touched.put(part.path(), touched(part, leaves)));
        return Subsystem.all().stream()
                .map(part -> dynamicTest(
                        part.path(),
                        () -> assertThat(touched.get(part.path()))
                                .as(part.path())
                                .isEqualTo(part.owns())));
    }

    private static Set<Drawn> touched(Subsystem part, List<Leaf> leaves) {
        List<Event> with = run(BEFORE_CHOICE, part.given());
        List<List<String>> changes = new ArrayList<>();
        changes.add(part.branch().leftOut(leaves));
        leaves.stream()
                .filter(leaf -> mayBeNought(leaf) && part.equals(owner(leaf)))
                .forEach(leaf -> changes.add(List.of(leaf.path() + "=0")));
        Set<Drawn> touched = EnumSet.noneOf(Drawn.class);
        for (List<String> change : changes) {
            try {
                touched.addAll(touched(with, run(BEFORE_CHOICE, both(part.given(), change))));
            } catch (ConfigException e) {
                continue; // other parts name it, or a bound hangs on it
            }
        }
        return touched;
    }

    private static Set<Drawn> touched(List<Event> before, List<Event> after) {
        Set<Drawn> touched = EnumSet.noneOf(Drawn.class);
        for (Drawn drawn : Drawn.values()) {
            assertThat(drawn.in(before)).hasSizeGreaterThan(3);
            if (!drawn.in(before).equals(drawn.in(after))) {
                touched.add(drawn);
            }
        }
        return touched;
    }

    private static boolean mayBeNought(Leaf leaf) {
        return leaf.value() instanceof Number number
                && number.doubleValue() != 0
                && leaf.key().min() <= 0
                && !leaf.key().above();
    }

    /** The innermost branch that may be left out around a value. */
    private static Subsystem owner(Leaf leaf) {
        return Subsystem.all().stream()
                .filter(part -> leaf.schemaPath().startsWith(part.path() + "."))
                .reduce((one, other) -> one.path().length() > other.path().length() ? one : other)
                .orElse(null);
    }

    /** Without strength it is as if it were not there: every event is the same, of all that happens. */
    @TestFactory
    Stream<DynamicTest> atZeroStrengthItIsAbsent() {
        List<Leaf> leaves = leaves();
        return Subsystem.all().stream()
                .filter(part -> !part.zero().isEmpty())
                .map(part -> dynamicTest(part.path(), () -> {
                    List<String> zero = part.zero().stream()
                            .flatMap(setting -> Leaf.everywhere(setting, leaves))
                            .toList();
                    assertThat(zero).isNotEmpty();
                    same(
                            run(SHORT, both(part.given(), zero)),
                            run(SHORT, both(part.given(), part.branch().leftOut(leaves))));
                }));
    }

    private static void same(List<?> some, List<?> others) {
        int first = 0;
        while (first < Math.min(some.size(), others.size()) && some.get(first).equals(others.get(first))) {
            first++;
        }
        assertThat((Object) some.subList(first, Math.min(first + 1, some.size())))
                .as("event " + first)
                .isEqualTo(others.subList(first, Math.min(first + 1, others.size())));
        assertThat(some).hasSizeGreaterThan(1_000);
    }

    /** Keys beside a switch that is off: whatever they say, nothing follows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "barriers.breachShare=0 & barriers.repairHours=999",
                "flows.convoys.convoy.strikeChance=0 & flows.convoys.convoy.strikeShare=0.9",
                "flows.walkers.replacement=0 & flows.walkers.replacementLagDays=1",
                "gates.mill.policedChance=0 & gates.mill.guards=77",
                "guards.encounter.bribableShare=0 & guards.encounter.bribeShare=0.9",
                "guards.encounter.engageArmed=0 & guards.encounter.guardKillsPerHour=9",
                "guards.command.doctrine.tiringPerHalfHour=0 & guards.command.doctrine.leastVigilance=0.1",
                "guards.command.unexplainedShare=0 & guards.command.bookedGotAwayShare=0.9",
                "crossings.bridge.boughtChance=0 & crossings.bridge.bribeUsd=9999",
                "crossings.bridge.diversion.share=0 & crossings.bridge.diversion.dutyUsd=9999",
                "modes.foot.eyes={sightNightKm: 0, sightDayKm: 0} & modes.foot.eyes.hideChance=0.9",
                "sensing.towers.heat.mtbfHours=0 & sensing.towers.heat.repairHours=500",
                "sensing.drones.sweep.upShare=0 & sensing.drones.sweep.speedKmh=20"
            })
    void offIsOff(String settings) {
        String[] parts = settings.split(" & ");
        same(run(SHORT, List.of(parts)), run(SHORT, List.of(parts[0])));
    }

    /** Who only watches changes no journey: the same parties go the same ways at the same instants and come to the same ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sensing.towers=[]",
                "sensing.ground=[]",
                "sensing.drones=[]",
                "sensing.towers.heat.mtbfHours=0",
                "guards.signCutting=[]",
                "guards.command={}",
                "guards.patrols.tour.count=1",
                "guards.patrols.game.fatigue={}",
                "residents=[]"
            })
    void watchersLeaveJourneysAlone(String off) {
        List<Event> watched = run(SHORT, NOBODY_ACTS);
        List<Event> unwatched = run(SHORT, both(NOBODY_ACTS, List.of(off)));
        assertThat(unwatched).isNotEqualTo(watched);
        same(journeys(unwatched), journeys(watched));
    }

    private static List<Event> journeys(List<Event> events) {
        return events.stream()
                .map(SubsystemIndependenceTest::course)
                .filter(event -> event instanceof Event.Demanded
                        || event instanceof Event.NotSent
                        || event instanceof Event.SetOut
                        || event instanceof Event.AtBarrier
                        || event instanceof Event.CrossedLine
                        || event instanceof Event.TollPaid
                        || event instanceof Event.BribePaid
                        || event instanceof Event.VehiclesLost
                        || event instanceof Event.TunnelFound
                        || event instanceof Event.TruckServed
                        || event instanceof Event.TradeTolled
                        || event instanceof Event.Ended)
                .toList();
    }

    /** An end without what sensors had to do with it. */
    private static Event course(Event event) {
        return event instanceof Event.Ended e
                ? new Event.CrossedLine(e.atMin(), e.attempt(), e.outcome().ordinal() + e.endKm())
                : event;
    }

    /** A dated change that sets what holds already is told, and that is all; instants to a thousandth, as sums cut in two round differently. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "organisations.gang.sanctionShare: '0'",
                "flows.walkers.perDay: '24'",
                "guards.teams.team.handlingMin: '30'",
                "sensing.towers.heat.cameras: '2'",
                "gates.mill.policedChance: '0.3'"
            })
    void anIdleChangeIsOnlyTold(String set) {
        List<Event> changed =
                run(SHORT, List.of("interventions=[{id: idle, date: 2024-03-01T00:00, set: {" + set + "}}]"));
        assertThat(changed).anyMatch(Event.Changed.class::isInstance);
        same(rounded(changed), rounded(run(SHORT, List.of("interventions=[]"))));
    }

    private static List<String> rounded(List<Event> events) {
        return events.stream()
                .filter(event -> !(event instanceof Event.Changed))
                .map(event -> event.toString().replaceAll("(\\.\\d{3})\\d+", "$1"))
                .toList();
    }
}
