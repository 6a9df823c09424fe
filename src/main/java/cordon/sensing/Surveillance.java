package cordon.sensing;

import cordon.events.SensorKind;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.world.CellWalk;
import cordon.world.Conditions;
import cordon.world.Motion;
import cordon.world.Strip;
import cordon.world.Weather;
import cordon.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * The imaging cameras of a run: finds when a moving party is next detected, and for how long it stays in view.
 *
 * <p>Exposure is the time integral of the summed search hazard along the path, cell by cell; the party is detected where it
 * reaches its exponential threshold. A detection at a feed that nobody attends comes to nothing, and the next threshold counts.
 */
public final class Surveillance {
    /** Fields are sums of floats: what is left below this share when all towers are down is rounding. */
    private static final double ROUNDING = 4e-6;

    private final World world;
    private final CameraFields fields;
    private final CameraFields standing;
    private final IndependentTowers independent;
    private final IndependentTowers independentStanding;
    private final Outages outages;
    private final Attention attention;
    private final Draws draws;
    private final Conditions conditions;
    private final CellWalk walk;
    private final List<Outages.Outage> down = new ArrayList<>();
    private final double[] upHazards;
    private int kind;
    private int cell;

    /** Surveillance of a run; {@code attention} is the chance that a feed is attended. */
    public Surveillance(
            World world, CameraFields fields, Weather weather, Outages outages, Attention attention, Draws draws) {
        this.world = world;
        this.fields = fields;
        this.standing = fields.standing();
        this.independent = new IndependentTowers(fields, world.strip(), draws);
        this.independentStanding = new IndependentTowers(standing, world.strip(), draws);
        this.outages = outages;
        this.attention = attention;
        this.draws = draws;
        this.conditions = new Conditions(world, weather);
        this.walk = new CellWalk(world.strip());
        this.upHazards = new double[fields.towers().size()];
    }

    /**
     * The first camera detection on a motion between two instants, or null. Uses up the exposure on the way, to the detection or
     * to the last instant.
     */
    public Sighting next(Exposure exposure, Motion motion, double fromMin, double untilMin) {
        if (fields.towers().isEmpty()) {
            return null;
        }
        lookFor(exposure);
        collectTowers(exposure, motion, fromMin);
        conditions.start(motion, fromMin, untilMin);
        while (conditions.next()) {
            Sighting sighting = inPiece(exposure);
            if (sighting != null) {
                return sighting;
            }
        }
        return null;
    }

    private void lookFor(Exposure exposure) {
        kind = fields.kind(exposure.target());
    }

    private Sighting inPiece(Exposure exposure) {
        int state = fields.air().state(conditions.regime(), conditions.crossover());
        HazardField field = fields.field(state, kind, exposure.level());
        double span = conditions.toMin() - conditions.fromMin();
        startWalk(field, independent);
        for (cell = 0; cell < walk.cells(); cell++) {
            float all = all(field, independent, state);
            Sighting sighting = all > 0 ? inCell(exposure, all, state, span) : null;
            if (sighting != null) {
                return sighting;
            }
        }
        return null;
    }

    /** In a cell of the walk; {@code all} is the hazard there while all towers are up. */
    private Sighting inCell(Exposure exposure, float all, int state, double span) {
        double from = walk.from(cell);
        while (from < walk.to(cell)) {
            double minute = conditions.fromMin() + from * span;
            double to = untilTurn(minute, from, span);
            double hazard = hazard(all, state, exposure, minute);
            while (hazard > 0
                    && hazard * (to - from) * span >= exposure.camera().left()) {
                from += exposure.camera().left() / (hazard * span);
                Sighting sighting = detection(exposure, state, conditions.fromMin() + from * span, from);
                if (sighting != null) {
                    return sighting;
                }
            }
            exposure.camera().use(hazard * (to - from) * span);
            from = to;
        }
        return null;
    }

    /** Share of the piece at which the cell is left or a tower fails or works again, whichever is first. */
    private double untilTurn(double minute, double from, double span) {
        double to = walk.to(cell);
        for (int i = 0; i < down.size(); i++) {
            double turn = down.get(i).fromMin() > minute
                    ? down.get(i).fromMin()
                    : down.get(i).toMin();
            double share = (turn - conditions.fromMin()) / span;
            if (turn > minute && share > from && share < to) {
                to = share;
            }
        }
        return to;
    }

    /** Walks those cells of the present piece that lie on rows which a field or towers besides cover at all. */
    private void startWalk(HazardField field, IndependentTowers besides) {
        Strip strip = world.strip();
        int firstRow = Math.min(field.firstRow(), besides.firstRow());
        int lastRow = Math.max(field.lastRow(), besides.lastRow());
        walk.startBetween(
                conditions.fromKm(),
                conditions.fromOffsetKm(),
                conditions.toKm(),
                conditions.toOffsetKm(),
                strip.beginsAtKm(firstRow),
                strip.beginsAtKm(lastRow + 1));
    }

