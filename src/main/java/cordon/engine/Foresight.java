package cordon.engine;

import cordon.sensing.Sighting;
import cordon.smuggling.Party;
import cordon.world.Agenda;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Looks ahead for parties: who notices one next on its present motion, and whom it sees itself. What was foreseen lapses when something
 * happens to it; it is looked at anew when all that happens at once has happened, once.
 */
final class Foresight {
    private final Agenda agenda;
    private final Lookout lookout;
    private final Wariness wariness;
    private final BiConsumer<Party, Sighting> noticed;
    private final Set<Party> unlooked = new LinkedHashSet<>();

    /** Foresight of a run; {@code noticed} takes each party that is noticed as foreseen. */
    Foresight(Agenda agenda, Lookout lookout, Wariness wariness, BiConsumer<Party, Sighting> noticed) {
        this.agenda = agenda;
        this.lookout = lookout;
        this.wariness = wariness;
        this.noticed = noticed;
    }

    /** A party has begun a motion: on the last one all has come true. */
    void begun(Party party) {
        lookout.noticed(party, fromMin(party));
        unlooked.add(party);
    }

    /** What was foreseen for a party from now on has lapsed. */
    void lapsed(Party party) {
        if (party.underWay()) {
            lookout.settle(party, fromMin(party));
            unlooked.add(party);
        }
    }

    /** Looks ahead for all parties for which nothing is foreseen. */
    void look() {
        if (unlooked.isEmpty()) {
            return;
        }
        for (Party party : unlooked) {
            if (party.underWay()) {
                look(party, fromMin(party));
            }
        }
        unlooked.clear();
    }

    private double fromMin(Party party) {
        return Math.max(agenda.nowMin(), party.motion().beginMin());
    }

    private void look(Party party, double fromMin) {
        party.replan();
        Sighting sighting = lookout.next(party, fromMin);
        if (sighting != null) {
            int stamp = party.stamp();
            agenda.book(sighting.atMin(), Agenda.Rank.SIGHTING, party.key(), () -> {
                if (party.underWay() && party.stamp() == stamp) {
                    noticed.accept(party, sighting);
                }
            });
        }
        wariness.look(party, fromMin);
    }
}
