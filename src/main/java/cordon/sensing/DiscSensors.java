package cordon.sensing;

import cordon.events.SensorKind;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Sensing;
import cordon.world.ChainageIndex;
import cordon.world.Geometry;
import cordon.world.Motion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Towers whose law holds inside a disc: certain, at a constant hazard, or look by look. Exact on straight pieces of motion: times of
 * entry and exit are those of the chord (verification of search laws: Koopman 1946, Washburn, Search and Detection).
 */
public final class DiscSensors {
    /** A party inside a tower's disc, from one instant to another. */
    private record Stay(int tower, double fromMin, double toMin) {}

    private final List<Tower> towers;
    private final ChainageIndex alongLine;
    private final Outages outages;
    private final Draws draws;
    private final Attention attention;
    private final boolean anyRated;
    private final boolean anySure;
    private final double widestKm;
    private final DiscReplay replay;
    private final List<Stay> stays = new ArrayList<>();
    private final List<Stay> coming = new ArrayList<>();
    private final List<Stay> inside = new ArrayList<>();
    private final List<Outages.Outage> down = new ArrayList<>();

    /** The disc towers of a run. */
    public DiscSensors(
            List<Tower> all, cordon.world.Calendar calendar, double lengthKm, Attention attention, Draws draws) {
        towers =
                all.stream().filter(t -> t.optic().law() != Sensing.Law.IMAGING).toList();
        alongLine = Tower.index(towers);
        anyRated = towers.stream().anyMatch(t -> t.optic().law() == Sensing.Law.CONSTANT_RATE);
        anySure = towers.stream().anyMatch(t -> t.optic().law() != Sensing.Law.CONSTANT_RATE);
        outages = new Outages(towers, calendar, lengthKm, draws);
        widestKm = towers.stream().mapToDouble(t -> t.optic().rangeKm()).max().orElse(0);
        this.draws = draws;
        this.attention = attention;
        replay = new DiscReplay(towers, alongLine, widestKm, outages, draws);
    }

    /** The towers, by chainage. */
    public List<Tower> towers() {
        return towers;
    }

    /** When they are down. */
    public Outages outages() {
        return outages;
    }

    /** The first certain or looked-up detection on a motion from an instant on, or null; uses up nothing. */
    public Sighting nextSure(Exposure exposure, Motion motion, double fromMin) {
        if (!anySure) {
            return null;
        }
        collectStays(motion, fromMin, Double.POSITIVE_INFINITY);
        return Sighting.earlier(firstCertain(exposure, motion), firstLook(exposure, motion, fromMin));
    }

    /**
     * The first detection at a constant hazard between two instants, or null. Uses up the exposure on the way, to the detection
     * or to the last instant.
     */
    public Sighting nextRated(Exposure exposure, Motion motion, double fromMin, double untilMin) {
        if (!anyRated) {
            return null;
        }
        collectStays(motion, fromMin, untilMin);
        return firstRated(exposure, motion);
    }

    /** The last instant between two at which any of these towers has a moving body in range, or NaN. */
    public double lastInRange(Motion motion, double fromMin, double untilMin) {
        if (towers.isEmpty()) {
            return Double.NaN;
        }
        collectStays(motion, fromMin, untilMin);
        double last = Double.NaN;
        for (Stay stay : stays) {
            last = stay.toMin() <= last ? last : stay.toMin();
        }
        return last;
    }

    private void collectStays(Motion motion, double fromMin, double untilMin) {
        stays.clear();
        for (int s = motion.segmentAt(fromMin); s < motion.corners() - 1; s++) {
            double begin = Math.max(fromMin, motion.atMin(s));
            double span = Math.min(untilMin, motion.atMin(s + 1)) - begin;
            if (span <= 0) {
                continue;
            }
            double x = motion.kmOn(s, begin);
            double y = motion.offsetKmOn(s, begin);
            double whole = motion.atMin(s + 1) - begin;
            double vx = (motion.km(s + 1) - x) / whole;
            double vy = (motion.offsetKm(s + 1) - y) / whole;
            double highest = Math.max(x, motion.km(s + 1)) + widestKm;
            int first = alongLine.firstFrom(Math.min(x, motion.km(s + 1)) - widestKm);
            for (int i = first; alongLine.upTo(i, highest); i++) {
                addStay(i, begin, x, y, vx, vy, span);
            }
        }
        if (stays.size() > 1) {
            stays.sort(Comparator.comparingDouble(Stay::fromMin).thenComparingInt(Stay::tower));
        }
    }

