package cordon.gui;

import cordon.engine.View.PassageAt;
import cordon.engine.View.TowerAt;
import cordon.engine.View.UnitAt;
import cordon.gui.Snapshot.PartyAt;
import cordon.interdiction.FalseAlarms.FalseTrack;
import cordon.smuggling.Party;
import java.util.ArrayList;
import java.util.List;

/** A snapshot as it is seen by who does not know everything. */
final class Seen {
    private Seen() {}

    static Snapshot by(Sight sight, Snapshot truth) {
        return switch (sight.kind()) {
            case TRUTH -> truth;
            case AGENCY -> byAgency(truth);
            case SMUGGLER -> bySmuggler(truth, sight.organisation());
        };
    }

    /** Own units and towers, and tracks, of which it cannot tell the false from the real. */
    private static Snapshot byAgency(Snapshot truth) {
        List<PartyAt> tracks = new ArrayList<>();
        for (PartyAt party : truth.parties()) {
            if (party.tracked() || party.pursued()) {
                tracks.add(track(party.id(), party.km(), party.offsetKm()));
            }
        }
        for (FalseTrack alarm : truth.falseTracks()) {
            tracks.add(track(alarm.track(), alarm.km(), alarm.offsetKm()));
        }
        List<Flash> flashes = truth.flashes().stream()
                .map(Seen::toldToTheAgency)
                .filter(flash -> flash != null)
                .toList();
        return truth.with(tracks, truth.units(), passages(truth), truth.towers(), truth.drones(), flashes);
    }

    private static PartyAt track(long id, double km, double offsetKm) {
        return new PartyAt(
                id, PartyAt.UNKNOWN, km, offsetKm, true, 0, true, false, Party.Status.APPROACHING, -1, true, 0);
    }

    /** An alarm is an alarm, whoever trips it; who arrived or turned back told nobody. */
    private static Flash toldToTheAgency(Flash flash) {
        return switch (flash.kind()) {
            case NUISANCE -> new Flash(Flash.Kind.DETECTED, flash.km(), flash.offsetKm(), flash.bornNanos());
            case DETECTED, MET, SEIZED -> flash;
            case DELIVERED, TURNED_BACK -> null;
        };
    }

    /** Nobody but the militia and its customers knows who waits at its gate. */
    private static List<PassageAt> passages(Snapshot truth) {
        return truth.passages().stream()
                .map(p -> p.official() ? p : new PassageAt(p.id(), p.name(), false, p.km(), p.open(), 0, 0))
                .toList();
    }

    /** Own parties and the guards that they see; towers, which stand for all to see, but not whether they work. */
    private static Snapshot bySmuggler(Snapshot truth, int organisation) {
        List<PartyAt> own =
                truth.parties().stream().filter(p -> p.owner() == organisation).toList();
        List<UnitAt> units =
                truth.units().stream().filter(unit -> inSight(unit, own)).toList();
        List<TowerAt> towers = truth.towers().stream()
                .map(t -> new TowerAt(t.id(), t.km(), t.offsetKm(), t.optic(), true))
                .toList();
        List<PartyAt> untold = own.stream().map(Seen::untold).toList();
        return truth.with(untold, units, passages(truth), towers, List.of(), List.of());
    }

    private static boolean inSight(UnitAt unit, List<PartyAt> own) {
        return own.stream()
                .anyMatch(p -> Math.hypot(p.km() - unit.km(), p.offsetKm() - unit.offsetKm()) <= p.sightKm());
    }

    /** Nobody knows whether he is tracked. */
    private static PartyAt untold(PartyAt p) {
        return new PartyAt(
                p.id(),
                p.mode(),
                p.km(),
                p.offsetKm(),
                p.inward(),
                p.convoy(),
                false,
                p.hidden(),
                p.status(),
                p.owner(),
                false,
                p.sightKm());
    }
}
