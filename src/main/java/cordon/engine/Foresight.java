package cordon.engine;

import cordon.enforcement.Command;
import cordon.enforcement.Unit;
import cordon.sensing.Sighting;
import cordon.smuggling.Party;
import cordon.world.Agenda;
import java.util.function.BiConsumer;

/**
 * Who notices each party next: found ahead for the whole of its present motion, booked, and found anew when something changes
 * that could matter to it.
 */
final class Foresight {
    private final Agenda agenda;
    private final Lookout lookout;
    private final Command command;
    private final Wariness wariness;
    private final BiConsumer<Party, Sighting> noticed;

    /** Foresight of a run; {@code noticed} is told when what was foreseen comes true. */
    Foresight(Agenda agenda, Lookout lookout, Command command, Wariness wariness, BiConsumer<Party, Sighting> noticed) {
        this.agenda = agenda;
        this.lookout = lookout;
        this.command = command;
        this.wariness = wariness;
        this.noticed = noticed;
    }

    /** Looks ahead for who notices a party next on its present motion, and whom it sees itself. */
    void look(Party party, double fromMin) {
        foresee(party, lookout.next(party, fromMin), true);
        wariness.look(party, fromMin);
    }

    /** Looks ahead anew: what was foreseen may no longer hold. */
    void lookAgain(Party party) {
        if (party.underWay()) {
            double from = Math.max(agenda.nowMin(), party.motion().beginMin());
            lookout.settle(party, from);
            look(party, from);
        }
    }

    /** A patrol will be back at its beat, or people at their post: each party that is alert is looked at anew, and each other that it notices first is noticed by it. */
    void returning(Unit unit, double backMin, UnderWay underWay) {
        Command.Watch watch = command.watch(unit);
        if (watch == null) {
            return;
        }
        double sight = Math.max(watch.sightKm(), wariness.farthestKm());
        underWay.near(watch.fromKm() - sight, watch.toKm() + sight, backMin, party -> {
            if (!Lookout.exposed(party)) {
                return;
            }
            if (party.vigilance() != null) {
                lookAgain(party);
                return;
            }
            Sighting back = command.nextBy(unit, backMin, party.exposure(), party.motion());
            if (back != null && Sighting.earlier(party.foreseen(), back) == back) {
                foresee(party, back, false);
            }
        });
    }

    /** Books a sighting; {@code farthest} when sensors have looked ahead no farther than to it. */
    private void foresee(Party party, Sighting sighting, boolean farthest) {
        party.foresee(sighting);
        if (sighting == null) {
            return;
        }
        int stamp = party.stamp();
        agenda.book(sighting.atMin(), Agenda.Rank.SIGHTING, party.key(), () -> {
            if (party.underWay() && party.stamp() == stamp) {
                comesTrue(party, sighting, farthest);
            }
        });
    }

    private void comesTrue(Party party, Sighting sighting, boolean farthest) {
        if (farthest) {
            lookout.noticed(party, agenda.nowMin());
        } else {
            lookout.settle(party, agenda.nowMin());
        }
        if (command.away(sighting)) {
            lookAgain(party);
        } else {
            noticed.accept(party, sighting);
        }
    }
}