    private void addStay(int tower, double begin, double x, double y, double vx, double vy, double span) {
        Tower t = towers.get(tower);
        double radius = t.optic().rangeKm();
        double enters = Geometry.firstWithin(x - t.km(), y - t.offsetKm(), vx, vy, radius, span);
        if (Double.isNaN(enters)) {
            return;
        }
        double leaves = Geometry.lastWithin(x - t.km(), y - t.offsetKm(), vx, vy, radius, span);
        outages.collect(t.km(), t.km(), begin + enters, begin + leaves, down);
        double from = begin + enters;
        for (Outages.Outage outage : down) {
            if (outage.tower() == tower) {
                if (outage.fromMin() > from) {
                    stays.add(new Stay(tower, from, outage.fromMin()));
                }
                from = outage.toMin();
            }
        }
        if (from < begin + leaves) {
            stays.add(new Stay(tower, from, begin + leaves));
        }
    }

    private Sensing.Law law(Stay stay) {
        return towers.get(stay.tower()).optic().law();
    }

    private Sighting sighting(Stay stay, Motion motion, double minute) {
        Tower t = towers.get(stay.tower());
        return new Sighting(
                minute,
                SensorKind.CAMERA,
                t.key(),
                t.id(),
                motion.kmAt(minute),
                motion.offsetKmAt(minute),
                law(stay) == Sensing.Law.DEFINITE_RANGE);
    }

    private Sighting firstCertain(Exposure exposure, Motion motion) {
        for (Stay stay : stays) {
            if (law(stay) == Sensing.Law.DEFINITE_RANGE
                    && !exposure.knows(towers.get(stay.tower()).key())
                    && attended(stay, exposure, stay.fromMin(), 0)) {
                return sighting(stay, motion, stay.fromMin());
            }
        }
        return null;
    }

    private Sighting firstLook(Exposure exposure, Motion motion, double fromMin) {
        Sighting first = null;
        for (Stay stay : stays) {
            if (law(stay) == Sensing.Law.PER_LOOK) {
                double minute = look(exposure, stay, fromMin);
                if (!Double.isNaN(minute)) {
                    first = Sighting.earlier(first, sighting(stay, motion, minute));
                }
            }
        }
        return first;
    }

    private double look(Exposure exposure, Stay stay, double afterMin) {
        Tower t = towers.get(stay.tower());
        double every = t.optic().lookEveryS() / 60;
        double phase = draws.uniform(Purpose.LOOK_PHASE, t.key(), 0);
        long look = (long) Math.ceil(Math.max(stay.fromMin(), afterMin) / every - phase);
        if ((look + phase) * every <= afterMin) {
            look++;
        }
        for (; (look + phase) * every < stay.toMin(); look++) {
            double minute = (look + phase) * every;
            if (shown(exposure, t, look) && attended(stay, exposure, minute, look)) {
                return minute;
            }
        }
        return Double.NaN;
    }

    private boolean shown(Exposure exposure, Tower tower, long look) {
        return draws.happens(tower.optic().lookChance(), Purpose.LOOK, exposure.key() ^ tower.key(), look);
    }

    /** Whether somebody looks at what a tower shows, where its law needs somebody. */
    private boolean attended(Stay stay, Exposure exposure, double minute, long index) {
        Tower tower = towers.get(stay.tower());
        return !tower.optic().attended()
                || draws.happens(attention.at(minute), Purpose.ATTENDED, exposure.key() ^ tower.key(), index);
    }

    /** Why these towers never showed a party that was never noticed, on these motions. */
    public Unseen unseen(Exposure exposure, List<Motion> motions) {
        return Unseen.inBoth(replay.of(exposure, motions));
    }

    /** Sweeps entries and exits in order of time; the hazards of overlapping discs add up. */
    private Sighting firstRated(Exposure exposure, Motion motion) {
        inside.clear();
        coming.clear();
        for (Stay stay : stays) {
            if (law(stay) == Sensing.Law.CONSTANT_RATE) {
                coming.add(stay);
            }
        }
        int next = 0;
        double now = 0;
        while (next < coming.size() || !inside.isEmpty()) {
            double until = next < coming.size() ? coming.get(next).fromMin() : Double.POSITIVE_INFINITY;
            double rate = 0;
            for (Stay stay : inside) {
                until = Math.min(until, stay.toMin());
                rate += ratePerMin(stay);
            }
            if (rate > 0 && rate * (until - now) >= exposure.rate().left()) {
                double minute = now + exposure.rate().left() / rate;
                int index = exposure.rate().reached();
                if (attended(inside.get(0), exposure, minute, index)) {
                    return sighting(inside.get(0), motion, minute);
                }
                exposure.rate().markUnattended();
                now = minute;
                continue;
            }
            exposure.rate().use(rate > 0 ? rate * (until - now) : 0);
            now = until;
            double instant = now;
            inside.removeIf(stay -> stay.toMin() <= instant);
            while (next < coming.size() && coming.get(next).fromMin() <= now) {
                inside.add(coming.get(next++));
            }
        }
        return null;
    }

    private double ratePerMin(Stay stay) {
        Tower t = towers.get(stay.tower());
        return 60 * t.optic().ratePerS() * t.row().cameras();
    }
}
