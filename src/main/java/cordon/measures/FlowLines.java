package cordon.measures;

import cordon.scenario.Direction;
import cordon.scenario.Flow;
import cordon.scenario.Scenario;
import java.util.HashMap;
import java.util.Map;

/** Looks up what a flow stands for: positions of its commodity and organisation in the scenario, and its direction. */
final class FlowLines {
    private final Map<String, Line> lines = new HashMap<>();

    /** What one flow stands for. */
    record Line(int commodity, int organisation, boolean inward) {}

    FlowLines(Scenario scenario) {
        for (Flow flow : scenario.flows()) {
            int commodity = Scenario.indexOf(scenario.commodities(), flow.commodity());
            int organisation = Scenario.indexOf(scenario.organisations(), flow.organisation());
            Direction direction = scenario.commodities().get(commodity).direction();
            lines.put(flow.id(), new Line(commodity, organisation, direction == Direction.INWARD));
        }
    }

    /** The line of a flow. */
    Line of(String flow) {
        Line line = lines.get(flow);
        if (line == null) {
            throw new IllegalStateException("flow '" + flow + "' is not in the scenario");
        }
        return line;
    }
}
