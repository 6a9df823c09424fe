package cordon.scenario;

/** Unit costs and how capital becomes a yearly cost. */
public record Costs(
        @Key(doc = "discount rate", unit = "1/year", min = 0, max = 0.5, def = "0.05")
        double discountRate,

        @Key(doc = "life of barriers and checkpoints", unit = "years", min = 1, max = 200, def = "20")
        double barrierYears,

        @Key(doc = "life of towers", unit = "years", min = 1, max = 200, def = "10")
        double towerYears,

        @Key(doc = "life of vehicles, drones and ground sensors", unit = "years", min = 1, max = 200, def = "5")
        double vehicleYears,

        @Key(doc = "tower with cameras", unit = "USD", min = 0, def = "100000")
        double towerUsd,

        @Key(doc = "vehicle of a patrol or team", unit = "USD", min = 0, def = "40000")
        double vehicleUsd,

        @Key(doc = "drone, with its share of a ground station", unit = "USD", min = 0, def = "100000")
        double droneUsd,

        @Key(doc = "ground sensor, a point or a section of cable", unit = "USD", min = 0, def = "3000")
        double groundSensorUsd,

        @Key(doc = "checkpoint, its building and obstacles", unit = "USD", min = 0, def = "50000")
        double checkpointUsd,

        @Key(doc = "upkeep a year as a share of capital", min = 0, max = 1, def = "0.03")
        double upkeepShare,

        @Key(doc = "pay and keep of one guard", unit = "USD/year", min = 0, def = "5040")
        double guardUsdPerYear,

        @Key(doc = "people employed to fill one seat around the clock", min = 1, max = 20, def = "4.5")
        double peoplePerSeat) {}
