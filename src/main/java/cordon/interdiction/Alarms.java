package cordon.interdiction;

import cordon.enforcement.Command;
import cordon.events.Event;
import cordon.events.EventSink;
import cordon.random.Keys;
import cordon.smuggling.Party;
import cordon.world.Agenda;
import java.util.function.Consumer;

/** Alarms that show a party: command holds a track of it until an operator has judged, and goes on or lets go. */
final class Alarms {
    /** Takes an alarm that is believed. */
    interface Believed {
        void on(Party party, double alarmMin, long track);
    }

    private final Agenda agenda;
    private final EventSink sink;
    private final Command command;
    private final Believed believed;
    private final Consumer<Party> dismissed;

    Alarms(Agenda agenda, EventSink sink, Command command, Believed believed, Consumer<Party> dismissed) {
        this.agenda = agenda;
        this.sink = sink;
        this.command = command;
        this.believed = believed;
        this.dismissed = dismissed;
    }

    void raise(Party party) {
        double now = agenda.nowMin();
        party.track(true);
        sink.on(new Event.AlarmRaised(now, party.id()));
        long track = Keys.of(party.key(), party.sightings());
        Command.Assessment judged = command.assess(now, track, true);
        agenda.book(judged.doneMin(), Agenda.Rank.COMMAND, track, () -> assessed(party, judged, now, track));
    }

    private void assessed(Party party, Command.Assessment judged, double alarmMin, long track) {
        double now = agenda.nowMin();
        sink.on(new Event.Assessed(now, party.id(), judged.believed(), now - alarmMin, judged.workedMin()));
        if (!party.underWay()) {
            return;
        }
        if (judged.believed()) {
            believed.on(party, alarmMin, track);
        } else {
            dismissed.accept(party);
        }
    }
}
