package cordon.scenario;

/** A passage that a convoy pays for in advance: the guards of a stretch stand aside, each with a chance of its own. */
public record Arrangement(
        @Key(
                doc = "chance that a post, patrol or gate's guard on the stretch can be paid to stand aside",
                min = 0,
                max = 1,
                def = "0")
        double chance,

        @Key(
                doc = "how far to both sides of its crossing place guards are asked",
                unit = "km",
                min = 0,
                max = 1000,
                def = "5")
        double stretchKm,

        @Key(doc = "what each of them is paid, once, by each batch", unit = "USD", min = 0, def = "1000")
        double usd) {}
