package cordon.scenario;

import java.util.List;

/** Traders who leave an official crossing go on in the direction in which they came. */
final class TraderFlows {
    private TraderFlows() {}

    static void check(List<OfficialCrossing> crossings, List<Flow> flows, List<Commodity> commodities) {
        Rules rules = Rules.of();
        for (OfficialCrossing crossing : crossings) {
            String yard = Rules.item("crossings", crossing) + ".yard.";
            for (Direction direction : Direction.values()) {
                String key = direction == Direction.INWARD ? "inwardFlow" : "outwardFlow";
                crossing.yard().flow(direction).ifPresent(id -> {
                    Flow flow = Scenario.find(flows, id);
                    boolean along = Scenario.find(commodities, flow.commodity()).direction() == direction;
                    rules.that(along, yard + key, "must name a flow in the same direction", id);
                });
            }
        }
        rules.orThrow();
    }
}
