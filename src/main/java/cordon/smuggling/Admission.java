package cordon.smuggling;

import cordon.scenario.Scenario;
import cordon.trade.Crossing;
import cordon.world.Strip;
import java.util.List;

/** Whether a consignment can take the way it has chosen when it is about to set out: open and where it was, with a truck to hide in, with room. */
final class Admission {
    private final Gates gates;
    private final List<Crossing> crossings;
    private final Tunnels tunnels;
    private final Places places;

    Admission(Strip strip, Gates gates, List<Crossing> crossings, Tunnels tunnels) {
        this.places = new Places(strip, gates, crossings, tunnels);
        this.gates = gates;
        this.crossings = crossings;
        this.tunnels = tunnels;
    }

    /** Whether so many parties may set out this way now; takes the room that they need. */
    boolean admits(Option option, Consignment consignment, int parties, Scenario scenario) {
        int place = option.place();
        if (!places.stands(option, scenario)) {
            return false;
        }
        return switch (option.way()) {
            case OPEN, BRIBE -> true;
            case GATE -> gates.open(place);
            case CROSSING ->
                scenario.crossings().get(place).open()
                        && crossings.get(place).hides(consignment.commodity().direction(), parties);
            case TUNNEL -> tunnels.take(place, parties);
        };
    }
}
