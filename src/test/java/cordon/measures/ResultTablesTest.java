package cordon.measures;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.events.SensorKind;
import cordon.scenario.Way;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTablesTest {
    private final RunResult result = tell();

    private static RunResult tell() {
        Measures measures = new Measures(Desk.scenario(), Desk.FRONTIER_KM);
        new Desk(measures)
                .demanded(0, 1, "in", 100)
                .setOut(1, 1, 1, "in", 5, 100)
                .sighted(2, 1, SensorKind.POST, "post-1")
                .through(3, 1, Outcome.SEIZED, Fate.SEIZED)
                .setOut(4, 2, 2, "in", "truck", Way.GATE, "ford", 12, 2.5)
                .toll(5, 2, 300)
                .through(1500, 2, Outcome.DELIVERED, Fate.GATE_NOT_POLICED)
                .on(new Event.TruckServed(1600, "bridge", true, 12.5, 6, false));
        return measures.result();
    }

    @Test
    void summaryHasFourColumnsAndFixedDecimals() {
        List<String> lines = ResultTables.summary(result).lines().toList();
        assertThat(lines.get(0)).isEqualTo("measure,value,unit,meaning");
        assertThat(lines).hasSize(result.summary().size() + 1);
        assertThat(lines)
                .contains(
                        "attempts,2,attempts,attempts that ended: delivered + seized + turned back + lost",
                        "pills.seizedQuantity,100.000,quantity,quantity seized",
                        "pills.seizureRateByAttempts,0.500000,1,true seizure rate: seized / attempts",
                        "tollsUsd,300.00,USD,tolls that militias took",
                        "fuel.seizureRateByQuantity,,1,true seizure rate by quantity");
    }

    @Test
    void dailyByDayAndCommodity() {
        assertThat(ResultTables.daily(result).lines())
                .containsExactly(
                        "day,commodity,delivered,seized,turnedBack,lost,deliveredQuantity,seizedQuantity,"
                                + "turnedBackQuantity,lostQuantity,deliveredUsd,seizedUsd,turnedBackUsd,lostUsd",
                        "0,pills,0,1,0,0,0.000,100.000,0.000,0.000,0.00,300.00,0.00,0.00",
                        "0,fuel,0,0,0,0,0.000,0.000,0.000,0.000,0.00,0.00,0.00,0.00",
                        "1,pills,1,0,0,0,2.500,0.000,0.000,0.000,7.50,0.00,0.00,0.00",
                        "1,fuel,0,0,0,0,0.000,0.000,0.000,0.000,0.00,0.00,0.00,0.00");
    }

    @Test
    void lanesWithAColumnPerMode() {
        List<String> lines = ResultTables.lanes(result).lines().toList();
        assertThat(lines.get(0)).startsWith("fromKm,toKm,crossed,").endsWith(",attempts.foot,attempts.truck");
        assertThat(lines.get(1)).startsWith("0.000,10.000,1,0,1,0,0,").endsWith(",1,0");
        assertThat(lines.get(3)).startsWith("20.000,25.000,0,").endsWith(",0,0");
    }

    @Test
    void otherTables() {
        assertThat(ResultTables.commodities(result))
                .contains("\npills,1,100.000,300.00,0.000,0.000,0.000,0.000,1,1,0,0,");
        assertThat(ResultTables.reported(result)).isEqualTo("day,caught,turnedBack,gotAway\n0,1,0,0\n1,0,0,0\n");
        assertThat(ResultTables.passages(result))
                .contains("\nford,Ford,false,12.000,300.00,0,0.000,0.000,1,0,0,0,2.500,")
                .contains("\nbridge,bridge,true,20.000,0.00,1,12.500,12.500,0,0,0,0,");
        assertThat(ResultTables.funnel(result))
                .startsWith("fate,attempts,attemptsOtherOrder\nnot-in-view,0,0\n")
                .contains("\nseized,1,1\n");
        assertThat(ResultTables.militias(result))
                .isEqualTo("organisation,month,tollUsd,marginUsd,paidUsd,gateCostUsd,incomeUsd\n"
                        + "network,2024-01,0.00,-400.00,300.00,0.00,-400.00\n"
                        + "network,2024-02,0.00,5.00,0.00,0.00,5.00\n"
                        + "militia,2024-01,300.00,0.00,0.00,0.00,300.00\n");
        assertThat(ResultTables.harm(result)).isEqualTo("""
                harm,unit,state,militia,smugglers,carried,civilians,construction
                casualties,people,0,0,0,0,0,civilians 0 by construction: nobody fires at bystanders
                stops,stops,0,0,0,0,0,state 0 by construction: guards stop nobody of their own
                legalTrucks,trucks,0,0,0,0,1,all but civilians 0 by construction: a load hidden in a truck waits as a smuggler
                truckWaitMeanMin,min,0.000,0.000,0.000,0.000,12.500,all but civilians 0 by construction: a load hidden in a truck waits as a smuggler
                exposed,people,30.000,0.000,4.000,0.000,750.000,
                """);
    }
}
