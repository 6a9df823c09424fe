package cordon.interdiction;

import cordon.enforcement.Command;
import cordon.enforcement.Teams;
import cordon.enforcement.Unit;
import cordon.events.Event;
import cordon.events.EventSink;
import cordon.events.SensorKind;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Residents;
import cordon.world.Agenda;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Alarms without a smuggler behind them: they take operators' time, and units' when they are believed. */
public final class FalseAlarms {
    private final Agenda agenda;
    private final EventSink sink;
    private final Command command;
    private final Draws draws;
    private final BiConsumer<Unit, Double> returning;
    private final Runnable freed;
    private final Map<Long, Cause> open = new LinkedHashMap<>();
    private final List<Trip> trips = new ArrayList<>();

    /** False alarms of a run; {@code returning} hears of each unit when it will be back at its work, {@code freed} is done when it is. */
    public FalseAlarms(
            Agenda agenda,
            EventSink sink,
            Command command,
            Draws draws,
            BiConsumer<Unit, Double> returning,
            Runnable freed) {
        this.returning = returning;
        this.freed = freed;
        this.agenda = agenda;
        this.sink = sink;
        this.command = command;
        this.draws = draws;
    }

    /**
     * What command takes for a party, and is none.
     *
     * @param track number in events, negative
     */
    public record FalseTrack(long track, double km, double offsetKm) {}

    /** A unit that has been sent to a place where nobody is: when it departs and arrives there. */
    public record Trip(Unit unit, double departsMin, double arrivesMin, double km, double offsetKm) {}

    /** What has tripped an alarm and where; who it was is stopped with a chance, or with that of all nuisance alarms if it is NaN. */
    private record Cause(long key, double km, double offsetKm, double stoppedShare) {
        long track() {
            return -1 - Keys.id(key);
        }
    }

    /** An animal, a shepherd or a whirl of dust trips an alarm at a chainage. */
    public void raise(SensorKind kind, String row, long key, double km) {
        sink.on(new Event.Nuisance(agenda.nowMin(), kind, row, false, km));
        raised(new Cause(key, km, 0, Double.NaN));
    }

    /** Somebody who lives there trips an alarm; a unit that comes stops him with a chance, on its side of the line. */
    public void raise(SensorKind kind, Residents people, long key, double km, double offsetKm) {
        sink.on(new Event.Nuisance(agenda.nowMin(), kind, people.id(), true, km));
        raised(new Cause(key, km, Math.max(0, offsetKm), offsetKm < 0 ? 0 : people.stoppedShare()));
    }

    /** A patrol has found the tracks of somebody who lives there, and books what they look like. */
    public void tracksFound(long key, String road, Unit patrol, double km, double ageMin) {
        double now = agenda.nowMin();
        Cause cause = new Cause(key, km, 0, 0);
        sink.on(new Event.TracksFound(now, cause.track(), road, patrol.id(), km, ageMin));
        book(now, cause);
    }

    private void raised(Cause cause) {
        double now = agenda.nowMin();
        open.put(cause.key, cause);
        Command.Assessment judged = command.assess(now, cause.key, false);
        agenda.book(judged.doneMin(), Agenda.Rank.COMMAND, cause.key, () -> assessed(judged, now, cause));
    }

    private void assessed(Command.Assessment judged, double alarmMin, Cause cause) {
        double now = agenda.nowMin();
        sink.on(new Event.Assessed(now, cause.track(), judged.believed(), now - alarmMin, judged.workedMin()));
        if (!judged.believed()) {
            open.remove(cause.key);
            return;
        }
        Teams.Order order = command.send(cause.km, cause.offsetKm, now, cause.key);
        if (order == null) {
            open.remove(cause.key);
            sink.on(new Event.NoUnit(now, cause.track()));
            return;
        }
        order.unit().busyUntil(Double.POSITIVE_INFINITY);
        trips.add(new Trip(order.unit(), order.departsMin(), order.arrivesMin(), cause.km, cause.offsetKm));
        sink.on(new Event.Dispatched(now, cause.track(), order.unit().id(), order.arrivesMin() - now));
        agenda.book(
                order.arrivesMin(),
                Agenda.Rank.ENCOUNTER,
                cause.key,
                () -> arrived(order.unit(), cause, alarmMin, now));
    }

    private void arrived(Unit unit, Cause cause, double alarmMin, double orderedMin) {
        double now = agenda.nowMin();
        open.remove(cause.key);
        trips.removeIf(trip -> trip.unit == unit);
        sink.on(new Event.Arrived(now, cause.track(), unit.id(), false, now - alarmMin));
        if (draws.happens(stoppedShare(cause), Purpose.CIVILIAN, cause.key, 0)) {
            sink.on(new Event.CivilianStopped(now, cause.km));
        } else {
            book(now, cause);
        }
        double back = unit.backMin(now, cause.km, cause.offsetKm);
        unit.busyUntil(back);
        returning.accept(unit, back);
        agenda.book(back, Agenda.Rank.RETURN, unit.key(), () -> {
            sink.on(command.freed(unit, orderedMin, back));
            freed.run();
        });
    }

    /** Those that are not cleared up: not yet judged, or believed and no team is there. */
    public List<FalseTrack> open() {
        return open.values().stream()
                .map(cause -> new FalseTrack(cause.track(), cause.km, cause.offsetKm))
                .toList();
    }

    /** Units on their way to such a place. */
    public List<Trip> trips() {
        return List.copyOf(trips);
    }

    private double stoppedShare(Cause cause) {
        return Double.isNaN(cause.stoppedShare) ? command.spec().command().civilianShare() : cause.stoppedShare;
    }

    /** Who was not there any more, and has left nothing that explains the alarm, is taken for somebody who got away or turned back. */
    private void book(double now, Cause cause) {
        var rules = command.spec().command();
        if (draws.happens(rules.unexplainedShare(), Purpose.EXPLAINED, cause.key, 0)) {
            boolean gotAway = draws.happens(rules.bookedGotAwayShare(), Purpose.BOOKED, cause.key, 0);
            sink.on(new Event.FalselyBooked(now, cause.track(), gotAway));
        }
    }
}
