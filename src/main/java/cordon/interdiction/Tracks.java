package cordon.interdiction;

import cordon.scenario.Doctrine;
import cordon.scenario.Scenario;
import cordon.smuggling.Party;
import cordon.world.Agenda;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What command holds of parties: who is after each, until when its track lives, and where it is expected to pass the line. */
final class Tracks {
    private final Agenda agenda;
    private final Pursuits.Parties parties;
    private final Shadows shadows;
    private final Predictions predictions;
    private final Watchers watchers = new Watchers();
    private final Map<Party, Hunt> hunts = new HashMap<>();
    private double lossMin;

    Tracks(Agenda agenda, Pursuits.Parties parties, Shadows shadows, Predictions predictions) {
        this.agenda = agenda;
        this.parties = parties;
        this.shadows = shadows;
        this.predictions = predictions;
    }

    /** Takes over the scenario that holds from now on. */
    void change(Scenario changed) {
        Doctrine doctrine = changed.guards().command().doctrine();
        lossMin = changed.sensing().trackLossMin();
        predictions.change(doctrine.predictionKm());
        watchers.change(doctrine.guardsKeepTracks());
    }

    /** What is afoot because of a party. */
    Hunt hunt(Party party) {
        return hunts.computeIfAbsent(party, p -> new Hunt());
    }

    /** What is afoot because of a party, or null when nothing is. */
    Hunt known(Party party) {
        return hunts.get(party);
    }

    /** Guards who keep parties in sight. */
    Watchers watchers() {
        return watchers;
    }

    /** Where units are that are after parties or follow them. */
    Chases chases() {
        return new Chases(hunts, shadows);
    }

    /** Nobody is after a party any more. */
    void forget(Party party) {
        predictions.forget(party);
        hunts.remove(party);
    }

    /** When the track of a party dies; it was last in view now, unless towers had lost sight of it on its motion before. */
    double lostMin(Party party) {
        Hunt hunt = hunt(party);
        double seen = Math.max(Math.min(agenda.nowMin(), hunt.seenMin), shadows.untilMin(party));
        List<Long> guards = watchers.of(party);
        double lost = hunt.chasedBySight(guards) && !party.outOfSight()
                ? Double.POSITIVE_INFINITY
                : parties.lostMin(party, guards, seen, lossMin);
        hunt.seenMin = lost - lossMin;
        return lost;
    }

    /** Where a party will pass the line: known to who sees it, and to all who watch it stand there; otherwise a guess. */
    double expectedKm(Pursuit pursuit, double lostMin) {
        Party party = pursuit.party();
        boolean watchedAtLine = party.status() == Party.Status.AT_BARRIER && lostMin - lossMin > agenda.nowMin();
        return watchedAtLine || !pursuit.byTrack() ? party.km() : predictions.km(party);
    }
}
