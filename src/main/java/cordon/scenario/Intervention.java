package cordon.scenario;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/** A dated change: from its date on the scenario is the same but for the values set. */
public record Intervention(
        @Key(doc = "id") String id,

        @Key(doc = "what it is, for people", label = true, def = "''")
        String name,

        @Key(doc = "local date and time from which it holds")
        LocalDateTime date,

        @Key(doc = "paths and their new values, such as `gates.al-sikak.open: false`", def = "{}")
        Map<String, String> set,

        @Key(doc = "a gate is closed by force, if its garrison loses", optional = true)
        Optional<GateForce> closeGate,

        @Key(doc = "a gate is laid waste from outside", optional = true)
        Optional<GateStrike> razeGate,

        @Key(doc = "a depot is raided", optional = true) Optional<Raid> raid)
        implements Identified {

    /** One that sets values and orders nothing. */
    public static Intervention setting(String id, LocalDateTime date, Map<String, String> set) {
        return new Intervention(id, "", date, set, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
