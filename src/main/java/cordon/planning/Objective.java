package cordon.planning;

import cordon.scenario.Identified;
import cordon.scenario.Key;
import cordon.scenario.Rules;
import java.util.List;

/** Something that should be little or much: the sum of some measures, totals as a year's. */
public record Objective(
        @Key(doc = "id") String id,

        @Key(doc = "what it is called, for people", label = true, def = "''")
        String name,

        @Key(
                doc =
                        "measures that are added: headlines such as captagon.deliveredUsd, delivered@237..249, or displaced (deliveries in the neighbourhood of what was placed)")
        List<String> sum,

        @Key(doc = "whether little or much of it is wanted", def = "least")
        Goal goal)
        implements Identified {

    /** Deliveries within the neighbourhood of what was placed, but not where it was placed. */
    public static final String DISPLACED = "displaced";

    /** Which way is better. */
    public enum Goal {
        /** The less the better. */
        LEAST,
        /** The more the better. */
        MOST;

        /** 1 where less is better, -1 where more is. */
        public int sign() {
            return this == LEAST ? 1 : -1;
        }
    }

    /** Something to add. */
    public Objective {
        Rules.of()
                .that(!sum.isEmpty(), "sum", "must name at least one measure")
                .that(!sum.contains(DISPLACED) || sum.size() == 1, "sum", "displaced stands alone")
                .orThrow();
    }

    /** The name for people. */
    public String words() {
        return name.isEmpty() ? id : name;
    }
}
