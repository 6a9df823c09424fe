package cordon.measures;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.fixtures.Runs;
import cordon.scenario.TimedScenario;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of vehicles and people as it is written: whoever set out is somewhere. */
class TravellersTableTest {
    /**
     * Parties of two: on foot one is caught, one comes back, of one a man falls while he is under way; a truck arrives in the warm-up, one is dumped, one
     * is struck and lost with its crew.
     */
    @Test
    void eachIsWhereItsEndBroughtIt() {
        Measures measures = new Measures(Desk.scenario(), Desk.FRONTIER_KM);
        Desk desk = new Desk(measures);
        for (int i = 1; i <= 6; i++) {
            desk.demanded(-2000, i, i <= 3 ? "in" : i == 4 ? "out" : "own", 10);
            desk.setOut(-1000, i, i, i <= 3 ? "in" : i == 4 ? "out" : "own", 5, 10);
        }
        desk.through(-500, 4, Outcome.DELIVERED, Fate.NOT_IN_VIEW);
        desk.through(10, 1, Outcome.SEIZED, Fate.SEIZED).before(11, 2, Outcome.TURNED_BACK, Fate.TURNED_BACK);
        desk.on(new Event.Encounter(12, 3, "beat-1", Event.EncounterResult.REPELLED, 1, 1));
        desk.through(13, 5, Outcome.ABANDONED, Fate.ESCAPED);
        desk.on(new Event.VehiclesLost(14, 6, Event.LossCause.STRIKE, 1, 2, 0, 10, 30));
        assertThat(ResultTables.travellers(measures.result())).isEqualTo("""
                commodity,place,vehicles,people
                pills,set-out,2,10
                pills,under-way,0,1
                pills,arrived,0,0
                pills,taken,0,2
                pills,turned-back,0,2
                pills,abandoned,1,2
                pills,lost,1,3
                fuel,set-out,1,2
                fuel,under-way,0,0
                fuel,arrived,1,2
                fuel,taken,0,0
                fuel,turned-back,0,0
                fuel,abandoned,0,0
                fuel,lost,0,0
                """);
    }

    /** In a run: of each commodity places add up to what set out, and every place is somebody's. */
    @Test
    void whoSetsOutInARunIsSomewhere() {
        TimedScenario scenario = Runs.scenario("iraq-syria", "period.days=30", "period.warmUpDays=10");
        Measures measures = new Measures(scenario, 600);
        Runs.run(scenario, measures);
        List<RunResult.TravellerRow> rows = measures.result().travellers();
        int places = 1 + UnitBook.Place.values().length;
        long[] people = new long[places];
        for (int i = 0; i < rows.size(); i += places) {
            List<RunResult.TravellerRow> of = rows.subList(i + 1, i + places);
            assertThat(of.stream().mapToLong(RunResult.TravellerRow::vehicles).sum())
                    .isEqualTo(rows.get(i).vehicles());
            assertThat(of.stream().mapToLong(RunResult.TravellerRow::people).sum())
                    .isEqualTo(rows.get(i).people());
            for (int place = 0; place < places; place++) {
                people[place] += rows.get(i + place).people();
            }
        }
        assertThat(rows).hasSize(places * scenario.start().commodities().size());
        assertThat(Arrays.stream(people).min().orElseThrow()).isPositive();
    }
}
