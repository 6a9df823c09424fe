package cordon.engine;

import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Craft;
import cordon.smuggling.Party;
import cordon.world.Agenda;
import cordon.world.Motion;
import cordon.world.Movement;
import cordon.world.Path;
import cordon.world.Strip;

/**
 * What flies unmanned, from the line on: it drifts, comes down, and lies there until its people have found it or have given it
 * up. Guards who come first take it.
 */
final class Flights {
    private final Journeys journeys;
    private final Agenda agenda;
    private final Draws draws;
    private final Movement movement;
    private final Strip strip;

    Flights(Journeys journeys, Agenda agenda, Draws draws, Movement movement, Strip strip) {
        this.journeys = journeys;
        this.agenda = agenda;
        this.draws = draws;
        this.movement = movement;
        this.strip = strip;
    }

    /** A flight has passed the line. */
    void passed(Party party) {
        Craft.Flight flight = party.mode().craft().flight().orElseThrow();
        int last = party.inside().corners() - 1;
        double intendedKm = party.inside().km(last);
        double intendedOffset = party.inside().offsetKm(last);
        double km = within(intendedKm + drift(flight, party, 0), 0, strip.lengthKm());
        double side = Math.signum(intendedOffset);
        double depth = within(side * (intendedOffset + drift(flight, party, 1)), 0, strip.depthKm());
        double astrayKm = StrictMath.hypot(km - intendedKm, side * depth - intendedOffset);
        Path path = Path.straight(party.km(), 0, km, side * depth);
        journeys.begin(
                party,
                movement.along(path, agenda.nowMin(), party.mode(), party.modeIndex()),
                p -> landed(p, flight, astrayKm));
    }

    private double drift(Craft.Flight flight, Party party, int axis) {
        return flight.driftKm() * draws.normal(Purpose.FLIGHT_DRIFT, party.key(), axis);
    }

    private static double within(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    private void landed(Party party, Craft.Flight flight, double astrayKm) {
        double now = agenda.nowMin();
        double lies = flight.pickUpMin() + 60 * astrayKm / flight.seekKmh();
        Motion before = party.motion();
        party.land();
        journeys.begin(
                party, Motion.standing(before.endKm(), before.endOffsetKm(), now, now + lies), p -> sought(p, flight));
    }

    private void sought(Party party, Craft.Flight flight) {
        if (draws.happens(flight.lostShare(), Purpose.FLIGHT_LOST, party.key(), 0)) {
            party.reached(Fate.ADRIFT);
            journeys.end(party, Outcome.ABANDONED);
        } else {
            journeys.deliver(party);
        }
    }
}
