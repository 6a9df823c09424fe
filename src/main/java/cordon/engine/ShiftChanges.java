package cordon.engine;

import cordon.enforcement.Beat;
import cordon.enforcement.Command;
import cordon.enforcement.Unit;
import cordon.events.Event;
import cordon.events.EventSink;
import cordon.world.Agenda;
import cordon.world.Calendar;
import java.util.List;

/** Patrols that go by a plan take their next beats when their shifts end; at midnight their rows look at the books. */
final class ShiftChanges {
    private final Calendar calendar;
    private final Agenda agenda;
    private final EventSink sink;
    private final Command command;
    private final Journeys journeys;
    private int turn;

    ShiftChanges(Calendar calendar, Agenda agenda, EventSink sink, Command command, Journeys journeys) {
        this.calendar = calendar;
        this.agenda = agenda;
        this.sink = sink;
        this.command = command;
        this.journeys = journeys;
    }

    /** Books anew what follows from the scenario that holds from now on. */
    void change(double nowMin) {
        turn++;
        List<Unit> changing = command.changingBeats();
        changing.forEach(unit -> bookShift(unit, nowMin));
        if (!changing.isEmpty()) {
            bookLook(calendar.nextMidnight(nowMin));
        }
    }

    private void book(double atMin, Agenda.Rank rank, long key, Runnable action) {
        int booked = turn;
        agenda.book(atMin, rank, key, () -> {
            if (turn == booked) {
                action.run();
            }
        });
    }

    private void bookLook(double atMin) {
        book(atMin, Agenda.Rank.MIDNIGHT, 0, () -> {
            command.lookAtBooks(calendar.dayOf(atMin));
            bookLook(atMin + Calendar.DAY_MIN);
        });
    }

    private void bookShift(Unit unit, double nowMin) {
        double at = Math.max(nowMin, command.beat(unit).endMin());
        book(at, Agenda.Rank.RETURN, unit.key(), () -> {
            Beat beat = command.changeBeat(unit, at);
            sink.on(new Event.BeatTaken(at, unit.id(), beat.fromKm(), beat.toKm(), beat.arriveMin()));
            journeys.returning(unit, at);
            bookShift(unit, at);
        });
    }
}
