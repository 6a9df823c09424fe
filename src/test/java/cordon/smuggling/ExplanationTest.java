package cordon.smuggling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.engine.BorderSim;
import cordon.events.Event;
import cordon.fixtures.Runs;
import cordon.fixtures.TextWorld;
import cordon.scenario.TimedScenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of a decision is what it was drawn from. */
class ExplanationTest {
    private static final int STAY_AND_ROUND = 2;

    private final List<Event> events = new ArrayList<>();
    private final List<Explanation> told = new ArrayList<>();

    private static TimedScenario threeLanes(String... more) {
        return TextWorld.of("""
                +2 | x..
                 0 | ...
                -3 | o..
                """)
                .with("flows.loads.straight=false", "flows.loads.perDay=20", "modes.foot.usdPerHour=100")
                .with(more)
                .scenario();
    }

    private void run(TimedScenario scenario) {
        BorderSim sim = Runs.simulation(scenario, events::add);
        sim.minds().explainTo(told::add);
        while (sim.tick()) {
            continue;
        }
    }

    /** As in the story of choice: lanes are hypot(i, 3) + hypot(i, 2) km long, 6 km/h, 100 USD/h, noise 4 USD, of equal size. */
    @Test
    void chancesAreTheLogitByHand() {
        run(threeLanes());
        double[] odds = new double[3];
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            odds[i] = Math.exp(-100 * (Math.hypot(i, 3) + Math.hypot(i, 2)) / 6 / 4);
            sum += odds[i];
        }
        Explanation first = told.get(0);
        assertThat(first.choices()).isEqualTo(3 + STAY_AND_ROUND);
        for (int i = 0; i < 3; i++) {
            double km = i + 0.5;
            Explanation.Row row =
                    first.best().stream().filter(r -> r.km() == km).findFirst().orElseThrow();
            assertThat(row.chance()).isCloseTo(odds[i] / sum, within(1e-9));
            assertThat(row.costUsd()).isCloseTo(100 * (Math.hypot(i, 3) + Math.hypot(i, 2)) / 6, within(1e-9));
            // 600 USD at the destination, 200 USD at the origin, a tenth believed lost
            assertThat(row.risk()).isCloseTo(0.1, within(1e-12));
            assertThat(row.utilityUsd()).isCloseTo(0.9 * 600 - 200 - row.costUsd(), within(1e-9));
        }
        assertThat(first.best()).isSortedAccordingTo(Comparator.comparingDouble(r -> -r.chance()));
    }

    /** The running sums of the chances, in the order of choices, give the choice that was taken for the number that was drawn; and so it went. */
    @Test
    void theChoiceFollowsFromTheChancesAndTheNumberDrawn() {
        run(threeLanes());
        List<Event.SetOut> gone = events.stream()
                .filter(Event.SetOut.class::isInstance)
                .map(Event.SetOut.class::cast)
                .toList();
        assertThat(gone).hasSameSizeAs(told).hasSizeGreaterThan(300);
        for (int n = 0; n < told.size(); n++) {
            Explanation e = told.get(n);
            List<Explanation.Row> inOrder = new ArrayList<>(e.best());
            inOrder.sort(Comparator.comparing(Explanation.Row::kind).thenComparingDouble(Explanation.Row::km));
            double sum = 0;
            Explanation.Row due = null;
            for (Explanation.Row row : inOrder) {
                sum += row.chance();
                if (due == null && e.drawn() < sum) {
                    due = row;
                }
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
            assertThat(e.chosen()).isEqualTo(due);
            assertThat(gone.get(n).km()).isEqualTo(due.km());
            assertThat(gone.get(n).atMin()).isEqualTo(e.atMin());
        }
        assertThat(told.stream().map(e -> e.chosen().place()).distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void ofManyChoicesTheBestAreToldAndTheChosen() {
        run(Runs.scenario("tutorial", "period.days=3", "period.warmUpDays=0"));
        assertThat(told)
                .allMatch(e -> e.choices() > Explanation.BEST && e.best().size() == Explanation.BEST);
        assertThat(told.stream().map(Explanation::chosen))
                .anyMatch(row -> row.rank() > Explanation.BEST)
                .anyMatch(row -> row.rank() == 1);
        assertThat(told)
                .allMatch(e -> e.chosen().rank() > Explanation.BEST ^ e.best().contains(e.chosen()));
    }

    /** A lane that is forced has its chance whatever it is worth. */
    @Test
    void forcedLanesAreToldAsSuch() {
        run(threeLanes("flows.loads.forcedKm=[0.5, 2.5]"));
        assertThat(told).isNotEmpty().noneMatch(Explanation::free);
        assertThat(told.get(0).best().subList(0, 2)).allMatch(row -> row.chance() == 0.5);
    }

    @Test
    void whoListensChangesNothing() {
        TimedScenario scenario = Runs.scenario("tutorial", "period.days=3", "period.warmUpDays=2");
        run(scenario);
        assertThat(told).isNotEmpty();
        assertThat(events).isEqualTo(Runs.events(scenario));
    }
}
