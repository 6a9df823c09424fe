package cordon.engine;

import cordon.enforcement.Command;
import cordon.enforcement.GuardsInView;
import cordon.events.Event;
import cordon.events.Event.WaryReaction;
import cordon.events.EventSink;
import cordon.events.Outcome;
import cordon.events.SensorKind;
import cordon.interdiction.Pursuits;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Eyes;
import cordon.sensing.Sighting;
import cordon.smuggling.Party;
import cordon.smuggling.Vigilance;
import cordon.world.Agenda;
import cordon.world.Motion;

/**
 * Parties' own eyes: one that is on its way in the open and sees guards, itself or through a scout ahead of it, may hide, turn
 * back or hurry on. It sees first whose sight reaches farther; posts it sees too, but from them nobody hides, for they stay.
 */
final class Wariness {
    private final Journeys journeys;
    private final Agenda agenda;
    private final EventSink sink;
    private final Draws draws;
    private final Command command;
    private final Pursuits pursuits;
    private double farthestKm;

    Wariness(Journeys journeys, Agenda agenda, EventSink sink, Draws draws, Command command, Pursuits pursuits) {
        this.journeys = journeys;
        this.agenda = agenda;
        this.sink = sink;
        this.draws = draws;
        this.command = command;
        this.pursuits = pursuits;
    }

    /** What a party sees, whether that waits for the party at the line, and whether it is the scout who sees it. */
    private record Warning(Sighting of, boolean waits, boolean byScout) {}

    /** Distance at which any party so far has looked out at most, km; 0 when none does. */
    double farthestKm() {
        return farthestKm;
    }

    /** Looks ahead for the first guards that a party sees on its present motion. */
    void look(Party party, double fromMin) {
        Vigilance vigilance = party.vigilance();
        if (vigilance == null || !onItsWay(party)) {
            return;
        }
        farthestKm = Math.max(farthestKm, vigilance.eyes().farthestKm());
        Warning warning = earlier(
                next(party, party.motion(), fromMin, false),
                vigilance.scouted() ? next(party, scouts(party), fromMin, true) : null);
        if (warning != null) {
            int stamp = party.stamp();
            agenda.book(Math.max(agenda.nowMin(), warning.of.atMin()), Agenda.Rank.SIGHTING, party.key(), () -> {
                if (party.underWay() && party.stamp() == stamp) {
                    warned(party, warning);
                }
            });
        }
    }

    /** Approaching or beyond the line, and neither at it nor in hiding nor in a queue. */
    private boolean onItsWay(Party party) {
        boolean moves = party.status() == Party.Status.APPROACHING || party.status() == Party.Status.INSIDE;
        return moves
                && Lookout.exposed(party)
                && !party.mode().flies()
                && !journeys.roadChecks().halted(party)
                && !party.vigilance().hiding(party.motion());
    }

    private static Motion scouts(Party party) {
        return party.motion().earlier(party.vigilance().eyes().scoutLeadMin());
    }

    private static Warning earlier(Warning a, Warning b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.of.atMin() < a.of.atMin() ? b : a;
    }

    private Warning next(Party party, Motion motion, double fromMin, boolean byScout) {
        Sighting about = command.inView().next(motion, fromMin, sight(party), unit -> knows(party, unit));
        Warning[] first = {about == null ? null : new Warning(about, false, byScout)};
        pursuits.eachWaiting(party, (unit, waitsFromMin, km, offsetKm) -> {
            double from = Math.max(fromMin, waitsFromMin);
            double at = party.vigilance().knows(unit.key())
                    ? Double.NaN
                    : command.inView().firstSeesMin(motion, from, sight(party), km, offsetKm);
            if (!Double.isNaN(at)) {
                Sighting seen = new Sighting(
                        at, SensorKind.PATROL, unit.key(), unit.id(), motion.kmAt(at), motion.offsetKmAt(at), true);
                first[0] = earlier(first[0], new Warning(seen, true, byScout));
            }
        });
        return first[0];
    }

    /** Whether a unit has been reacted to, or has had its chance and so is no news. */
    private static boolean knows(Party party, long unit) {
        return party.vigilance().knows(unit) || party.exposure().knows(unit);
    }

    private static GuardsInView.Sight sight(Party party) {
        Eyes eyes = party.vigilance().eyes();
        return new GuardsInView.Sight(eyes.sightNightKm(), eyes.sightDayKm());
    }

