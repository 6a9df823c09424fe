package cordon.enforcement;

import cordon.events.SensorKind;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Checkpoint;
import cordon.sensing.Exposure;
import cordon.sensing.Sighting;
import cordon.world.ChainageIndex;
import cordon.world.Geometry;
import cordon.world.Motion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;

/** Guard checkpoints on roads inside the strip: each searches a share of those that pass, once, by a keyed draw. */
public final class Checkpoints {
    /** A checkpoint with its id in events and the key of its draws. */
    public record Place(Checkpoint spec, String id, long key) {
        private static final long QUEUE = Keys.of("queue");

        /** Whether those who pass have to wait for their turn. */
        public boolean queues() {
            return spec.queue().checkMin() > 0;
        }

        /** By which parties remember that they have waited. */
        public long queueKey() {
            return key ^ QUEUE;
        }
    }

    private final List<Place> byKm = new ArrayList<>();
    private final ChainageIndex alongLine;
    private final double widestKm;
    private final Draws draws;

    Checkpoints(List<Checkpoint> specs, Draws draws) {
        for (Checkpoint spec : specs) {
            if (spec.searchShare() > 0 || spec.queue().checkMin() > 0) {
                byKm.add(
                        new Place(spec, "checkpoint-" + spec.id(), Keys.of(Keys.of("checkpoint"), Keys.of(spec.id()))));
            }
        }
        byKm.sort(Comparator.comparingDouble((Place p) -> p.spec.km()).thenComparing(Place::id));
        alongLine = new ChainageIndex(
                byKm.stream().mapToDouble(place -> place.spec.km()).toArray());
        widestKm = specs.stream().mapToDouble(Checkpoint::reachKm).max().orElse(0);
        this.draws = draws;
    }

    /** All at which anything may happen, in the order of their chainages. */
    public List<Place> all() {
        return Collections.unmodifiableList(byKm);
    }

    /** The checkpoint with this key. */
    public Place find(long key) {
        for (Place place : byKm) {
            if (place.key == key) {
                return place;
            }
        }
        throw new NoSuchElementException("no checkpoint " + key);
    }

    /** The first search of a party on a motion from an instant on, or its coming to a queue; or null. */
    public Sighting next(Exposure exposure, Motion motion, double fromMin) {
        return first(exposure, motion, fromMin, true);
    }

    /** Whether a motion passes within reach of any checkpoint at which there is somebody. */
    public boolean reaches(Exposure exposure, Motion motion) {
        return first(exposure, motion, motion.beginMin(), false) != null;
    }

    private Sighting first(Exposure exposure, Motion motion, double fromMin, boolean searching) {
        Sighting first = null;
        if (byKm.isEmpty()
                || !motion.touches(byKm.get(0).spec.km() - widestKm, last().spec.km() + widestKm)) {
            return null;
        }
        for (int s = motion.segmentAt(fromMin); first == null && s < motion.corners() - 1; s++) {
            double begin = Math.max(fromMin, motion.atMin(s));
            double span = motion.atMin(s + 1) - begin;
            double low = Math.min(motion.km(s), motion.km(s + 1)) - widestKm;
            double high = Math.max(motion.km(s), motion.km(s + 1)) + widestKm;
            for (int i = alongLine.firstFrom(low); span > 0 && alongLine.upTo(i, high); i++) {
                Place place = byKm.get(i);
                boolean asked = searching ? stops(place, exposure) : !exposure.knows(place.key);
                first = asked ? Sighting.earlier(first, passing(place, motion, s, begin, span)) : first;
            }
        }
        return first;
    }

    private Place last() {
        return byKm.get(byKm.size() - 1);
    }

    private boolean stops(Place place, Exposure exposure) {
        boolean first = place.queues() && !exposure.knows(place.key) && !exposure.knows(place.queueKey());
        return first || (!place.queues() && searches(place, exposure));
    }

    /** Whether a party is searched at a checkpoint that it passes, which has not had its chance. */
    public boolean searches(Place place, Exposure exposure) {
        return !exposure.knows(place.key)
                && draws.happens(place.spec.searchShare(), Purpose.CHECKPOINT_SEARCH, exposure.key() ^ place.key, 0);
    }

    private static Sighting passing(Place place, Motion motion, int s, double begin, double span) {
        double x = motion.kmAt(begin);
        double y = motion.offsetKmAt(begin);
        double vx = (motion.km(s + 1) - x) / span;
        double vy = (motion.offsetKm(s + 1) - y) / span;
        double after = Geometry.firstWithin(
                x - place.spec.km(), y - place.spec.offsetKm(), vx, vy, place.spec.reachKm(), span);
        return Double.isNaN(after)
                ? null
                : new Sighting(
                        begin + after,
                        SensorKind.CHECKPOINT,
                        place.key,
                        place.id,
                        x + after * vx,
                        y + after * vy,
                        true);
    }
}
