package cordon.interdiction;

import cordon.enforcement.Command;
import cordon.enforcement.Teams;
import cordon.enforcement.Unit;
import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.events.EventSink;
import cordon.events.Fate;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.scenario.Direction;
import cordon.scenario.Guards;
import cordon.smuggling.Party;
import cordon.world.Agenda;
import cordon.world.Motion;
import java.util.List;

/**
 * From an alarm to a meeting: assessment, dispatch, ambush at the line or interception behind it, until a unit reaches the party,
 * loses it or comes too late. Guards never cross the line but where hot pursuit is allowed ({@link Meeting}).
 */
public final class Pursuits {
    /** What pursuits ask of whoever moves the parties. */
    public interface Parties {
        /** An encounter has ended a party's attempt, or has let it go on. */
        void met(Party party, EncounterResult result);

        /** A track of a party has ended: sensors look for it again. */
        void lookAgain(Party party);

        /** The instant at which towers, drones and these guards lose a party that they see now, after so long without coverage. */
        double lostMin(Party party, List<Long> guards, double fromMin, double lossMin);

        /** A unit has been sent after a party, which may see it wait. */
        void sentAfter(Party party);

        /** It is now known when a unit will be back at its work: it may notice parties that it would have missed. */
        void returning(Unit unit, double backMin);
    }

    private final Agenda agenda;
    private final EventSink sink;
    private final Command command;
    private final Encounters encounters;
    private final Parties parties;
    private final Alarms alarms;
    private final Shadows shadows;
    private final Tracks tracks;
    private final TrackQueue<Party> queue = new TrackQueue<>();
    private final Predictions predictions;
    private cordon.scenario.Scenario scenario;

    /** Pursuits of a run. */
    public Pursuits(
            Agenda agenda,
            EventSink sink,
            Draws draws,
            double lengthKm,
            Command command,
            Encounters encounters,
            Parties parties) {
        this.predictions = new Predictions(draws, lengthKm);
        this.agenda = agenda;
        this.sink = sink;
        this.command = command;
        this.encounters = encounters;
        this.parties = parties;
        this.alarms = new Alarms(agenda, sink, command, this::send, this::dismissed);
        this.shadows = new Shadows(agenda, sink, this::shadowLeft);
        this.tracks = new Tracks(agenda, parties, shadows, predictions);
    }

    /** Takes over the scenario that holds from now on. */
    public void change(cordon.scenario.Scenario changed) {
        scenario = changed;
        tracks.change(changed);
    }

    /** A party has been seen: those on their way to meet it may head elsewhere. */
    public void seen(Party party) {
        Hunt hunt = tracks.known(party);
        if (predictions.seen(party, agenda.nowMin()) && hunt != null) {
            hunt.each(this::plan);
        }
    }

    /** A post or patrol has noticed a party, and may keep its track. */
    public void noticedBy(long unit, Party party) {
        if (tracks.watchers().on()) {
            tracks.watchers().add(unit, party);
            again(party);
        }
    }

    /** A unit leaves its work, will be back at it, or takes another beat: those whose tracks it keeps may be lost sooner or later. */
    public void comesOrGoes(Unit unit) {
        tracks.watchers().each(unit.key(), this::again);
    }

    /** A camera or a barrier's alarm has shown a party: command holds a track and an operator judges. */
    public void alarm(Party party) {
        alarms.raise(party);
    }

    private void dismissed(Party party) {
        party.reached(Fate.DISMISSED);
        release(party);
    }

    /** Guards have seen a party themselves but cannot go after it: the nearest unit is sent. */
    public void report(Party party) {
        party.track(true);
        send(party, agenda.nowMin(), Keys.of(party.key(), party.sightings()));
    }

    /** Guards have stood off from a party and are not to follow it: command may be told. */
    public void stoodOff(Party party) {
        if (command.spec().encounter().aftermath().reportsStandOff() && !party.tracked()) {
            report(party);
        }
        parties.lookAgain(party);
    }

    private void send(Party party, double alarmMin, long track) {
        double now = agenda.nowMin();
        if (Meeting.gone(party)) {
            party.reached(Fate.LATE);
            release(party);
            return;
        }
        Teams.Order order = order(party, track);
        if (order != null) {
            follow(order, party, alarmMin);
            return;
        }
        sink.on(new Event.NoUnit(now, party.id()));
        party.reached(Fate.NO_UNIT);
        tracks.hunt(party).unwatch();
        if (command.spec().command().doctrine().queueTracks()) {
            queue.add(new TrackQueue.Track<>(party, alarmMin, track));
        }
        watch(party);
    }