    /** Hazard in the present cell while all towers are up, 1/min. */
    private float all(HazardField field, IndependentTowers besides, int state) {
        int column = walk.column(cell);
        int row = walk.row(cell);
        return besides.addedTo(field.at(column, row), state, column, row);
    }

    /** What is left of a hazard in the present cell without the towers that are down at an instant. */
    private double hazard(double all, int state, Exposure exposure, double minute) {
        double hazard = all;
        for (int i = 0; i < down.size() && hazard > 0; i++) {
            Outages.Outage outage = down.get(i);
            if (minute >= outage.fromMin() && minute < outage.toMin()) {
                hazard -= ofTower(outage.tower(), state, exposure);
            }
        }
        return hazard < Math.max(1e-7, all * ROUNDING) ? 0 : hazard;
    }

    /** What a tower adds to the hazard in the present cell. */
    private double ofTower(int tower, int state, Exposure exposure) {
        int level = independent.level(tower, exposure);
        return fields.ofTower(tower, state, kind, level, walk.column(cell), walk.row(cell));
    }

    private Sighting detection(Exposure exposure, int state, double minute, double share) {
        int index = exposure.camera().reached();
        if (!draws.happens(attention.at(minute), Purpose.ATTENDED, exposure.key(), index)) {
            exposure.camera().markUnattended();
            return null;
        }
        Tower tower = whichTower(exposure, state, minute, draws.uniform(Purpose.CAMERA_WHICH, exposure.key(), index));
        double km = conditions.fromKm() + share * (conditions.toKm() - conditions.fromKm());
        double offset = conditions.fromOffsetKm() + share * (conditions.toOffsetKm() - conditions.fromOffsetKm());
        return new Sighting(minute, SensorKind.CAMERA, tower.key(), tower.id(), km, offset, false);
    }

    /** Draws the tower in proportion to what each adds to the hazard at the place. */
    private Tower whichTower(Exposure exposure, int state, double minute, double u) {
        double reach = fields.reachKm(state, kind, exposure.level());
        double km = conditions.fromKm() + walk.to(cell) * (conditions.toKm() - conditions.fromKm());
        int first = fields.firstTowerFrom(km - reach - 1);
        int end = fields.firstTowerFrom(km + reach + 1);
        double sum = 0;
        for (int i = first; i < end; i++) {
            upHazards[i] = upHazard(i, exposure, state, minute);
            sum += upHazards[i];
        }
        double left = u * sum;
        for (int i = first; i < end; i++) {
            left -= upHazards[i];
            if (left < 0) {
                return fields.towers().get(i);
            }
        }
        return fields.towers().get(Math.max(first, end - 1));
    }

    private double upHazard(int tower, Exposure exposure, int state, double minute) {
        return outages.down(tower, minute) ? 0 : ofTower(tower, state, exposure);
    }

