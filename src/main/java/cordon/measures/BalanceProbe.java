package cordon.measures;

import cordon.events.Event;
import java.util.List;

/** Where all that was ever demanded, and all who ever set out, are at the end of the period: the two tables in which the warm-up counts, so that they add up. */
final class BalanceProbe implements Probe {
    private final LoadBook loads;
    private final TravelBook travellers;

    BalanceProbe(LoadBook loads, TravelBook travellers) {
        this.loads = loads;
        this.travellers = travellers;
    }

    @Override
    public void listenAlways(Hearing always) {
        always.on(Event.Demanded.class, loads::demanded);
        always.on(Event.NotSent.class, loads::notSent);
        always.on(Event.SetOut.class, loads::setOut);
        always.on(Event.VehiclesLost.class, loads::lost);
        always.on(Event.Ended.class, loads::ended);
        always.on(Event.SetOut.class, travellers::setOut);
        always.on(Event.VehiclesLost.class, travellers::lost);
        always.on(Event.Encounter.class, travellers::encounter);
        always.on(Event.Ended.class, travellers::ended);
    }

    @Override
    public void listen(Hearing counted) {
        // all of it is heard always
    }

    /** The table of loads. */
    List<RunResult.BalanceRow> loads() {
        return loads.rows();
    }

    /** The table of vehicles and people. */
    List<RunResult.TravellerRow> travellers() {
        return travellers.rows();
    }
}
