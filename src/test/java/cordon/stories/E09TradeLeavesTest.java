package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Event.LeftWhy;
import cordon.events.Outcome;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.measures.Ledger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: legal trucks leave an official crossing that is full, slow or shut, and some go on in other ways. */
class E09TradeLeavesTest {
    private static TextWorld crossing() {
        return TextWorld.of("""
                +2 | x..
                 0 | C.G
                -3 | o..
                """)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.modes=[pickup]",
                        "flows.loads.perDay=0",
                        "crossings.C1.inPerDay=90");
    }

    /** Nobody waits for longer than 30 min, and who leaves would have had to. */
    @Test
    void impatient() {
        Story story =
                crossing().with("crossings.C1.yard.patienceMin={median: 30}").story();
        assertThat(story.all(Event.TruckLeft.class))
                .hasSizeGreaterThan(50)
                .allMatch(e -> e.why() == LeftWhy.IMPATIENT && e.consignment() < 0);
        assertThat(story.all(Event.TruckServed.class)).allMatch(e -> e.waitedMin() <= 30);
        assertThat(story.all(Event.TruckServed.class)).anyMatch(e -> e.waitedMin() > 25);
    }

    /** One place in the yard: who is turned away crosses as a consignment, and none is lost or made. */
    @Test
    void full() {
        Story story = crossing()
                .with("crossings.C1.yard={places: 1, elsewhereShare: 0.5, inwardFlow: loads}", "period.days=100")
                .story();
        assertThat(story.all(Event.TruckServed.class)).hasSizeGreaterThan(500).allMatch(e -> e.waitedMin() == 0);
        long[] gone = story.all(Event.TruckLeft.class).stream()
                .mapToLong(Event.TruckLeft::consignment)
                .filter(id -> id >= 0)
                .toArray();
        assertThat(story.all(Event.Demanded.class).stream().mapToLong(Event.Demanded::consignment))
                .containsExactly(Arrays.stream(gone).boxed().toArray(Long[]::new));
        double left = story.all(Event.TruckLeft.class).size();
        assertThat(gone.length / left).isCloseTo(0.5, within(3.2905 * Math.sqrt(0.25 / left)));
        assertThat(story.all(Event.SetOut.class)).hasSizeGreaterThan(gone.length - 5);
        Ledger ledger = new Ledger(story.scenario());
        story.events().forEach(ledger::on);
        assertThatCode(ledger::check).doesNotThrowAnyException();
    }

    /** Shut at noon: who is being served is served to the end, all others leave then, hidden loads turn back. */
    @Test
    void shut() {
        double noon = 4.5 * 1440;
        Story story = crossing()
                .with(
                        "flows.loads.perDay=30",
                        "flows.loads.modes=[truck]",
                        "interventions=[{id: shut, date: 2024-03-05T12:00, set: {crossings.C1.open: 'false'}}]")
                .story();
        assertThat(story.all(Event.TruckLeft.class))
                .isNotEmpty()
                .allMatch(e -> e.atMin() == noon && e.why() == LeftWhy.SHUT);
        assertThat(story.all(Event.TruckServed.class)).noneMatch(e -> e.atMin() > noon + 15);
        assertThat(story.all(Event.Ended.class)).anyMatch(e -> e.atMin() == noon && e.outcome() == Outcome.TURNED_BACK);
    }

    private static TextWorld diverting() {
        return crossing()
                .with(
                        "crossings.C1.lanes=100",
                        "crossings.C1.diversion={share: 1, mode: pickup, dutyUsd: 500, usdPerHour: 10}");
    }

    /** Toll 100 USD and 2 km at 40 km/h against duty 500 USD and a check of 15 min. */
    @Test
    void allGoToTheCheaperGate() {
        Story story = diverting().story();
        assertThat(story.all(Event.TruckServed.class)).isEmpty();
        assertThat(story.all(Event.TradeTolled.class))
                .hasSizeGreaterThan(1500)
                .allMatch(
                        e -> e.usd() == 100 && e.dutyUsd() == 500 && e.militia().equals("militia"));
        double diverted = story.all(Event.TradeDiverted.class).get(0).atMin();
        assertThat(story.all(Event.TradeTolled.class).get(0).atMin()).isCloseTo(diverted + 3, within(1e-6));
    }

    /** Toll 503 USD and 3 min against 500 USD and 15 min: 503.5 against 502.5. Toll 501 USD: 501.5. */
    @Test
    void delayCountsInMoney() {
        assertThat(diverting().with("gates.G1.tollUsd.pickup=503").story().all(Event.TradeDiverted.class))
                .isEmpty();
        assertThat(diverting().with("gates.G1.tollUsd.pickup=501").story().all(Event.TruckServed.class))
                .isEmpty();
    }

    /** 100.5 against 502.5 USD with a noise of 402 / ln 3: odds of three to one, among four traders in five. */
    @Test
    void someGoByLogit() {
        Story story = diverting()
                .with(
                        "crossings.C1.diversion.noiseUsd=" + 402 / Math.log(3),
                        "crossings.C1.diversion.share=0.8",
                        "crossings.C1.inPerDay=200")
                .story();
        double gates = story.all(Event.TradeDiverted.class).size();
        double all = gates + story.all(Event.TruckServed.class).size();
        assertThat(gates / all).isCloseTo(0.6, within(3.2905 * Math.sqrt(0.24 / all)));
    }

    /** A load that is found takes its truck with it. */
    @Test
    void theTruckIsSeizedToo() {
        Story story = crossing()
                .with(
                        "flows.loads.perDay=1",
                        "flows.loads.modes=[truck]",
                        "crossings.C1.inPerDay=0",
                        "crossings.C1.screening.sensitivity=1",
                        "crossings.C1.scannerDetects=1",
                        "modes.truck.load={vehicleUsd: 300}")
                .story();
        assertThat(story.of(1))
                .isEqualTo("P1 set out by truck 0:00 -> seen by C1 1:51 -> arrested 1:51 "
                        + "-> spent 300 1:51 -> SEIZED 1:51");
    }

    /** Every trader would go to the free gate; one that lies beyond the end of the line, at 3 km, takes nobody. A crossing there has no trade. */
    @Test
    void nothingWorksBeyondTheEndOfTheLine() {
        String[] tempted = {
            "crossings.C1.diversion={share: 1, dutyUsd: 1000, mode: pickup}", "gates.G1.tollUsd={pickup: 0}"
        };
        assertThat(crossing().with(tempted).story().all(Event.TradeTolled.class))
                .hasSizeGreaterThan(1000);
        Story beyond = crossing().with(tempted).with("gates.G1.km=3.1").story();
        assertThat(beyond.all(Event.TradeDiverted.class)).isEmpty();
        assertThat(beyond.all(Event.TruckServed.class)).hasSizeGreaterThan(1000);
        Story none = crossing().with("crossings.C1.km=3.1").story();
        assertThat(none.all(Event.TruckServed.class)).isEmpty();
    }

    /** Where nothing but an order sends trucks away they are told; where none is given there is nothing to tell. */
    @Test
    void shutByOrderIsTold() {
        String shut = "interventions=[{id: order, date: 2024-03-05T12:00, set: {crossings.C1.open: 'false'}}]";
        Story story = crossing().with("crossings.C1.primaryMin=20", shut).story();
        double left = story.all(Event.TruckLeft.class).size();
        assertThat(left).isPositive();
        assertThat(story.summary()).containsEntry("trade.trucksLeft", left);
        assertThat(crossing()
                        .with("crossings.C1.primaryMin=20", shut.replace("open: 'false'", "km: '1.5'"))
                        .story()
                        .summary())
                .containsEntry("trade.trucksLeft", left);
        assertThat(crossing().story().summary()).doesNotContainKey("trade.trucksLeft");
        assertThat(crossing().with("crossings.C1.inPerDay=0", shut).story().summary())
                .doesNotContainKey("trade.trucksLeft");
    }
}
