package cordon.measures;

import cordon.events.Event;
import cordon.scenario.OfficialCrossing;

/** What became of legal trucks that an official crossing did not serve; told only where a crossing can lose trucks. */
final class TradeProbe implements Probe {
    private final boolean told;
    private long left;
    private long elsewhere;
    private long throughGates;
    private double tollUsd;
    private double dutyUsd;

    TradeProbe(Eras eras) {
        told = eras.ever(scenario -> scenario.crossings().stream().anyMatch(TradeProbe::losesTrucks));
    }

    private static boolean losesTrucks(OfficialCrossing crossing) {
        return crossing.yard().places().isPresent()
                || crossing.yard().patienceMin().isPresent()
                || crossing.diversion().share() > 0;
    }

    @Override
    public void on(Event event, Journey journey) {
        if (event instanceof Event.TruckLeft e) {
            left++;
            elsewhere += e.consignment() >= 0 ? 1 : 0;
        } else if (event instanceof Event.TradeTolled e) {
            throughGates++;
            tollUsd += e.usd();
            dutyUsd += e.dutyUsd();
        }
    }

    @Override
    public void summarise(Summary summary) {
        if (told) {
            summary.put("trade.trucksLeft", left)
                    .put("trade.trucksElsewhere", elsewhere)
                    .put("trade.trucksThroughGates", throughGates)
                    .put("trade.tollsUsd", tollUsd)
                    .put("trade.dutyLostUsd", dutyUsd);
        }
    }
}
