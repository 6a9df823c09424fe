package cordon.engine;

import cordon.events.Event;
import java.util.List;
import java.util.function.Predicate;

/** What is drawn before anybody chooses, as streams of events. */
enum Drawn {
    /** Turns of the weather. */
    WEATHER(Event.Weather.class::isInstance),
    /** Failures and repairs of towers. */
    OUTAGES(Event.Tower.class::isInstance),
    /** Alarms of sensors without anybody behind them, those that residents cause apart. */
    ALARMS(event -> event instanceof Event.Nuisance e && !e.civilian()),
    /** Demand of each flow: when, how much. */
    DEMAND(Event.Demanded.class::isInstance),
    /** Legal trucks, where none waits for another. */
    TRADE(Event.TruckServed.class::isInstance),
    /** The first day's departures: who, how, where, when; nobody has learned anything yet. */
    DEPARTURES(event -> event instanceof Event.SetOut && event.atMin() < 1440);

    private final Predicate<Event> of;

    Drawn(Predicate<Event> of) {
        this.of = of;
    }

    List<Event> in(List<Event> events) {
        return events.stream().filter(of).toList();
    }
}
