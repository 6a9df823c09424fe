package cordon.scenario;

import java.util.List;
import java.util.Optional;

/** A way of travelling. */
public record Mode(
        @Key(doc = "id") String id,

        @Key(doc = "what a camera sees: human, vehicle, or a further target of sensing", ref = "sensing.targets")
        String target,

        @Key(doc = "how it may pass the line: open, gate, crossing, tunnel, bribe")
        List<Way> ways,

        @Key(doc = "speed on open ground by day", unit = "km/h", min = 0, above = true, max = 200)
        double speedKmh,

        @Key(doc = "share of the speed that is left at night", min = 0.05, max = 1, def = "1")
        double nightFactor,

        @Key(doc = "speed on roads between hub and strip", unit = "km/h", min = 0, above = true, max = 200, def = "40")
        double roadKmh,

        @Key(
                doc = "distance along the line from its hub that a party will go to cross",
                unit = "km",
                min = 0,
                above = true,
                def = "1000")
        double reachKm,

        @Key(doc = "people in one party; 0 when it goes alone", min = 0, max = 1000, def = "2")
        int crew,

        @Key(
                doc =
                        "distance from the line of the drop on the near and the pick-up on the far side; absent: hub to hub",
                unit = "km",
                optional = true)
        Optional<Lognormal> pickUpKm,

        @Key(doc = "cost of one hour under way", unit = "USD/h", min = 0, def = "0")
        double usdPerHour,

        @Key(doc = "chance that an encounter with guards ends in arrest and seizure", min = 0, max = 1, def = "0.7")
        double arrestChance,

        @Key(
                doc = "chance that a party which gets away from an encounter has dumped its load",
                min = 0,
                max = 1,
                def = "0")
        double dumpChance,

        @Key(
                doc = "chance that a party which meets guards before the line turns back in time",
                min = 0,
                max = 1,
                def = "0")
        double turnBackChance,

        @Key(doc = "looks out for guards; absent: it does not", optional = true)
        Optional<Eyes> eyes,

        @Key(doc = "towers and posts that its ways keep away from", def = "{}")
        Shunning shuns,

        @Key(doc = "what one party carries and costs", def = "{}")
        Load load,

        @Key(doc = "how it gets over the line where others meet a barrier", def = "{}")
        Craft craft)
        implements Identified {

    /** At least one way; what flies is unmanned and knows no other way than over the line. */
    public Mode {
        boolean flies = craft.flight().isPresent();
        Rules.of()
                .that(!ways.isEmpty(), "ways", "must name at least one of open, gate, crossing, tunnel, bribe", ways)
                .that(!flies || ways.equals(List.of(Way.OPEN)), "ways", "must be [open] for what flies", ways)
                .that((crew == 0) == flies, "crew", "must be 0 for what flies, and above 0 for everything else", crew)
                .orThrow();
    }

    /** Whether it goes alone and flies. */
    public boolean flies() {
        return craft.flight().isPresent();
    }
}
