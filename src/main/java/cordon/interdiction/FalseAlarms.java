package cordon.interdiction;

import cordon.enforcement.Command;
import cordon.enforcement.Teams;
import cordon.enforcement.Unit;
import cordon.events.Event;
import cordon.events.EventSink;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.world.Agenda;

/** Alarms without a smuggler behind them: they take operators' time, and teams' when they are believed. */
public final class FalseAlarms {
    private final Agenda agenda;
    private final EventSink sink;
    private final Command command;
    private final Draws draws;

    /** False alarms of a run. */
    public FalseAlarms(Agenda agenda, EventSink sink, Command command, Draws draws) {
        this.agenda = agenda;
        this.sink = sink;
        this.command = command;
        this.draws = draws;
    }

    /** An animal, a shepherd or a whirl of dust trips an alarm at a chainage. */
    public void raise(String row, long key, double km) {
        double now = agenda.nowMin();
        sink.on(new Event.Nuisance(now, row, km));
        Command.Assessment judged = command.assess(now, key, false);
        agenda.book(judged.doneMin(), Agenda.Rank.COMMAND, key, () -> assessed(judged, now, key, km));
    }

    private void assessed(Command.Assessment judged, double alarmMin, long key, double km) {
        double now = agenda.nowMin();
        long track = -1 - Keys.id(key);
        sink.on(new Event.Assessed(now, track, judged.believed(), now - alarmMin));
        if (!judged.believed()) {
            return;
        }
        Teams.Order order = command.send(km, 0, now, key);
        if (order == null) {
            sink.on(new Event.NoUnit(now, track));
            return;
        }
        order.unit().busyUntil(Double.POSITIVE_INFINITY);
        sink.on(new Event.Dispatched(now, track, order.unit().id(), order.arrivesMin() - now));
        agenda.book(
                order.arrivesMin(),
                Agenda.Rank.ENCOUNTER,
                key,
                () -> arrived(order.unit(), track, key, km, alarmMin, now));
    }

    private void book(double now, long track, long key) {
        var rules = command.spec().command();
        if (draws.happens(rules.unexplainedShare(), Purpose.EXPLAINED, key, 0)) {
            boolean gotAway = draws.happens(rules.bookedGotAwayShare(), Purpose.BOOKED, key, 0);
            sink.on(new Event.FalselyBooked(now, track, gotAway));
        }
    }

    private void arrived(Unit unit, long track, long key, double km, double alarmMin, double orderedMin) {
        double now = agenda.nowMin();
        sink.on(new Event.Arrived(now, track, unit.id(), false, now - alarmMin));
        if (draws.happens(command.spec().command().civilianShare(), Purpose.CIVILIAN, key, 0)) {
            sink.on(new Event.CivilianStopped(now, km));
        }
        book(now, track, key);
        double back = unit.backMin(now, km, 0);
        unit.busyUntil(back);
        agenda.book(
                back,
                Agenda.Rank.RETURN,
                unit.key(),
                () -> sink.on(new Event.Freed(back, unit.id(), back - orderedMin)));
    }
}
