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
    private double[] cuts = new double[32];
    private int count;

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
        cut(motion);
        double fromMin = Double.NaN;
        boolean first = false;
        for (int i = 0; i < count - 1; i++) {
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

    /** Finds all instants of a motion at which it may enter or leave a cover, with its first and last, in order. */
    private void cut(Motion motion) {
        count = 0;
        put(motion.beginMin());
        for (int i = 0; i < gates.count(); i++) {
            double cover = gates.spec(i).coverKm();
            double km = gates.km(i);
            if (motion.touches(km - cover, km + cover)) {
                for (int s = 0; s < motion.corners() - 1; s++) {
                    cut(motion, s, km, cover);
                }
            }
        }
        put(motion.endMin());
        Arrays.sort(cuts, 0, count);
    }

    private void cut(Motion motion, int segment, double gateKm, double coverKm) {
        double along = motion.km(segment + 1) - motion.km(segment);
        double across = motion.offsetKm(segment + 1) - motion.offsetKm(segment);
        cut(motion, segment, (gateKm - coverKm - motion.km(segment)) / along);
        cut(motion, segment, (gateKm + coverKm - motion.km(segment)) / along);
        cut(motion, segment, (-coverKm - motion.offsetKm(segment)) / across);
        cut(motion, segment, (coverKm - motion.offsetKm(segment)) / across);
    }

    private void cut(Motion motion, int segment, double share) {
        if (share > 0 && share < 1) {
            put(motion.atMin(segment) + share * (motion.atMin(segment + 1) - motion.atMin(segment)));
        }
    }

    private void put(double minute) {
        if (count == cuts.length) {
            cuts = Arrays.copyOf(cuts, 2 * count);
        }
        cuts[count++] = minute;
    }
}
