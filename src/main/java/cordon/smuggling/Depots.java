package cordon.smuggling;

import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Intervention;
import cordon.scenario.Raid;
import cordon.world.Calendar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What waits in depots that are raided at some date: demanded, or come back, and not yet under way. Other depots are not watched. */
final class Depots {
    /** A load that a raid has found, and the key of what follows from it. */
    record Seizure(Consignment consignment, long key) {}

    private static final class Depot {
        private final Set<Consignment> waiting = new LinkedHashSet<>();
        private double shutUntilMin = Double.NEGATIVE_INFINITY;
    }

    private final Map<String, Depot> raided = new TreeMap<>();
    private final Draws draws;

    Depots(List<Intervention> interventions, Draws draws) {
        this.draws = draws;
        for (Intervention intervention : interventions) {
            intervention.raid().ifPresent(raid -> raided.put(raid.place(), new Depot()));
        }
    }

    private Depot of(Consignment consignment) {
        return consignment.flow().from().place().map(raided::get).orElse(null);
    }

    /** It waits at its origin from now on. */
    void enters(Consignment consignment) {
        Depot depot = of(consignment);
        if (depot != null) {
            depot.waiting.add(consignment);
        }
    }

    /** It waits there no more: it sets out, or never will. */
    void leaves(Consignment consignment) {
        Depot depot = of(consignment);
        if (depot != null) {
            depot.waiting.remove(consignment);
        }
    }

    /** Whether what was thought to wait has been seized. */
    boolean taken(Consignment consignment) {
        Depot depot = of(consignment);
        return depot != null && !depot.waiting.contains(consignment);
    }

    /** Whether nothing sets out from where it waits. */
    boolean shut(Consignment consignment, double nowMin) {
        Depot depot = of(consignment);
        return depot != null && nowMin < depot.shutUntilMin;
    }

    /** Shuts a depot for a time; gives what is seized there, in order of keys, each with the same chance and its own draw. */
    List<Seizure> raid(Raid raid, long key, double nowMin) {
        Depot depot = raided.get(raid.place());
        depot.shutUntilMin = Math.max(depot.shutUntilMin, nowMin + raid.shutDays() * Calendar.DAY_MIN);
        List<Consignment> found = new ArrayList<>(depot.waiting);
        found.sort(Comparator.comparingLong(Consignment::key));
        List<Seizure> seized = new ArrayList<>();
        for (Consignment each : found) {
            long own = Keys.of(each.key(), key);
            if (draws.happens(raid.seizeShare(), Purpose.RAID, own, 0)) {
                seized.add(new Seizure(each, own));
            }
        }
        return seized;
    }
}