    /** Those near a motion whose acuity is independent, and those that are down. */
    private void collectTowers(Exposure exposure, Motion motion, double fromMin) {
        independent.near(exposure, kind, motion);
        double reach = fields.reachKm(fields.air().ideal(), kind, exposure.level());
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = motion.segmentAt(fromMin); i < motion.corners(); i++) {
            low = Math.min(low, motion.km(i));
            high = Math.max(high, motion.km(i));
        }
        outages.collect(low - reach, high + reach, fromMin, motion.endMin(), down);
    }

    /**
     * The instant at which cameras lose a party that they see now: the first after {@code fromMin} at which none has had it in
     * view for {@code lossMin}; the end of the motion plus that time when they never do.
     */
    public double lostMin(Exposure exposure, Motion motion, double fromMin, double lossMin) {
        double seen = fromMin;
        if (fields.towers().isEmpty()) {
            return seen + lossMin;
        }
        lookFor(exposure);
        collectTowers(exposure, motion, fromMin);
        conditions.start(motion, fromMin, Double.POSITIVE_INFINITY);
        while (conditions.next()) {
            int state = fields.air().state(conditions.regime(), conditions.crossover());
            HazardField field = fields.field(state, kind, exposure.level());
            double span = conditions.toMin() - conditions.fromMin();
            startWalk(field, independent);
            for (cell = 0; cell < walk.cells(); cell++) {
                float all = all(field, independent, state);
                double from = walk.from(cell);
                while (from < walk.to(cell)) {
                    double minute = conditions.fromMin() + from * span;
                    if (minute - seen > lossMin) {
                        return seen + lossMin;
                    }
                    from = untilTurn(minute, from, span);
                    if (hazard(all, state, exposure, minute) > 0) {
                        seen = conditions.fromMin() + from * span;
                    }
                }
            }
        }
        return seen + lossMin;
    }

    /** What kept an attempt that no camera reported unseen, replayed in both orders of conditions. */
    public Unseen unseen(Exposure exposure, List<Motion> motions) {
        Blindness first = blindness(exposure, motions);
        return new Unseen(first, blindnessInOtherOrder(exposure, motions, first));
    }

    /** Against ever less ideal conditions. */
    private Blindness blindness(Exposure exposure, List<Motion> motions) {
        if (standing.towers().isEmpty()) {
            return Blindness.NOT_IN_VIEW;
        }
        lookFor(exposure);
        double ideal = total(exposure, motions, View.IDEAL);
        if (ideal <= 0) {
            return Blindness.NOT_IN_VIEW;
        }
        double threshold = exposure.camera().first();
        if (ideal < threshold) {
            return Blindness.MISSED_BY_CHANCE;
        }
        if (total(exposure, motions, View.MASKED) < threshold) {
            return Blindness.MASKED;
        }
        if (total(exposure, motions, View.WEATHER) < threshold) {
            return Blindness.WEATHER;
        }
        return exposure.unattended() ? Blindness.UNATTENDED : Blindness.CAMERA_DOWN;
    }

    /**
     * The same with the conditions asked in a second order: cameras that were down before ground, plants, weather and light.
     *
     * @param first what the first order gave
     */
    private Blindness blindnessInOtherOrder(Exposure exposure, List<Motion> motions, Blindness first) {
        boolean same = first != Blindness.MASKED && first != Blindness.WEATHER && first != Blindness.CAMERA_DOWN;
        if (same) {
            return first;
        }
        lookFor(exposure);
        if (totalUp(exposure, motions, View.IDEAL) < exposure.camera().first()) {
            return Blindness.CAMERA_DOWN;
        }
        return totalUp(exposure, motions, View.MASKED) < exposure.camera().first()
                ? Blindness.MASKED
                : Blindness.WEATHER;
    }

    /** Why nothing was seen, in the first order of conditions. */
    public enum Blindness {
        NOT_IN_VIEW,
        MISSED_BY_CHANCE,
        MASKED,
        WEATHER,
        /** A patrol that was to be there had been called away, or nobody was left at a post. */
        AWAY,
        CAMERA_DOWN,
        UNATTENDED,
        /** Guards who would have noticed it had been paid to stand aside. */
        PAID
    }

    private enum View {
        IDEAL,
        MASKED,
        WEATHER
    }

    /** Exposure to all towers that stand, as if they had been up. */
    private double total(Exposure exposure, List<Motion> motions, View view) {
        double sum = 0;
        for (Motion motion : motions) {
            independentStanding.near(exposure, kind, motion);
            conditions.start(motion, motion.beginMin(), Double.POSITIVE_INFINITY);
            while (conditions.next()) {
                sum += totalInPiece(exposure, view);
            }
        }
        return sum;
    }

    private int state(View view) {
        Air air = fields.air();
        return switch (view) {
            case IDEAL -> air.ideal();
            case MASKED -> air.state(Weather.CLEAR, false);
            case WEATHER -> air.state(conditions.regime(), conditions.crossover());
        };
    }

    private double totalInPiece(Exposure exposure, View view) {
        int state = state(view);
        HazardField field = standing.field(state, kind, exposure.level());
        double span = conditions.toMin() - conditions.fromMin();
        double sum = 0;
        startWalk(field, independentStanding);
        for (cell = 0; cell < walk.cells(); cell++) {
            sum += all(field, independentStanding, state) * (walk.to(cell) - walk.from(cell)) * span;
        }
        return sum;
    }

    /** As {@link #total}, of the towers that were up. */
    private double totalUp(Exposure exposure, List<Motion> motions, View view) {
        double sum = 0;
        if (fields.towers().isEmpty()) {
            return sum;
        }
        for (Motion motion : motions) {
            collectTowers(exposure, motion, motion.beginMin());
            conditions.start(motion, motion.beginMin(), Double.POSITIVE_INFINITY);
            while (conditions.next()) {
                sum += totalUpInPiece(exposure, state(view));
            }
        }
        return sum;
    }

    private double totalUpInPiece(Exposure exposure, int state) {
        HazardField field = fields.field(state, kind, exposure.level());
        double span = conditions.toMin() - conditions.fromMin();
        double sum = 0;
        startWalk(field, independent);
        for (cell = 0; cell < walk.cells(); cell++) {
            float all = all(field, independent, state);
            double from = walk.from(cell);
            while (from < walk.to(cell)) {
                double minute = conditions.fromMin() + from * span;
                double to = untilTurn(minute, from, span);
                sum += hazard(all, state, exposure, minute) * (to - from) * span;
                from = to;
            }
        }
        return sum;
    }
}
