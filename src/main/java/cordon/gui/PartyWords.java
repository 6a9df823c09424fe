package cordon.gui;

import cordon.events.Event;
import cordon.gui.Snapshot.PartyAt;
import cordon.scenario.Flow;
import cordon.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a party is and does, as far as who looks knows. */
final class PartyWords {
    private final boolean falseAlarm;
    private final Names names;
    private final Sight sight;
    private final Scenario scenario;
    private final Event.SetOut start;
    private final Event.Ended end;

    PartyWords(long track, Names names, Sight sight, Scenario scenario, List<Event> events) {
        this.falseAlarm = track < 0;
        this.names = names;
        this.sight = sight;
        this.scenario = scenario;
        Event first = events.isEmpty() ? null : events.get(0);
        start = first instanceof Event.SetOut e ? e : null;
        end = (Event.Ended) events.stream()
                .filter(e -> e instanceof Event.Ended && sight.hears(e))
                .findFirst()
                .orElse(null);
    }

    private boolean unknown() {
        return sight.kind() == Sight.Kind.AGENCY;
    }

    /** Whether who looks knows anything of it, where he does not see it. */
    boolean known(boolean seen, List<Event> events) {
        return switch (sight.kind()) {
            case TRUTH -> true;
            case AGENCY -> seen || events.stream().anyMatch(sight::hears);
            case SMUGGLER ->
                start != null
                        && start.terms()
                                .organisation()
                                .equals(scenario.organisations()
                                        .get(sight.organisation())
                                        .id());
        };
    }

    /** Whether the scenario sends it straight across. */
    boolean straight() {
        return flow().map(Flow::straight).orElse(false);
    }

    private Optional<Flow> flow() {
        return start == null
                ? Optional.empty()
                : scenario.flows().stream()
                        .filter(flow -> flow.id().equals(start.flow()))
                        .findFirst();
    }

    String title() {
        if (unknown()) {
            return "A track";
        }
        if (start == null) {
            return falseAlarm ? "A false alarm" : "A party";
        }
        boolean convoy = flow().flatMap(Flow::convoy).isPresent();
        return convoy ? "Convoy of " + start.vehicles() + " vehicles" : "Party " + Names.by(start.mode());
    }

    /** Where it ended; NaN where that is not known. */
    double endKm() {
        return end == null ? Double.NaN : end.endKm();
    }

    double endOffsetKm() {
        return end == null ? 0 : end.endOffsetKm();
    }

    List<String> now(Optional<PartyAt> at) {
        List<String> now = new ArrayList<>();
        if (unknown()) {
            now.add("Somebody, or nothing: nobody knows yet.");
        } else if (start == null && !falseAlarm) {
            return List.of("It is not under way, or nothing is remembered of it.");
        } else if (start == null) {
            now.add("An animal, dust or somebody who lives there; no party is behind it.");
        } else {
            now.add(load());
            now.add("Sent by " + names.organisation(start.terms().organisation()) + ", " + people() + ".");
        }
        now.add(doing(at));
        at.filter(p -> sight.kind() == Sight.Kind.TRUTH).ifPresent(p -> now.add(known(p)));
        return now;
    }

    private String load() {
        String load = names.load(start.flow(), start.quantity());
        String from = names.origin(start.flow());
        String to = names.destination(start.flow());
        String worth = start.valueUsd() > 0 ? ", worth " + EventWords.usd(start.valueUsd()) : "";
        String way = from.isEmpty() || to.isEmpty() ? "" : ", from " + from + " to " + to;
        return upper(load) + worth + way + ".";
    }

    private String people() {
        String people = start.people() == 1 ? "1 person" : start.people() + " people";
        return start.people() == 0 ? "nobody with it" : people;
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String doing(Optional<PartyAt> at) {
        if (at.isEmpty()) {
            return end == null ? "Command has lost it, or cleared it up." : over();
        }
        PartyAt p = at.get();
        String place = place(p.km(), p.offsetKm());
        if (unknown() || start == null) {
            return "Last known " + place + ".";
        }
        return switch (p.status()) {
            case STAGED, APPROACHING -> "On its way to the line, " + place + ".";
            case AT_BARRIER -> "At the barrier, " + Names.km(p.km()) + ".";
            case AT_GATE -> "At " + (start.where().isEmpty() ? "the line" : names.passage(start.where())) + ".";
            case INSIDE -> "Past the line, " + place + ".";
            case ENDED -> over();
        };
    }

    private String over() {
        return "Over: "
                + switch (end.outcome()) {
                    case DELIVERED -> "it arrived and delivered.";
                    case SEIZED -> "it was seized.";
                    case TURNED_BACK -> "it turned back.";
                    case ABANDONED -> "it lost its load.";
                    case DESTROYED -> "it was destroyed.";
                };
    }

    private static String known(PartyAt p) {
        if (p.hidden()) {
            return "Nobody can notice it now.";
        }
        return p.tracked()
                ? "Command holds a track of it."
                : p.pursued() ? "A unit is after it." : "No guard knows of it.";
    }

    /** A place of the strip in words. */
    static String place(double km, double offsetKm) {
        String away = String.format(Locale.ROOT, "%.1f\u00a0km", Math.abs(offsetKm));
        String side = Math.abs(offsetKm) < 0.05
                ? "on the line"
                : away + (offsetKm > 0 ? " into the guarded country" : " into the neighbour's country");
        return "at " + Names.km(km) + ", " + side;
    }
}
