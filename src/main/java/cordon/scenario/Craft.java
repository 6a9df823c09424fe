package cordon.scenario;

import java.util.List;
import java.util.Optional;

/** How a mode gets over the line where others meet a barrier: on water, under it, or through the air. */
public record Craft(
        @Key(
                doc =
                        "terrain classes of which one must lie at the line, on either side, where it passes; empty means anywhere",
                ref = "terrain.classes",
                def = "[]")
        List<String> waters,

        @Key(doc = "no barrier delays it, gives an alarm of it or is breached by it", def = "false")
        boolean passesBarriers,

        @Key(doc = "it flies unmanned with the wind", optional = true)
        Optional<Flight> flight) {

    /** An unmanned flight: nobody to arrest; guards can only take the load between its landing and its pick-up. */
    public record Flight(
            @Key(
                    doc =
                            "standard deviation of the distance between intended and actual landing, along and across the line",
                    unit = "km",
                    min = 0,
                    max = 100,
                    def = "0")
            double driftKm,

            @Key(doc = "share of loads that their own people never find", min = 0, max = 1, def = "0")
            double lostShare,

            @Key(
                    doc = "time from a landing as intended until the load is picked up",
                    unit = "min",
                    min = 0,
                    max = 100000,
                    def = "0")
            double pickUpMin,

            @Key(
                    doc = "speed at which its people go from the intended to the actual landing",
                    unit = "km/h",
                    min = 0,
                    above = true,
                    max = 200,
                    def = "4")
            double seekKmh,

            @Key(doc = "flies over the line only by night", def = "false")
            boolean nightOnly,

            @Key(doc = "share of days on which the wind of a weather zone serves", min = 0, max = 1, def = "1")
            double windShare) {}

    /** Whether barriers are nothing to it. */
    public boolean unbarred() {
        return passesBarriers || flight.isPresent();
    }
}
