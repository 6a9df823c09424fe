package cordon.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.events.SensorKind;
import cordon.scenario.Way;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartyRecordsTest {
    @Test
    void oneRecordPerAttemptThatEndsInThePeriod() {
        StringBuilder out = new StringBuilder();
        new Desk(new PartyRecords(Desk.scenario(), out))
                .setOut(-30, 4, 2, "in", "truck", Way.GATE, "ford", 12, 1000.5)
                .setOut(-20, 5, 5, "in", 5, 1)
                .before(-10, 5, Outcome.TURNED_BACK, Fate.TURNED_BACK)
                .sighted(-5, 4, SensorKind.CAMERA, "tower-1")
                .sighted(0.25, 4, SensorKind.GATE_GUARD, "ford")
                .toll(1, 4, 300)
                .on(new Event.BribePaid(2, 4, "beat-1", 50.125))
                .met(2, 4, "beat-1", EncounterResult.BOUGHT)
                .crossed(3.5, 4)
                .through(90, 4, Outcome.DELIVERED, Fate.BOUGHT)
                .setOut(100, 6, 6, "out", 24, 10)
                .before(110, 6, Outcome.TURNED_BACK, Fate.TURNED_BACK)
                .setOut(120, 7, 7, "in", 5, 1);
        assertThat(out)
                .hasToString(PartyRecords.HEADER
                        + "\n4,2,in,pills,network,truck,gate,ford,2024-01-31T11:30:00,12.000,2024-01-31T12:03:30,1000.500,"
                        + "tablets,3001.50,camera:tower-1@25.0;gate-guard:ford@30.3,beat-1:bought@32.0,300.00,50.13,"
                        + "2024-01-31T13:30:00,12.500,2.500,delivered,bought,1,2,0,0,0.000\n"
                        + "6,6,out,fuel,locals,truck,open,,2024-01-31T13:40:00,24.000,,10.000,litres,20.00,,,0.00,0.00,"
                        + "2024-01-31T13:50:00,24.500,-1.000,turned-back,turned-back,1,2,0,0,0.000\n");
    }

    @Test
    void everyRecordHasAFieldForEveryColumn() {
        StringBuilder out = new StringBuilder();
        new Desk(new PartyRecords(Desk.scenario(), out))
                .setOut(1, 1, 1, "in", 5, 1)
                .before(2, 1, Outcome.TURNED_BACK, Fate.TURNED_BACK);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(1).split(",", -1)).hasSameSizeAs(lines.get(0).split(",", -1));
    }

    @Test
    void aBrokenSinkIsNotSwallowed() {
        Appendable full = new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public Appendable append(CharSequence text, int from, int to) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public Appendable append(char c) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> new PartyRecords(Desk.scenario(), full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }
}
