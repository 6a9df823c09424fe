package cordon.smuggling;

import cordon.scenario.Scenario;
import cordon.scenario.Way;
import cordon.trade.Crossing;
import cordon.world.Strip;
import java.util.List;

/** Where gates, crossings, tunnels and doors stand now, which is not always where somebody who has set out for one thinks. */
public final class Places {
    private final Strip strip;
    private final Gates gates;
    private final List<Crossing> crossings;
    private final Tunnels tunnels;

    /** The places of a run. */
    public Places(Strip strip, Gates gates, List<Crossing> crossings, Tunnels tunnels) {
        this.strip = strip;
        this.gates = gates;
        this.crossings = crossings;
        this.tunnels = tunnels;
    }

    /** Whether a party's gate, crossing, tunnel or door stands in the column of the line for which the party has set out. */
    public boolean stands(Party party, Scenario scenario) {
        return stands(party.way(), party.place(), party.column(), scenario);
    }

    /** Whether what an option leads through stands where it stood when the option was weighed. */
    boolean stands(Option option, Scenario scenario) {
        return stands(option.way(), option.place(), strip.columnAt(option.km()), scenario);
    }

    private boolean stands(Way way, int place, int column, Scenario scenario) {
        return switch (way) {
            case OPEN -> true;
            case GATE -> stands(gates.km(place), column);
            case CROSSING -> stands(crossings.get(place).spec().km(), column);
            case TUNNEL -> stands(tunnels.km(place), column);
            case BRIBE -> stands(scenario.barriers().doors().get(place).km(), column);
        };
    }

    private boolean stands(double km, int column) {
        return strip.holds(km) && strip.columnAt(km) == column;
    }
}
