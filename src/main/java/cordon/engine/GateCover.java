package cordon.engine;

import cordon.scenario.Direction;
import cordon.scenario.Way;
import cordon.smuggling.Gates;
import cordon.smuggling.Party;
import cordon.world.Motion;
import cordon.world.Movement;
import cordon.world.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Where nobody notices those who go by gates, by arrangement: within {@code coverKm} of any gate, along the line and in depth. Elsewhere they
 * are exposed as everybody, so that their ways are cut into legs that lie under cover or in the open.
 */
final class GateCover {
    /** Instants at which covers begin and end are sums; a leg is longer than their rounding. */
    private static final double ROUNDING_MIN = 1e-6;

    private final Journeys journeys;
    private final Gates gates;
    private final Movement movement;
    private final Map<Party, Path> later = new HashMap<>();

    GateCover(Journeys journeys, Gates gates, Movement movement) {
        this.journeys = journeys;
        this.gates = gates;
        this.movement = movement;
    }

    /** Begins a motion by legs, after which the next thing happens; a party is concealed on legs that lie under cover. */
    void begin(Party party, Motion motion, Consumer<Party> next) {
        if (party.way() != Way.GATE) {
            journeys.beginLeg(party, motion, next);
            return;
        }
        Motion leg = later.containsKey(party) ? motion : firstLeg(motion);
        if (party.status() == Party.Status.AT_GATE || covered(leg)) {
            party.concealOn(leg);
        }
        if (leg == motion) {
            journeys.beginLeg(party, motion, next);
            return;
        }
        Motion rest = motion.hastened(leg.endMin(), 1);
        later.put(party, rest.pathFrom(rest.beginMin()));
        journeys.beginLeg(party, leg, p -> {
            over(p);
            begin(p, rest, next);
        });
    }

    /** What follows on a motion that takes the place of the present leg: the rest of the way, then the next thing. */
    Consumer<Party> laterOn(Party party, Consumer<Party> next) {
        Path rest = later.get(party);
        return rest == null
                ? next
                : p -> {
                    over(p);
                    begin(p, journeys.along(p, rest), next);
                };
    }

    /** A party has come to the end of its leg, or of its attempt. */
    void over(Party party) {
        later.remove(party);
    }

    /** The legs on which a party that is about to set out can be noticed on its way: those in the open, not beyond the line for who goes out. */
    List<Motion> open(Party party, Motion approach) {
        List<Motion> open = new ArrayList<>();
        addOpen(open, party, approach);
        if (party.direction() == Direction.INWARD) {
            addOpen(open, party, movement.along(party.inside(), approach.endMin(), party.mode(), party.modeIndex()));
        }
        return open;
    }

    private void addOpen(List<Motion> open, Party party, Motion motion) {
        for (Motion rest = motion; rest != null; ) {
            Motion leg = party.way() == Way.GATE ? firstLeg(rest) : rest;
            if (party.way() != Way.GATE || !covered(leg)) {
                open.add(leg);
            }
            rest = leg == rest ? null : rest.hastened(leg.endMin(), 1);
        }
    }

    private Motion firstLeg(Motion motion) {
        double[] cuts = cuts(motion);
        double fromMin = Double.NaN;
        boolean first = false;
        for (int i = 0; i < cuts.length - 1; i++) {
            if (cuts[i + 1] - cuts[i] > ROUNDING_MIN) {
                boolean covered = covered(motion, (cuts[i] + cuts[i + 1]) / 2);
                if (!Double.isNaN(fromMin) && covered != first) {
                    return motion.until(cuts[i]);
                }
                fromMin = cuts[i];
                first = covered;
            }
        }
        return motion;
    }

    private boolean covered(Motion leg) {
        return covered(leg, (leg.beginMin() + leg.endMin()) / 2);
    }

    private boolean covered(Motion motion, double minute) {
        double km = motion.kmAt(minute);
        double depth = Math.abs(motion.offsetKmAt(minute));
        for (int i = 0; i < gates.count(); i++) {
            double cover = gates.spec(i).coverKm();
            if (depth <= cover && Math.abs(km - gates.km(i)) <= cover) {
                return true;
            }
        }
        return false;
    }

    /** All instants of a motion at which it may enter or leave a cover, with its first and last. */
    private double[] cuts(Motion motion) {
        List<Double> cuts = new ArrayList<>();
        cuts.add(motion.beginMin());
        cuts.add(motion.endMin());
        for (int s = 0; s < motion.corners() - 1; s++) {
            for (int i = 0; i < gates.count(); i++) {
                double cover = gates.spec(i).coverKm();
                add(cuts, motion, s, gates.km(i) - cover - motion.km(s), motion.km(s + 1) - motion.km(s));
                add(cuts, motion, s, gates.km(i) + cover - motion.km(s), motion.km(s + 1) - motion.km(s));
                double across = motion.offsetKm(s + 1) - motion.offsetKm(s);
                add(cuts, motion, s, -cover - motion.offsetKm(s), across);
                add(cuts, motion, s, cover - motion.offsetKm(s), across);
            }
        }
        double[] sorted = cuts.stream().mapToDouble(d -> d).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static void add(List<Double> cuts, Motion motion, int segment, double distance, double whole) {
        double share = distance / whole;
        if (share > 0 && share < 1) {
            cuts.add(motion.atMin(segment) + share * (motion.atMin(segment + 1) - motion.atMin(segment)));
        }
    }
}
