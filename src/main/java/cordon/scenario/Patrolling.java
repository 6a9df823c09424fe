package cordon.scenario;

import java.util.List;

/** By which plan the patrols of a row take their beats; each cycle of being out and in is a shift. */
public record Patrolling(
        @Key(
                doc =
                        "back-and-forth: each on its own beat for good; random: a fresh beat each shift; hot-spot: beats where most "
                                + "was reported; security-game: beats drawn from the mix that leaves smugglers the least; list: `stretches` in turn",
                def = "back-and-forth")
        Kind kind,

        @Key(doc = "days between two looks at the books (hot-spot, security-game)", min = 1, max = 366, def = "7")
        int everyDays,

        @Key(
                doc = "days after which a report counts half (hot-spot, security-game)",
                unit = "d",
                min = 0,
                above = true,
                max = 100000,
                def = "28")
        double halfLifeDays,

        @Key(
                doc = "reports that every beat is credited with beforehand (hot-spot, security-game)",
                min = 0,
                above = true,
                max = 1000000,
                def = "1")
        double priorReports,

        @Key(
                doc =
                        "what smugglers are thought to lose on a watched beat, as a multiple of what they gain on an unwatched one "
                                + "(security-game)",
                min = 0,
                max = 1000,
                def = "1")
        double caughtLoss,

        @Key(doc = "stretches [from, to] in km that a list goes through, one per shift", unit = "km", def = "[]")
        List<List<Double>> stretches,

        @Key(doc = "sees parties also on its way to a new beat", def = "false")
        boolean seesInTransit) {

    /** Names of plans. */
    public enum Kind {
        BACK_AND_FORTH,
        RANDOM,
        HOT_SPOT,
        SECURITY_GAME,
        LIST;

        /** Whether patrols change beats. */
        public boolean moves() {
            return this != BACK_AND_FORTH;
        }

        /** Whether it rests on what is reported. */
        public boolean learns() {
            return this == HOT_SPOT || this == SECURITY_GAME;
        }
    }

    /** Stretches for a list and only for a list, each with its ends in order. */
    public Patrolling {
        Rules.of()
                .that(
                        stretches.isEmpty() == (kind != Kind.LIST),
                        "stretches",
                        "must be given for the plan list, and only for it",
                        stretches)
                .that(
                        stretches.stream().allMatch(s -> s.size() == 2 && s.get(0) >= 0 && s.get(0) < s.get(1)),
                        "stretches",
                        "must be pairs [from, to] with 0 <= from < to",
                        stretches)
                .orThrow();
    }
}
