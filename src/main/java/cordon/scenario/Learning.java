package cordon.scenario;

import java.util.List;

/** From whose fates an organisation learns. */
public record Learning(
        @Key(doc = "whether it learns at all; otherwise it keeps to its prior", def = "true")
        boolean on,

        @Key(doc = "other organisations of whose fates it hears", def = "[]", ref = "organisations")
        List<String> hears,

        @Key(doc = "weight of a fate it hears of, relative to one of its own", min = 0, max = 1, def = "0")
        double hearsShare) {}
