package cordon.scenario;

import java.util.List;

/** A raid on a depot: the place from which flows set out. */
public record Raid(
        @Key(doc = "place that is raided", ref = "places") String place,

        @Key(doc = "guards who raid it", min = 1, max = 10000)
        int guards,

        @Key(doc = "armed people who defend it", min = 0, max = 10000, def = "0")
        int defenders,

        @Key(doc = "chance that a load which waits there is found and seized", min = 0, max = 1)
        double seizeShare,

        @Key(doc = "time for which nothing sets out from there", unit = "d", min = 0, max = 10000, def = "0")
        double shutDays) {
    /** Every raided place is one from which a flow sets out. */
    static void check(List<Intervention> interventions, List<Flow> flows) {
        Rules rules = Rules.of();
        List<String> depots =
                flows.stream().flatMap(flow -> flow.from().place().stream()).toList();
        for (Intervention each : interventions) {
            each.raid()
                    .ifPresent(raid -> rules.that(
                            depots.contains(raid.place()),
                            "interventions." + each.id() + ".raid.place",
                            "must be a place from which a flow sets out",
                            raid.place()));
        }
        rules.orThrow();
    }
}
