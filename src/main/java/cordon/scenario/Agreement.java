package cordon.scenario;

import java.util.ArrayList;
import java.util.List;

/** Rules between parts of a scenario that no single reference tells. */
final class Agreement {
    private Agreement() {}

    /** In tables and beliefs a tunnel or door is its id, so that it has one of its own. */
    static void check(
            List<Gate> gates, List<OfficialCrossing> crossings, List<Organisation> organisations, Barriers barriers) {
        Rules rules = Rules.of();
        List<String> taken = new ArrayList<>();
        gates.forEach(gate -> taken.add(gate.id()));
        crossings.forEach(crossing -> taken.add(crossing.id()));
        for (Organisation owner : organisations) {
            free(rules, taken, Rules.item("organisations", owner) + ".tunnels", owner.tunnels());
        }
        free(rules, taken, "barriers.doors", barriers.doors());
        rules.orThrow();
    }

    private static void free(Rules rules, List<String> taken, String path, List<? extends Identified> things) {
        for (Identified thing : things) {
            String id = Rules.item(path, thing) + ".id";
            rules.that(!taken.contains(thing.id()), id, "must not be that of another passage", thing.id());
            taken.add(thing.id());
        }
    }
}
