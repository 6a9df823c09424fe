package cordon.interdiction;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.scenario.Guards;
import cordon.scenario.Intervention;
import cordon.scenario.Raid;
import cordon.scenario.Scenario;
import cordon.smuggling.Dispatch;

/**
 * Raids on depots: a duel of the force with those who defend the depot, by the law and the rates of every fight. Only if the defenders
 * are gone is it taken.
 */
public final class DepotRaid {
    private final Dispatch dispatch;
    private final Draws draws;
    private final EventSink sink;

    /** Raids of a run. */
    public DepotRaid(Dispatch dispatch, Draws draws, EventSink sink) {
        this.dispatch = dispatch;
        this.draws = draws;
        this.sink = sink;
    }

    /** Carries out what an intervention orders; nothing if it orders no raid. */
    public void carryOut(Intervention intervention, Scenario scenario, double nowMin) {
        intervention
                .raid()
                .ifPresent(raid ->
                        attack(raid, scenario.guards().encounter(), Keys.of(Keys.of(intervention.id()), 1), nowMin));
    }

    private void attack(Raid raid, Guards.Encounter rules, long key, double nowMin) {
        Duel.Survivors left = Duel.fight(
                raid.guards(), raid.defenders(), rules.guardKillsPerHour(), rules.escortKillsPerHour(), draws, key);
        boolean taken = left.escorts() == 0;
        int guardsLost = raid.guards() - left.guards();
        int defendersLost = raid.defenders() - left.escorts();
        sink.on(new Event.Raided(nowMin, raid.place(), raid.guards(), taken, guardsLost, defendersLost));
        if (taken) {
            dispatch.raided(raid, key);
        }
    }
}
