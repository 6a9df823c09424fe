package cordon.engine;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.smuggling.Dispatch;
import cordon.smuggling.Gates;
import cordon.world.Agenda;
import cordon.world.Calendar;

/** At midnight militias set tolls and open gates anew, and organisations learn from the day. */
final class Midnights {
    private final Agenda agenda;
    private final EventSink sink;
    private final Gates gates;
    private final Dispatch dispatch;
    private final Journeys journeys;
    private double nextMin;

    Midnights(Calendar calendar, Agenda agenda, EventSink sink, Gates gates, Dispatch dispatch, Journeys journeys) {
        this.agenda = agenda;
        this.sink = sink;
        this.gates = gates;
        this.dispatch = dispatch;
        this.journeys = journeys;
        this.nextMin = calendar.nextMidnight(calendar.firstMin());
    }

    void until(double untilMin) {
        while (nextMin < untilMin) {
            double at = nextMin;
            agenda.book(at, Agenda.Rank.MIDNIGHT, 0, () -> {
                int day = (int) Math.floor(at / Calendar.DAY_MIN);
                if (gates.dayEnds(at)) {
                    dispatch.gatesChanged();
                    journeys.gatesChanged();
                }
                dispatch.learn();
                sink.on(new Event.Midnight(at, day));
            });
            nextMin += Calendar.DAY_MIN;
        }
    }
}
