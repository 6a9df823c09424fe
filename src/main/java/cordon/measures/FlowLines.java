package cordon.measures;

import cordon.scenario.Direction;
import cordon.scenario.Flow;
import cordon.scenario.Scenario;
import java.util.HashMap;
import java.util.Map;

/** Looks up what a flow stands for, its commodity by position in the scenario, and positions of organisations. */
final class FlowLines {
    private final Map<String, Line> lines = new HashMap<>();
    private final Map<String, Integer> organisations = new HashMap<>();

    /** What one flow stands for, for good. */
    record Line(int commodity, boolean inward) {}

    FlowLines(Scenario scenario) {
        scenario.organisations().forEach(each -> organisations.put(each.id(), organisations.size()));
        for (Flow flow : scenario.flows()) {
            int commodity = Scenario.indexOf(scenario.commodities(), flow.commodity());
            Direction direction = scenario.commodities().get(commodity).direction();
            lines.put(flow.id(), new Line(commodity, direction == Direction.INWARD));
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

    /** Position of an organisation. */
    int organisation(String id) {
        Integer row = organisations.get(id);
        if (row == null) {
            throw new IllegalStateException("organisation '" + id + "' is not in the scenario");
        }
        return row;
    }
}
