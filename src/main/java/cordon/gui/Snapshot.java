package cordon.gui;

import cordon.engine.View;
import cordon.engine.View.DroneAt;
import cordon.engine.View.PassageAt;
import cordon.engine.View.ResidentAt;
import cordon.engine.View.TowerAt;
import cordon.engine.View.UnitAt;
import cordon.engine.View.ZoneAt;
import cordon.interdiction.FalseAlarms.FalseTrack;
import cordon.scenario.Direction;
import cordon.scenario.Eyes;
import cordon.scenario.Scenario;
import cordon.smuggling.Party;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that is drawn, as it was at one instant of the run; it never changes, so that any thread may draw it.
 *
 * @param scenario what holds at the instant
 * @param contrast share of thermal contrast that the hour leaves
 * @param gapsKm chainages of gaps in barriers
 * @param falseTracks alarms without a party behind them that are not cleared up
 */
record Snapshot(
        Scenario scenario,
        double nowMin,
        LocalDateTime date,
        boolean night,
        double contrast,
        List<ZoneAt> weather,
        List<PartyAt> parties,
        List<UnitAt> units,
        List<PassageAt> passages,
        List<TowerAt> towers,
        double[] gapsKm,
        List<DroneAt> drones,
        List<ResidentAt> residents,
        List<Flash> flashes,
        List<FalseTrack> falseTracks) {

    /**
     * A party under way.
     *
     * @param mode index of its mode in the scenario
     * @param convoy vehicles of a convoy, else 0
     * @param tracked command holds a track of it
     * @param hidden nobody can notice it now
     * @param owner position of the organisation that sends it
     * @param pursued a unit goes after it or waits for it
     * @param sightKm distance within which it sees guards now, 0 when it does not look out
     */
    record PartyAt(
            long id,
            int mode,
            double km,
            double offsetKm,
            boolean inward,
            int convoy,
            boolean tracked,
            boolean hidden,
            Party.Status status,
            int owner,
            boolean pursued,
            double sightKm) {
        /** Mode of a track: nobody knows what it is. */
        static final int UNKNOWN = -1;
    }

    /** The same instant as somebody sees it who sees only these, drones that are his own, and none of those who live there. */
    Snapshot with(
            List<PartyAt> seen,
            List<UnitAt> seenUnits,
            List<PassageAt> seenPassages,
            List<TowerAt> seenTowers,
            List<DroneAt> seenDrones,
            List<Flash> seenFlashes) {
        return with(seen, seenUnits, seenPassages, seenTowers, seenDrones, List.of(), seenFlashes);
    }

    private Snapshot with(
            List<PartyAt> seen,
            List<UnitAt> seenUnits,
            List<PassageAt> seenPassages,
            List<TowerAt> seenTowers,
            List<DroneAt> seenDrones,
            List<ResidentAt> seenResidents,
            List<Flash> seenFlashes) {
        return new Snapshot(
                scenario,
                nowMin,
                date,
                night,
                contrast,
                weather,
                seen,
                seenUnits,
                seenPassages,
                seenTowers,
                gapsKm,
                seenDrones,
                seenResidents,
                seenFlashes,
                falseTracks);
    }

    /** Copies a run as it stands; the caller holds the lock of its schedule, or is its thread. */
    static Snapshot of(View view, Returns returns, List<Flash> flashes) {
        return new Snapshot(
                view.scenario(),
                view.nowMin(),
                view.date(),
                view.night(),
                view.contrast(),
                view.weather(),
                parties(view),
                returns.placed(view.units(), view.nowMin()),
                view.passages(),
                view.towers(),
                view.gapsKm(),
                view.drones(),
                view.residents(),
                flashes,
                view.falseTracks());
    }

    /** The same without what has just happened. */
    Snapshot withoutFlashes() {
        return with(parties, units, passages, towers, drones, residents, List.of());
    }

    private static List<PartyAt> parties(View view) {
        List<PartyAt> all = new ArrayList<>();
        for (Party party : view.parties()) {
            boolean convoy = party.consignment().flow().convoy().isPresent();
            all.add(new PartyAt(
                    party.id(),
                    party.modeIndex(),
                    party.motion().kmAt(view.nowMin()),
                    party.motion().offsetKmAt(view.nowMin()),
                    party.direction() == Direction.INWARD,
                    convoy ? party.vehicles() : 0,
                    party.tracked(),
                    party.offGround() || party.concealed(),
                    party.status(),
                    party.consignment().owner(),
                    view.pursued(party),
                    sightKm(party, view.night())));
        }
        return all;
    }

    private static double sightKm(Party party, boolean night) {
        if (party.vigilance() == null) {
            return 0;
        }
        Eyes eyes = party.vigilance().eyes();
        return night ? eyes.sightNightKm() : eyes.sightDayKm();
    }
}
