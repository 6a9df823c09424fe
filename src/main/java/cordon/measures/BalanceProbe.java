package cordon.measures;

import cordon.events.Event;
import java.util.List;

/** Where all that was ever demanded is at the end of the period: the one table in which the warm-up counts, so that it adds up. */
final class BalanceProbe implements Probe {
    private final LoadBook book;

    BalanceProbe(LoadBook book) {
        this.book = book;
    }

    @Override
    public void listenAlways(Hearing always) {
        always.on(Event.Demanded.class, book::demanded);
        always.on(Event.NotSent.class, book::notSent);
        always.on(Event.SetOut.class, book::setOut);
        always.on(Event.VehiclesLost.class, book::lost);
        always.on(Event.Ended.class, book::ended);
    }

    @Override
    public void listen(Hearing counted) {
        // all of it is heard always
    }

    /** The table. */
    List<RunResult.BalanceRow> rows() {
        return book.rows();
    }
}
