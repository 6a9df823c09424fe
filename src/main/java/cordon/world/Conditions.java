package cordon.world;

/**
 * Cuts a motion into pieces of constant light and weather, in one weather zone each. Reusable and mutable: {@link #start}, then {@link #next} until it is
 * false.
 */
public final class Conditions {
    /** So near to the end of a weather zone a body counts as beyond it. */
    private static final double AT_EDGE_KM = 1e-6;

    private final World world;
    private final Weather weather;
    private Motion motion;
    private int segment;
    private double endMin;
    private double lightFrom = Double.POSITIVE_INFINITY;
    private double lightUntil;
    private double weatherFrom = Double.POSITIVE_INFINITY;
    private double weatherUntil;
    private boolean night;
    private boolean crossover;
    private int zone;
    private int regime;
    private double fromMin;
    private double toMin;
    private double fromKm;
    private double toKm;
    private double fromOffsetKm;
    private double toOffsetKm;

    /** Conditions of a run. */
    public Conditions(World world, Weather weather) {
        this.world = world;
        this.weather = weather;
    }

    /** Starts with what is left of a motion between two instants. */
    public void start(Motion ofMotion, double minute, double untilMin) {
        motion = ofMotion;
        endMin = untilMin;
        toMin = Math.max(minute, motion.beginMin());
        segment = motion.segmentAt(toMin);
        toKm = motion.kmOn(segment, toMin);
        toOffsetKm = motion.offsetKmOn(segment, toMin);
    }

    /** Moves on to the next piece; false at the end of the motion. */
    public boolean next() {
        while (segment < motion.corners() - 1 && motion.atMin(segment + 1) <= toMin) {
            segment++;
        }
        if (segment >= motion.corners() - 1 || toMin >= endMin) {
            return false;
        }
        fromMin = toMin;
        fromKm = toKm;
        fromOffsetKm = toOffsetKm;
        look();
        cut();
        return true;
    }

    private void look() {
        if (fromMin >= lightUntil || fromMin < lightFrom) {
            int span = world.light().spanAt(fromMin);
            lightFrom = fromMin;
            night = world.light().nightIn(span);
            crossover = world.light().crossoverIn(span);
            lightUntil = world.light().endOf(span);
        }
        int here = weather.zoneAt(fromKm + AT_EDGE_KM * Math.signum(alongKm()));
        if (fromMin >= weatherUntil || fromMin < weatherFrom || here != zone) {
            zone = here;
            weatherFrom = fromMin;
            regime = weather.regimeAt(zone, fromMin);
            weatherUntil = weather.nextTurn(zone, fromMin);
        }
    }

    private void cut() {
        double begin = motion.atMin(segment);
        double end = motion.atMin(segment + 1);
        double steadyUntil = Math.min(Math.min(lightUntil, weatherUntil), zoneUntil(end - begin));
        toMin = Math.min(Math.min(end, endMin), steadyUntil);
        double share = (toMin - begin) / (end - begin);
        toKm = motion.km(segment) + share * (motion.km(segment + 1) - motion.km(segment));
        toOffsetKm = motion.offsetKm(segment) + share * (motion.offsetKm(segment + 1) - motion.offsetKm(segment));
    }

    /** Way along the line on the segment under way; negative towards its start. */
    private double alongKm() {
        return motion.km(segment + 1) - motion.km(segment);
    }

    /** When the body leaves its weather zone, if it goes on as on this segment. */
    private double zoneUntil(double segmentMin) {
        double along = alongKm();
        if (along == 0 || weather.zones() == 1) {
            return Double.POSITIVE_INFINITY;
        }
        double before = zone == 0 ? Double.NEGATIVE_INFINITY : weather.zoneEndKm(zone - 1);
        double edge = along > 0 ? weather.zoneEndKm(zone) : before;
        return fromMin + (edge - fromKm) / along * segmentMin;
    }

    /** Whether it is night. */
    public boolean night() {
        return night;
    }

    /** Whether thermal contrast fades. */
    public boolean crossover() {
        return crossover;
    }

    /** Weather regime of the piece. */
    public int regime() {
        return regime;
    }

    /** Distance at which a body is seen by eye, given that of clear nights and days, km. */
    public double sightKm(double nightKm, double dayKm) {
        return Math.min(night ? nightKm : dayKm, weather.visibilityKm(regime));
    }

    /** First instant of the piece. */
    public double fromMin() {
        return fromMin;
    }

    /** Last instant of the piece. */
    public double toMin() {
        return toMin;
    }

    /** Chainage at the first instant. */
    public double fromKm() {
        return fromKm;
    }

    /** Chainage at the last instant. */
    public double toKm() {
        return toKm;
    }

    /** Offset at the first instant. */
    public double fromOffsetKm() {
        return fromOffsetKm;
    }

    /** Offset at the last instant. */
    public double toOffsetKm() {
        return toOffsetKm;
    }

    /** Speed along the line, km/min. */
    public double kmPerMin() {
        return (toKm - fromKm) / (toMin - fromMin);
    }

    /** Speed away from the neighbour, km/min. */
    public double offsetKmPerMin() {
        return (toOffsetKm - fromOffsetKm) / (toMin - fromMin);
    }
}