    /** The unit to send to where a party is expected, or null. */
    private Teams.Order order(Party party, long track) {
        double now = agenda.nowMin();
        boolean ahead = party.direction() == Direction.INWARD && !party.crossed();
        double km = ahead ? predictions.km(party) : party.motion().kmAt(now);
        double offset = ahead ? 0 : party.motion().offsetKmAt(now);
        return Meeting.gone(party) ? null : command.send(km, offset, now, track);
    }

    private void follow(Teams.Order order, Party party, double alarmMin) {
        unwatch(party);
        queue.remove(party);
        double now = agenda.nowMin();
        Unit unit = order.unit();
        sink.on(new Event.Dispatched(now, party.id(), unit.id(), order.arrivesMin() - now));
        start(new Pursuit(unit, party, alarmMin, now, order.departsMin(), order.fromKm(), unit.homeOffsetKm(), true));
    }

    /** A unit is free again: those that are go to the parties that have waited longest and are still watched. */
    public void freed() {
        TrackQueue.Track<Party> track = queue.first();
        while (track != null && command.anyFree(agenda.nowMin())) {
            Teams.Order order = order(track.party(), track.key());
            if (order != null) {
                follow(order, track.party(), track.alarmMin());
            }
            track = queue.after(track);
        }
    }

    private void unwatch(Party party) {
        Hunt hunt = tracks.known(party);
        if (hunt != null && hunt.unwatch()) {
            queue.remove(party);
        }
    }

    /** Operators keep their eyes on a party for which no unit is free, until cameras lose it. */
    private void watch(Party party) {
        Hunt hunt = tracks.hunt(party);
        int turn = hunt.watch();
        Motion motion = party.motion();
        double lost = tracks.lostMin(party);
        if (lost < motion.endMin()) {
            agenda.book(Math.max(agenda.nowMin(), lost), Agenda.Rank.COMMAND, party.key(), () -> {
                if (hunt.watch == turn) {
                    unwatch(party);
                    release(party);
                }
            });
        }
    }

    /** A unit goes after a party that it sees. */
    public void chase(Unit unit, Party party) {
        double now = agenda.nowMin();
        sink.on(new Event.Dispatched(now, party.id(), unit.id(), 0));
        start(new Pursuit(unit, party, now, now, now, command.kmOf(unit, now), unit.homeOffsetKm(), false));
    }

    private void start(Pursuit pursuit) {
        pursuit.unit().busyUntil(Double.POSITIVE_INFINITY);
        tracks.hunt(pursuit.party()).after.add(pursuit);
        plan(pursuit);
        comesOrGoes(pursuit.unit());
        parties.sentAfter(pursuit.party());
    }

    /** Heads for where the party can be met, as far as its present motion tells. */
    private void plan(Pursuit pursuit) {
        double now = agenda.nowMin();
        Party party = pursuit.party();
        Motion motion = party.motion();
        pursuit.halt(now);
        double lost = pursuit.byTrack() || party.outOfSight() ? tracks.lostMin(party) : Double.POSITIVE_INFINITY;
        boolean inward = party.direction() == Direction.INWARD;
        if (inward && !party.crossed()) {
            pursuit.headFor(tracks.expectedKm(pursuit, lost), 0);
            if (lost < motion.endMin()) {
                bookLoss(pursuit, lost);
            }
            return;
        }
        Guards.Encounter rules = command.spec().encounter();
        double met = Meeting.earliestMin(pursuit, rules);
        if (met <= lost) {
            pursuit.headFor(motion.kmAt(met), motion.offsetKmAt(met));
            int plan = pursuit.plan();
            agenda.book(
                    Math.max(now, met), Agenda.Rank.ENCOUNTER, pursuit.unit().key(), () -> meet(pursuit, plan));
        } else if (Double.isNaN(met) && Meeting.gone(party)) {
            bookLoss(pursuit, now);
        } else {
            pursuit.headFor(motion.endKm(), Math.max(Meeting.leastOffsetKm(party, rules), motion.endOffsetKm()));
            if (lost < motion.endMin()) {
                bookLoss(pursuit, lost);
            }
        }
    }

    private void bookLoss(Pursuit pursuit, double minute) {
        int plan = pursuit.plan();
        double at = Math.max(agenda.nowMin(), minute);
        agenda.book(at, Agenda.Rank.COMMAND, pursuit.unit().key(), () -> lose(pursuit, plan));
    }

