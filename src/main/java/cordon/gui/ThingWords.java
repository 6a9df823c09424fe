package cordon.gui;

import cordon.engine.View.PassageAt;
import cordon.engine.View.TowerAt;
import cordon.engine.View.UnitAt;
import cordon.report.Figures;
import cordon.scenario.Barriers;
import cordon.scenario.Gate;
import cordon.scenario.Scenario;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a unit, tower, gate, crossing or section of barrier is and does, as far as who looks knows. */
final class ThingWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** A thing between two chainages, which are the same for a point. */
    record Thing(String title, List<String> now, double fromKm, double toKm, double offsetKm) {}

    private final Snapshot seen;
    private final Names names;
    private final Sight sight;

    ThingWords(Snapshot seen, Names names, Sight sight) {
        this.seen = seen;
        this.names = names;
        this.sight = sight;
    }

    private boolean smuggler() {
        return sight.kind() == Sight.Kind.SMUGGLER;
    }

    Optional<Thing> unit(String id) {
        return seen.units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .map(this::unit);
    }

    private Thing unit(UnitAt unit) {
        String kind = switch (unit.kind()) {
            case "post" -> "Guard post";
            case "patrol" -> "Patrol";
            case "team" -> "Reaction team";
            default -> unit.kind();
        };
        List<String> now = new ArrayList<>();
        if (smuggler()) {
            now.add("Guards whom a party of theirs sees now.");
            return new Thing(kind, now, unit.km(), unit.km(), unit.offsetKm());
        }
        now.add(doing(unit) + " " + upper(PartyWords.place(unit.km(), unit.offsetKm())) + ".");
        if (!unit.kind().equals("post")) {
            now.add("It drives " + Figures.amount(60 * unit.kmPerMin()) + "\u00a0km/h.");
        }
        return new Thing(
                kind + " " + unit.id().replaceFirst("^[a-z]+-", ""), now, unit.km(), unit.km(), unit.offsetKm());
    }

    private String doing(UnitAt unit) {
        return switch (unit.doing()) {
            case READY -> unit.kind().equals("post") ? "On watch." : "Ready at its base.";
            case OUT -> "On its beat.";
            case IN -> "In, between two turns.";
            case AFTER ->
                "After a track, "
                        + Figures.amount(Math.rint(10
                                        * Math.hypot(
                                                unit.km() - unit.targetKm(), unit.offsetKm() - unit.targetOffsetKm()))
                                / 10)
                        + "\u00a0km from it.";
            case AWAY -> "Called away" + back(unit.freeMin()) + ".";
        };
    }

    private String back(double freeMin) {
        if (!Double.isFinite(freeMin)) {
            return "";
        }
        LocalDateTime at = seen.date().plusSeconds(Math.round(60 * (freeMin - seen.nowMin())));
        return ", free again at " + CLOCK.format(at);
    }

    Optional<Thing> tower(String id) {
        return seen.towers().stream().filter(t -> t.id().equals(id)).findFirst().map(this::tower);
    }

    private Thing tower(TowerAt tower) {
        List<String> now = new ArrayList<>();
        now.add(upper(PartyWords.place(tower.km(), tower.offsetKm())) + ".");
        if (smuggler()) {
            now.add("It stands for all to see; nobody outside knows whether it works.");
        } else {
            now.add(tower.up() ? "It works." : "It is down.");
            now.add("In the air of now its " + tower.optic().id() + " cameras show a person with an even chance at "
                    + Figures.amount(Math.rint(10 * CameraReach.km(tower, seen)) / 10) + "\u00a0km.");
        }
        return new Thing("Camera tower " + tower.id(), now, tower.km(), tower.km(), tower.offsetKm());
    }

    Optional<Thing> gate(String id) {
        return passage(id, false).map(at -> {
            Gate gate = Scenario.find(seen.scenario().gates(), id);
            List<String> now = new ArrayList<>();
            now.add("Held by " + names.organisation(gate.militia()) + ", at " + Names.km(at.km()) + ".");
            now.add(at.open() ? "It is open." : "It is shut.");
            if (sight.kind() == Sight.Kind.TRUTH) {
                now.add(waiting(at.inward()) + " at it now.");
            }
            if (!gate.tollUsd().isEmpty() && sight.kind() != Sight.Kind.AGENCY) {
                now.add("First tolls: " + tolls(gate.tollUsd()) + ".");
            }
            return new Thing(names.passage(id) + ", a gate", now, at.km(), at.km(), 0);
        });
    }

    private static String tolls(Map<String, Double> tollUsd) {
        return String.join(
                ", ",
                new TreeMap<>(tollUsd)
                        .entrySet().stream()
                                .map(e -> e.getKey() + " " + EventWords.usd(e.getValue()))
                                .toList());
    }

    private static String waiting(int parties) {
        return parties == 0 ? "Nobody is" : parties == 1 ? "One party is" : parties + " parties are";
    }

    Optional<Thing> crossing(String id) {
        return passage(id, true).map(at -> {
            List<String> now = new ArrayList<>();
            now.add("At " + Names.km(at.km()) + ". " + (at.open() ? "It is open." : "It is shut."));
            now.add("Trucks in its yard: " + at.inward() + " inward, " + at.outward() + " outward.");
            return new Thing(names.passage(id) + ", official crossing", now, at.km(), at.km(), 0);
        });
    }

    private Optional<PassageAt> passage(String id, boolean official) {
        return seen.passages().stream()
                .filter(p -> p.official() == official && p.id().equals(id))
                .findFirst();
    }

    Optional<Thing> section(String id) {
        return seen.scenario().barriers().sections().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .map(this::section);
    }

    private Thing section(Barriers.Section section) {
        List<String> now = new ArrayList<>();
        now.add("From " + Names.km(section.fromKm()) + " to " + Names.km(section.toKm()) + ".");
        now.add("Layers: " + String.join(", ", section.layers()) + ".");
        section.begins().filter(begins -> begins.isAfter(seen.date())).ifPresent(begins -> now.add("Not begun yet."));
        if (section.begins().isPresent() && section.kmPerMonth() > 0) {
            now.add("It grows by " + Figures.amount(section.kmPerMonth()) + "\u00a0km a month.");
        }
        long gaps = java.util.Arrays.stream(seen.gapsKm())
                .filter(km -> km >= section.fromKm() && km <= section.toKm())
                .count();
        if (seen.scenario().barriers().breachShare() > 0) {
            now.add("Open gaps now: " + gaps + ".");
        }
        return new Thing("Barrier " + section.id(), now, section.fromKm(), section.toKm(), 0);
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