    private void warned(Party party, Warning warning) {
        if (!warning.waits && command.away(warning.of)) {
            journeys.lookAgain(party);
            return;
        }
        party.vigilance().saw(warning.of.sensorKey());
        WaryReaction reaction = reaction(party, warning);
        sink.on(new Event.Wary(
                agenda.nowMin(),
                party.id(),
                warning.of.sensor(),
                warning.byScout,
                reaction,
                warning.of.km(),
                warning.of.offsetKm()));
        switch (reaction) {
            case HIDES -> hide(party, party.motion(), agenda.nowMin(), warning);
            case TURNS_BACK -> journeys.end(party, Outcome.TURNED_BACK);
            case HURRIES -> hurry(party);
            default -> journeys.lookAgain(party);
        }
    }

    private WaryReaction reaction(Party party, Warning warning) {
        Eyes eyes = party.vigilance().eyes();
        long pair = party.key() ^ warning.of.sensorKey();
        double u = draws.uniform(Purpose.WARY, pair, party.vigilance().hidings());
        if (u < eyes.hideChance()) {
            boolean mayHide = (warning.waits || warning.of.kind() != SensorKind.POST) && left(party) >= eyes.hideMin();
            return mayHide ? WaryReaction.HIDES : WaryReaction.GOES_ON;
        }
        if (u < eyes.hideChance() + eyes.turnBackChance()) {
            return party.crossed() ? WaryReaction.GOES_ON : WaryReaction.TURNS_BACK;
        }
        boolean hurries = u < eyes.hideChance() + eyes.turnBackChance() + eyes.runChance();
        return hurries ? WaryReaction.HURRIES : WaryReaction.GOES_ON;
    }

    /** Time that it may still hide, min. */
    private static double left(Party party) {
        Vigilance vigilance = party.vigilance();
        return 60 * vigilance.eyes().hideMaxHours() - vigilance.hiddenMin();
    }

    private void hurry(Party party) {
        Vigilance vigilance = party.vigilance();
        if (vigilance.hurrying(party.motion())) {
            journeys.lookAgain(party);
            return;
        }
        journeys.goOn(
                party, party.motion().hastened(agenda.nowMin(), vigilance.eyes().runFactor()));
        vigilance.hurries(party.motion());
    }

    /** Hides where it is; {@code broken} is the motion that it will take up again, from where it was at an instant. */
    private void hide(Party party, Motion broken, double brokenMin, Warning warning) {
        double now = agenda.nowMin();
        Vigilance vigilance = party.vigilance();
        Motion place = Motion.standing(
                broken.kmAt(brokenMin),
                broken.offsetKmAt(brokenMin),
                now,
                now + vigilance.eyes().hideMin());
        boolean concealed =
                draws.happens(vigilance.eyes().concealment(), Purpose.CONCEALED, party.key(), vigilance.hidings());
        vigilance.hides(place);
        if (concealed) {
            party.concealOn(place);
        }
        journeys.cut(party, place, p -> looksAgain(p, broken, brokenMin, warning));
    }

    private void looksAgain(Party party, Motion broken, double brokenMin, Warning warning) {
        double now = agenda.nowMin();
        boolean there = stillThere(party, warning);
        if (there && left(party) >= party.vigilance().eyes().hideMin()) {
            hide(party, broken, brokenMin, warning);
            return;
        }
        if (!there) {
            party.vigilance().forgets(warning.of.sensorKey());
        }
        sink.on(new Event.Emerged(now, party.id(), now - brokenMin));
        journeys.goOn(party, journeys.along(party, broken.pathFrom(brokenMin)));
    }

    /** Whether the guards from whom it hides are in sight now, from where they were seen. */
    private boolean stillThere(Party party, Warning warning) {
        double now = agenda.nowMin();
        Sighting seen = warning.of;
        long unit = seen.sensorKey();
        Motion moment = Motion.standing(seen.km(), seen.offsetKm(), now, now + 1e-6);
        boolean[] there = {command.inView().next(moment, now, sight(party), u -> u != unit) != null};
        pursuits.eachWaiting(
                party,
                (other, fromMin, km, offsetKm) -> there[0] |= other.key() == unit
                        && fromMin <= now
                        && command.inView().sees(moment, sight(party), km, offsetKm));
        return there[0];
    }
}
