package cordon.scenario;

/** What follows on meetings of guards and armed convoys. */
public record Aftermath(
        @Key(
                doc =
                        "share of a convoy's vehicles destroyed in a fight in which all its escorts fall, in proportion when fewer do",
                min = 0,
                max = 1,
                def = "0")
        double vehicleLossShare,

        @Key(
                doc = "time until guards who fell are relieved; until then their unit is the smaller",
                unit = "h",
                min = 0,
                max = 100000,
                def = "0")
        double reliefHours,

        @Key(
                doc =
                        "longest time for which guards who stood off follow the convoy, so that its track holds, and call a team; 0: they do not",
                unit = "min",
                min = 0,
                max = 100000,
                def = "0")
        double shadowMin,

        @Key(
                doc =
                        "guards who stood off and do not follow, those at gates, doors and checkpoints too, tell command, which sends a team",
                def = "false")
        boolean reportsStandOff) {}
