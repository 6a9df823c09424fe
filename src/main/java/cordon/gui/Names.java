package cordon.gui;

import cordon.events.SensorKind;
import cordon.scenario.Commodity;
import cordon.scenario.Flow;
import cordon.scenario.Identified;
import cordon.scenario.Scenario;
import cordon.scenario.Way;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What things of a scenario are called in sentences. */
final class Names {
    private static final String FOOT = "foot";

    private final Scenario scenario;

    Names(Scenario scenario) {
        this.scenario = scenario;
    }

    private static <T extends Identified> Optional<T> find(List<T> things, String id) {
        return things.stream().filter(thing -> thing.id().equals(id)).findFirst();
    }

    private static String or(String name, String id) {
        return name.isBlank() ? id : name;
    }

    /** A gate or crossing by its name. */
    String passage(String id) {
        return find(scenario.gates(), id)
                .map(gate -> or(gate.name(), id))
                .or(() -> find(scenario.crossings(), id).map(crossing -> or(crossing.name(), id)))
                .orElse(id);
    }

    String organisation(String id) {
        return find(scenario.organisations(), id).map(o -> or(o.name(), id)).orElse(id);
    }

    String organisation(int index) {
        return organisation(scenario.organisations().get(index).id());
    }

    /** How a mode goes: on foot, by pickup. */
    static String by(String mode) {
        return mode.equals(FOOT) ? "on foot" : "by " + mode.replace('-', ' ');
    }

    String by(int mode) {
        return by(scenario.modes().get(mode).id());
    }

    /** A unit: {@code team-east-2} is team east-2. */
    static String unit(String id) {
        return id.replaceFirst("-", " ");
    }

    /** What noticed a party. */
    String sensor(SensorKind kind, String id) {
        return switch (kind) {
            case CAMERA -> "camera tower " + id;
            case POST, PATROL, SIGN -> unit(id);
            case BARRIER_ALARM -> "an alarm at the barrier";
            case GATE_GUARD -> "guards at " + passage(id);
            case INSPECTION -> "inspectors at " + passage(id);
            case GROUND_SENSOR -> "ground sensor " + id;
            case DRONE -> "drone " + id;
            case CHECKPOINT -> "checkpoint " + id;
        };
    }

    /** A flow's quantity with its unit: 20 boxes of contraband. */
    String load(String flow, double quantity) {
        Optional<Flow> known = find(scenario.flows(), flow);
        if (known.isEmpty()) {
            return cordon.report.Figures.amount(quantity) + " of " + flow;
        }
        Commodity commodity = scenario.commodity(known.get().commodity());
        String unit = commodity.unit();
        String name = commodity.name();
        String lower = name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        boolean same = unit.equalsIgnoreCase(name) || name.isBlank() || commodity.people();
        return cordon.report.Figures.amount(rounded(quantity)) + " " + unit + (same ? "" : " of " + lower);
    }

    private static double rounded(double quantity) {
        return quantity >= 1 ? Math.rint(quantity) : quantity;
    }

    /** Where a flow goes. */
    String destination(String flow) {
        return find(scenario.flows(), flow).map(f -> end(f.to())).orElse("");
    }

    /** Where a flow starts. */
    String origin(String flow) {
        return find(scenario.flows(), flow).map(f -> end(f.from())).orElse("");
    }

    private String end(Flow.End end) {
        return end.place()
                .map(id -> or(scenario.place(id).name(), id))
                .orElse(end.offsetKm().orElse(0.0) >= 0 ? "the guarded country" : "the neighbour's country");
    }

    /** How the line is passed, and where. */
    String way(Way way, int place, double km) {
        return switch (way) {
            case OPEN -> "over the line near " + km(km);
            case GATE -> "through " + passage(scenario.gates().get(place).id());
            case CROSSING ->
                "hidden at " + passage(scenario.crossings().get(place).id());
            case TUNNEL -> "by a tunnel at " + km(km);
            case BRIBE -> "by a bribe at " + km(km);
        };
    }

    /** The same of one who has set out for a gate, crossing or tunnel with this id, or for none. */
    String way(Way way, String where, double km) {
        return switch (way) {
            case OPEN -> "over the line at " + km(km);
            case GATE -> "through " + passage(where);
            case CROSSING -> "hidden in the traffic at " + passage(where);
            case TUNNEL -> "by tunnel " + where;
            case BRIBE -> "by a bribe at " + where;
        };
    }

    /** A chainage, to 100 m. */
    static String km(double km) {
        return "km\u00a0" + String.format(Locale.ROOT, "%.1f", km);
    }
}
