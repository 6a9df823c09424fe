package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Direction;
import cordon.scenario.OfficialCrossing;
import java.util.stream.IntStream;

/** What became of legal trucks that an official crossing did not serve; told only where a crossing can lose trucks. */
final class TradeProbe implements Probe {
    private final Eras eras;
    private long left;
    private long elsewhere;
    private long throughGates;
    private double tollUsd;
    private double dutyUsd;

    TradeProbe(Eras eras) {
        this.eras = eras;
    }

    private boolean told() {
        return eras.ever(scenario -> scenario.crossings().stream().anyMatch(TradeProbe::losesTrucks))
                || IntStream.range(0, eras.last().crossings().size()).anyMatch(i -> sendsTrucksAway(eras, i));
    }

    /** Whether a crossing of legal traffic is shut, or moved, while trucks may wait there. */
    private static boolean sendsTrucksAway(Eras eras, int crossing) {
        OfficialCrossing last = eras.last().crossings().get(crossing);
        return eras.ever(each -> trucks(each.crossings().get(crossing)))
                && eras.ever(each -> {
                    OfficialCrossing then = each.crossings().get(crossing);
                    return then.open() != last.open() || then.km() != last.km();
                });
    }

    private static boolean trucks(OfficialCrossing crossing) {
        return crossing.open() && crossing.perDay(Direction.INWARD) + crossing.perDay(Direction.OUTWARD) > 0;
    }

    private static boolean losesTrucks(OfficialCrossing crossing) {
        return crossing.yard().places().isPresent()
                || crossing.yard().patienceMin().isPresent()
                || crossing.diversion().share() > 0;
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.TruckLeft.class, this::left);
        counted.on(Event.TradeTolled.class, this::tolled);
    }

    private void left(Event.TruckLeft event) {
        left++;
        elsewhere += event.consignment() >= 0 ? 1 : 0;
    }

    private void tolled(Event.TradeTolled event) {
        throughGates++;
        tollUsd += event.usd();
        dutyUsd += event.dutyUsd();
    }

    @Override
    public void summarise(Summary summary) {
        if (told()) {
            summary.put("trade.trucksLeft", left)
                    .put("trade.trucksElsewhere", elsewhere)
                    .put("trade.trucksThroughGates", throughGates)
                    .put("trade.tollsUsd", tollUsd)
                    .put("trade.dutyLostUsd", dutyUsd);
        }
    }
}