    private void lose(Pursuit pursuit, int plan) {
        if (pursuit.over() || pursuit.plan() != plan) {
            return;
        }
        Party party = pursuit.party();
        party.reached(Fate.LATE);
        finish(pursuit);
        if (pursuit.byTrack()) {
            release(party);
        }
    }

    private void meet(Pursuit pursuit, int plan) {
        if (pursuit.over() || pursuit.plan() != plan) {
            return;
        }
        Party party = pursuit.party();
        Unit unit = pursuit.unit();
        arrive(pursuit, true);
        party.exposure().meet(unit.key());
        tracks.watchers().met(unit.key(), party);
        EncounterResult result = encounters.resolve(
                agenda.nowMin(),
                party,
                encounters.guarding(agenda.nowMin(), unit, command.beat(unit)),
                command.spec(),
                scenario.organisations().get(party.consignment().owner()));
        boolean follows = result == EncounterResult.STOOD_OFF
                && shadows.begin(pursuit, command.spec().encounter().aftermath().shadowMin());
        if (!follows) {
            goBack(pursuit);
        }
        if (pursuit.byTrack() && !shadows.on(party)) {
            untrack(party);
        }
        if (follows) {
            tracks.hunt(party).each(this::plan);
            report(party);
        } else if (tracks.watchers().on()) {
            again(party);
        }
        parties.met(party, result);
    }

    private void shadowLeft(Pursuit pursuit) {
        goBack(pursuit);
        Party party = pursuit.party();
        if (party.underWay() && !tracks.hunt(party).on()) {
            release(party);
        }
    }

    /** Ends a pursuit that has come to nothing. */
    private void finish(Pursuit pursuit) {
        arrive(pursuit, false);
        goBack(pursuit);
    }

    private void arrive(Pursuit pursuit, boolean met) {
        double now = agenda.nowMin();
        pursuit.end(now);
        tracks.hunt(pursuit.party()).after.remove(pursuit);
        String unit = pursuit.unit().id();
        sink.on(new Event.Arrived(now, pursuit.party().id(), unit, met, now - pursuit.alarmMin()));
    }

    /** The unit sees to what is to be done and goes back; nobody goes on with it while all its guards are missing. */
    private void goBack(Pursuit pursuit) {
        double now = agenda.nowMin();
        Unit unit = pursuit.unit();
        double home = pursuit.left() ? unit.backMin(now, pursuit.km(), pursuit.offsetKm()) : now;
        double back = encounters.readyMin(unit, now, home);
        unit.busyUntil(back);
        parties.returning(unit, back);
        agenda.book(back, Agenda.Rank.RETURN, unit.key(), () -> {
            sink.on(command.freed(unit, pursuit.orderedMin(), back));
            freed();
        });
    }

    private void untrack(Party party) {
        party.track(false);
        tracks.hunt(party).seenMin = Double.POSITIVE_INFINITY;
    }

    private void release(Party party) {
        untrack(party);
        parties.lookAgain(party);
    }

    /** A party has begun a new motion: those after it plan anew. */
    public void moved(Party party) {
        shadows.moved(party);
        again(party);
    }

    /** Those after a party, or watching it, plan anew. */
    private void again(Party party) {
        Hunt hunt = tracks.known(party);
        if (hunt != null) {
            hunt.each(this::plan);
            if (hunt.watched()) {
                watch(party);
            }
        }
    }

    /** A party's attempt is over: those after it turn back. */
    public void ended(Party party) {
        Hunt hunt = tracks.known(party);
        tracks.watchers().forget(party);
        if (hunt != null) {
            unwatch(party);
            shadows.leave(party);
            hunt.each(this::finish);
        }
        tracks.forget(party);
    }

    /** Units that wait, or will, where they expect a party to pass the line. */
    public void eachWaiting(Party party, Waiting each) {
        if (party.direction() == Direction.INWARD && !party.crossed()) {
            Hunt hunt = tracks.known(party);
            if (hunt != null) {
                hunt.each(
                        pursuit -> each.on(pursuit.unit(), pursuit.arrivesMin(), pursuit.toKm(), pursuit.toOffsetKm()));
            }
        }
    }

    /** Whether any unit is after a party. */
    public boolean pursued(Party party) {
        return tracks.known(party) != null && !tracks.known(party).after.isEmpty();
    }

    /** Where those are who are after parties. */
    public Chases chases() {
        return tracks.chases();
    }

    /** The unit that already waits where a party will pass the line, or null. */
    public Unit ambush(Party party) {
        Hunt hunt = tracks.known(party);
        double captureKm = command.spec().encounter().captureKm();
        return hunt == null ? null : hunt.ambush(party.km(), captureKm, agenda.nowMin());
    }
}
