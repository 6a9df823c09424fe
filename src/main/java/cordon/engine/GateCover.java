package cordon.engine;

import cordon.scenario.Direction;
import cordon.scenario.Way;
import cordon.smuggling.Covers;
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
 * Those who go by gates are concealed within the {@linkplain Covers covers} of gates that work, and exposed as everybody elsewhere, so that
 * their ways are cut into legs that lie under cover or in the open. When covers change, ways under way are cut anew.
 */
final class GateCover {
    /** Instants at which covers begin and end are sums; a leg is longer than their rounding. */
    private static final double ROUNDING_MIN = 1e-6;

    private final Journeys journeys;
    private final Covers covers;
    private final Movement movement;
    private final Map<Party, Path> later = new HashMap<>();
    private double[] cuts = new double[17];
    private int[] near = new int[4];
    private int turns;

    GateCover(Journeys journeys, Covers covers, Movement movement) {
        this.journeys = journeys;
        this.covers = covers;
        this.movement = movement;
    }

    /** Begins a motion by legs, after which the next thing happens; a party is concealed on legs that lie under cover. */
    void begin(Party party, Motion motion, Consumer<Party> next) {
        if (party.way() != Way.GATE) {
            journeys.beginLeg(party, motion, next);
            return;
        }
        Motion leg = firstLeg(motion);
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

    /** All that a party has before it when a motion takes the place of its present leg: that motion, then the legs after it. */
    Motion whole(Party party, Motion leg) {
        Path rest = later.remove(party);
        return rest == null ? leg : leg.then(movement.along(rest, leg.endMin(), party.mode(), party.modeIndex()));
    }

    /** A party has come to the end of its leg, or of its attempt. */
    void over(Party party) {
        later.remove(party);
    }

    /** Covers may have changed: those on whose present legs that tells begin the rest of their ways anew; who hides or stands in a queue does so when he goes on. */
    void renew(UnderWay underWay, double nowMin) {
        if (turns == covers.turns()) {
            return;
        }
        turns = covers.turns();
        for (Party party : underWay.all()) {
            boolean moves = party.status() == Party.Status.APPROACHING || party.status() == Party.Status.INSIDE;
            boolean hides = party.vigilance() != null && party.vigilance().hiding(party.motion());
            if (party.way() == Way.GATE
                    && moves
                    && !hides
                    && !journeys.roadChecks().halted(party)) {
                renew(party, Math.max(nowMin, party.motion().beginMin()));
            }
        }
    }

    private void renew(Party party, double fromMin) {
        Motion leg = party.motion();
        if (leg.endMin() - fromMin <= ROUNDING_MIN) {
            return;
        }
        Path rest = later.get(party);
        Motion whole = whole(party, leg.hastened(fromMin, 1));
        Motion first = firstLeg(whole);
        boolean same = Math.abs(first.endMin() - leg.endMin()) <= ROUNDING_MIN && covered(first) == party.concealed();
        if (!same) {
            anew(party, leg, whole);
        } else if (rest != null) {
            later.put(party, rest);
        }
    }

    private void anew(Party party, Motion leg, Motion whole) {
        boolean hurries = party.vigilance() != null && party.vigilance().hurrying(leg);
        journeys.anew(party, whole);
        if (hurries) {
            party.vigilance().hurries(party.motion());
        }
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

    /** The part of a motion before it first enters or leaves all covers; the motion itself if it never does. */
    private Motion firstLeg(Motion motion) {
        int coversNear = findNear(motion);
        if (coversNear == 0) {
            return motion;
        }
        double from = motion.beginMin();
        boolean first = false;
        for (int s = 0; s < motion.corners() - 1; s++) {
            int n = cutsOn(motion, s, coversNear);
            for (int i = 0; i < n; i++) {
                if (cuts[i] - from > ROUNDING_MIN) {
                    boolean covered = covered(motion, (from + cuts[i]) / 2);
                    if (from > motion.beginMin() && covered != first) {
                        return motion.until(from);
                    }
                    first = covered;
                    from = cuts[i];
                }
            }
        }
        return motion;
    }

    /** Finds the covers that a motion comes near along the line; gives their number. */
    private int findNear(Motion motion) {
        if (near.length < covers.count()) {
            near = new int[covers.count()];
            cuts = new double[4 * covers.count() + 1];
        }
        int n = 0;
        for (int i = 0; i < covers.count(); i++) {
            if (motion.touches(covers.km(i) - covers.reachKm(i), covers.km(i) + covers.reachKm(i))) {
                near[n++] = i;
            }
        }
        return n;
    }

    private boolean covered(Motion leg) {
        return covered(leg, (leg.beginMin() + leg.endMin()) / 2);
    }

    private boolean covered(Motion motion, double minute) {
        return covers.hold(motion.kmAt(minute), motion.offsetKmAt(minute));
    }

    /** Finds the instants on a segment at which it may enter or leave a cover, in order, and that of its end; gives their number. */
    private int cutsOn(Motion motion, int segment, int coversNear) {
        double km = motion.km(segment);
        double along = motion.km(segment + 1) - km;
        double offset = motion.offsetKm(segment);
        double across = motion.offsetKm(segment + 1) - offset;
        int n = 0;
        for (int i = 0; i < coversNear; i++) {
            double reach = covers.reachKm(near[i]);
            double from = covers.km(near[i]) - reach - km;
            double to = covers.km(near[i]) + reach - km;
            n = add(n, motion, segment, from / along);
            n = add(n, motion, segment, to / along);
            n = add(n, motion, segment, (-reach - offset) / across);
            n = add(n, motion, segment, (reach - offset) / across);
        }
        Arrays.sort(cuts, 0, n);
        cuts[n] = motion.atMin(segment + 1);
        return n + 1;
    }

    private int add(int n, Motion motion, int segment, double share) {
        if (!(share > 0 && share < 1)) {
            return n;
        }
        cuts[n] = motion.atMin(segment) + share * (motion.atMin(segment + 1) - motion.atMin(segment));
        return n + 1;
    }
}
