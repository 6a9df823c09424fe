package cordon.scenario;

/**
 * Trying again with one consignment. After turning back any may go again, after a capture only people may: a seized load is gone,
 * and {@code replacement} says whether another takes its place.
 */
public record Retries(
        @Key(doc = "attempts at one consignment after its first", min = 0, max = 1000000, def = "1000000")
        int most,

        @Key(doc = "chance that people who were caught do not try again", min = 0, max = 1, def = "1")
        double giveUpAfterCapture,

        @Key(doc = "time until people who were caught try again", unit = "d", min = 0, max = 1000, def = "1")
        double captureLagDays,

        @Key(doc = "chance that a party which turned back does not try again", min = 0, max = 1, def = "0")
        double giveUpAfterTurnBack) {}
