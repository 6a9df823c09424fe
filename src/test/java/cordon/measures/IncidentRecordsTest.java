package cordon.measures;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.events.SensorKind;
import org.junit.jupiter.api.Test;

class IncidentRecordsTest {
    /** One that ended before the period, one turned back, one seized behind the line, and two that passed it. */
    @Test
    void seizuresAndUnseizedPassagesInOrder() {
        StringBuilder out = new StringBuilder();
        new Desk(new IncidentRecords(Desk.scenario(), out))
                .setOut(-20, 1, 1, "in", 5, 1)
                .through(-10, 1, Outcome.DELIVERED, Fate.NOT_IN_VIEW)
                .setOut(5, 2, 2, "in", 5, 100)
                .through(10, 2, Outcome.DELIVERED, Fate.NOT_IN_VIEW)
                .setOut(30, 3, 3, "in", 15, 40)
                .before(40, 3, Outcome.TURNED_BACK, Fate.TURNED_BACK)
                .setOut(1500, 4, 3, "in", 15, 40)
                .sighted(1590, 4, SensorKind.POST, "post-1")
                .through(1600, 4, Outcome.SEIZED, Fate.SEIZED)
                .setOut(2000, 5, 5, "out", 24, 10)
                .through(2100.0625, 5, Outcome.ABANDONED, Fate.ESCAPED);
        assertThat(out)
                .hasToString("atMin,commodity,seized,km,offsetKm,quantity,valueUsd\n"
                        + "10.000,pills,false,5.000,0.000,100.000,300.00\n"
                        + "1600.000,pills,true,15.500,2.500,40.000,120.00\n"
                        + "2100.063,fuel,false,24.000,0.000,10.000,20.00\n");
    }
}
