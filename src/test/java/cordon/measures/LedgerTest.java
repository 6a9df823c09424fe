package cordon.measures;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.events.SensorKind;
import cordon.scenario.Scenario;
import cordon.scenario.Way;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private final Scenario scenario = Desk.scenario();
    private final Ledger ledger = new Ledger(scenario);
    private final Desk desk = new Desk(ledger);

    /** The books are checked after every event. */
    @Test
    void everyWayOfEndingBalancesAtEveryMoment() {
        Desk checked = new Desk(event -> {
            ledger.on(event);
            ledger.check();
        });
        assertThatCode(() -> {
                    checked.demanded(-9, 1, "in", 100).demanded(-8, 2, "out", 7).demanded(-7, 3, "in", 5);
                    checked.setOut(0, 1, 1, "in", 5, 100).sighted(1, 1, SensorKind.POST, "post-1");
                    checked.through(2, 1, Outcome.SEIZED, Fate.SEIZED);
                    checked.setOut(3, 2, 2, "out", 24, 7).through(4, 2, Outcome.DELIVERED, Fate.NOT_IN_VIEW);
                    checked.notSent(5, 3, "in", Event.NotSentWhy.DIVERTED, 5);
                    checked.demanded(6, 4, "in", 9).setOut(7, 4, 4, "in", 5, 9);
                    checked.through(8, 4, Outcome.DESTROYED, Fate.STRUCK).demanded(9, 5, "in", 4);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void batchesOfAConvoyAddUpToTheConsignment() {
        desk.demanded(0, 1, "in", 25).setOut(1, 1, 1, "in", 5, 10).setOut(2, 2, 1, "in", 5, 10);
        desk.through(3, 1, Outcome.DELIVERED, Fate.MASKED).setOut(4, 3, 1, "in", 5, 5);
        desk.before(5, 2, Outcome.TURNED_BACK, Fate.TURNED_BACK).through(6, 3, Outcome.DELIVERED, Fate.MASKED);
        assertThatCode(ledger::check).doesNotThrowAnyException();
    }

    @Test
    void turnedBackMayBeSentAgainOrGivenUp() {
        desk.demanded(0, 1, "in", 25)
                .setOut(1, 1, 1, "in", 5, 25)
                .before(2, 1, Outcome.TURNED_BACK, Fate.TURNED_BACK)
                .setOut(3, 2, 1, "in", 5, 25)
                .before(4, 2, Outcome.TURNED_BACK, Fate.TURNED_BACK)
                .notSent(5, 1, "in", Event.NotSentWhy.DETERRED, 25);
        assertThatCode(ledger::check).doesNotThrowAnyException();
    }

    @Test
    void moreSentThanDemanded() {
        desk.demanded(0, 1, "in", 25).setOut(1, 1, 1, "in", 5, 20).setOut(2, 2, 1, "in", 5, 10);
        assertThatThrownBy(ledger::check)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("pills CONSIGNMENTS demanded 1.000000")
                .hasMessageNotContaining("fuel")
                .hasMessageContaining("demanded 25.000000 but found 30.000000");
    }

    @Test
    void loadChangedUnderWay() {
        desk.demanded(0, 1, "in", 25).setOut(1, 1, 1, "in", 5, 25);
        desk.on(new Event.Ended(
                2,
                1,
                1,
                "in",
                "foot",
                Way.OPEN,
                "",
                5,
                5,
                1,
                true,
                Outcome.DELIVERED,
                Fate.MASKED,
                24,
                72,
                1,
                0,
                0,
                2,
                0));
        assertThatThrownBy(ledger::check).hasMessageContaining("demanded 25.000000 but found 24.000000");
    }

    @Test
    void sentAgainAfterItWasSettled() {
        desk.demanded(0, 1, "in", 25).setOut(1, 1, 1, "in", 5, 25).through(2, 1, Outcome.DELIVERED, Fate.MASKED);
        desk.setOut(3, 2, 1, "in", 5, 25);
        assertThatThrownBy(ledger::check)
                .hasMessageContaining("consignment not open")
                .hasMessageContaining("SetOut");
    }

    @Test
    void eventsOfAnAttemptThatHasEndedButNotOfItsTrack() {
        desk.demanded(0, 1, "in", 25).setOut(1, 1, 1, "in", 5, 25).through(2, 1, Outcome.DELIVERED, Fate.LATE);
        desk.arrived(3, 1, "team-1", false, 10);
        assertThatCode(ledger::check).doesNotThrowAnyException();
        desk.sighted(4, 1, SensorKind.POST, "post-1");
        assertThatThrownBy(ledger::check).hasMessageContaining("attempt not under way");
    }

    @Test
    void seizedWithoutASighting() {
        desk.demanded(0, 1, "in", 25).setOut(1, 1, 1, "in", 5, 25).through(2, 1, Outcome.SEIZED, Fate.SEIZED);
        assertThatThrownBy(ledger::check).hasMessageContaining("seized but never sighted");
    }

    @Test
    void timeRunningBackwards() {
        desk.demanded(5, 1, "in", 25).demanded(4, 2, "in", 25);
        assertThatThrownBy(ledger::check).hasMessageContaining("instant before the last one");
    }

    @Test
    void tollsGoToTheGateOnTheWayAndNobodyPaysHimself() {
        desk.demanded(0, 1, "in", 1).setOut(1, 1, 1, "in", 5, 1).toll(2, 1, 300);
        assertThatThrownBy(ledger::check).hasMessageContaining("toll does not agree");
        Ledger second = new Ledger(scenario);
        new Desk(second)
                .demanded(0, 1, "own", 1)
                .setOut(1, 1, 1, "own", "truck", Way.GATE, "ford", 12, 1)
                .toll(2, 1, 300);
        assertThatThrownBy(second::check).hasMessageContaining("toll does not agree");
    }

    @Test
    void tollsPaidAreTollsBooked() {
        Measures measures = new Measures(scenario, Desk.FRONTIER_KM);
        Measures deaf = new Measures(scenario, Desk.FRONTIER_KM);
        new Desk(EventSink.all(ledger, measures))
                .demanded(-9, 1, "in", 1)
                .setOut(-8, 1, 1, "in", "truck", Way.GATE, "ford", 12, 1)
                .toll(-7, 1, 100)
                .through(1, 1, Outcome.DELIVERED, Fate.GATE_NOT_POLICED)
                .demanded(2, 2, "in", 1)
                .setOut(3, 2, 2, "in", "truck", Way.GATE, "ford", 12, 1)
                .toll(4, 2, 300);
        assertThatCode(() -> ledger.check(measures.result())).doesNotThrowAnyException();
        assertThatThrownBy(() -> ledger.check(deaf.result()))
                .hasMessageContaining("militia took 300.00 USD but 0.00 are booked");
    }
}
