package cordon.world;

import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Sky;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weather of a run: per zone, spells of adverse regimes between clear air, a seasonal Markov process.
 *
 * <p>From clear air a spell of regime i begins at a rate proportional to the month's weight, such that the expected hours a
 * year come out; spells are exponential. The course is drawn in advance because nothing in the model changes it; no
 * decision may look ahead in it.
 */
public final class Weather {
    /** Index of clear air. */
    public static final int CLEAR = 0;

    private static final double HOURS_PER_YEAR = 8766;

    private final Sky sky;
    private final Calendar calendar;
    private final double[] zoneEndKm;
    private final double[][] fromMin;
    private final int[][] regimes;
    private final int[] lastIndex;
    private final double[] visibilityKm;
    private final int[] byId;

    /** Draws the weather of a run. */
    public Weather(Sky sky, Calendar calendar, Draws draws) {
        this.sky = sky;
        this.calendar = calendar;
        int zones = Math.max(1, sky.zones().size());
        zoneEndKm = new double[zones];
        fromMin = new double[zones][];
        regimes = new int[zones][];
        lastIndex = new int[zones];
        visibilityKm = visibilitiesKm(sky);
        byId = byId(sky);
        for (int z = 0; z < zones; z++) {
            boolean last = z == zones - 1;
            zoneEndKm[z] = last ? Double.POSITIVE_INFINITY : sky.zones().get(z).toKm();
            drawZone(z, sky.zones().isEmpty() ? "all" : sky.zones().get(z).id(), draws);
        }
    }

    /** Regimes by id, so that neither the order of the file nor what a regime does to the air decides which of them comes. */
    private static int[] byId(Sky sky) {
        return IntStream.range(0, sky.regimes().size())
                .boxed()
                .sorted(Comparator.comparing(i -> sky.regimes().get(i).id()))
                .mapToInt(i -> i)
                .toArray();
    }

    private void drawZone(int zone, String id, Draws draws) {
        Course course = new Course();
        course.add(calendar.firstMin(), CLEAR);
        long key = Keys.of(id);
        double t = calendar.firstMin();
        double end = calendar.lastMin() + 30 * Calendar.DAY_MIN;
        for (int spell = 0; !sky.regimes().isEmpty() && t < end; spell++) {
            t = spellBegins(t, draws.exponential(Purpose.WEATHER_SPELL, key, spell), end);
            if (t >= end) {
                break;
            }
            int regime = regimeFor(t, draws.uniform(Purpose.WEATHER_REGIME, key, spell));
            course.add(t, regime + 1);
            double mean = 60 * sky.regimes().get(regime).meanHours();
            t += mean * draws.exponential(Purpose.WEATHER_LENGTH, key, spell);
            course.add(t, CLEAR);
        }
        fromMin[zone] = course.times();
        regimes[zone] = course.regimes();
    }

    private double spellBegins(double from, double exposure, double end) {
        double t = from;
        double left = exposure;
        while (t < end) {
            double monthEnd = calendar.nextMonth(t);
            double rate = totalRate(calendar.monthAt(t));
            if (rate * (monthEnd - t) >= left) {
                return t + left / rate;
            }
            left -= rate * (monthEnd - t);
            t = monthEnd;
        }
        return end;
    }

    private double totalRate(int month) {
        double sum = 0;
        for (int regime : byId) {
            sum += ratePerMin(sky.regimes().get(regime), month);
        }
        return sum;
    }

    private double ratePerMin(Sky.Regime regime, int month) {
        double weights = regime.monthly().stream().mapToDouble(w -> w).sum();
        double adverse = 0;
        for (int each : byId) {
            adverse += sky.regimes().get(each).hoursPerYear();
        }
        double clearShare = Math.max(0.05, 1 - adverse / HOURS_PER_YEAR);
        double spellsPerYear = regime.hoursPerYear() / regime.meanHours() / clearShare;
        return spellsPerYear * 12 * regime.monthly().get(month) / weights / (HOURS_PER_YEAR * 60);
    }

    private int regimeFor(double minute, double u) {
        int month = calendar.monthAt(minute);
        double left = u * totalRate(month);
        for (int regime : byId) {
            left -= ratePerMin(sky.regimes().get(regime), month);
            if (left < 0) {
                return regime;
            }
        }
        return byId[byId.length - 1];
    }

    /** Number of zones, at least one. */
    public int zones() {
        return zoneEndKm.length;
    }

    /** Zone of a chainage. */
    public int zoneAt(double km) {
        int z = 0;
        while (km > zoneEndKm[z]) {
            z++;
        }
        return z;
    }

    /** Chainage at which a zone ends. */
    public double zoneEndKm(int zone) {
        return zoneEndKm[zone];
    }

    /** Regime of a zone: 0 clear air, i the i-th adverse regime. */
    public int regimeAt(int zone, double minute) {
        return regimes[zone][indexAt(zone, minute)];
    }

    /** First instant after this one at which the weather of a zone turns. */
    public double nextTurn(int zone, double minute) {
        int next = indexAt(zone, minute) + 1;
        return next < fromMin[zone].length ? fromMin[zone][next] : Double.POSITIVE_INFINITY;
    }

    /** Name of a regime. */
    public String name(int regime) {
        return regime == CLEAR ? "clear" : sky.regimes().get(regime - 1).id();
    }

    /** Name of a zone. */
    public String zoneId(int zone) {
        return sky.zones().isEmpty() ? "all" : sky.zones().get(zone).id();
    }

    /** Meteorological visibility, km: 3.912 over the extinction of visible light (Koschmieder 1924). */
    public double visibilityKm(int regime) {
        return visibilityKm[regime];
    }

    private static double[] visibilitiesKm(Sky sky) {
        double[] km = new double[sky.regimes().size() + 1];
        for (int regime = 0; regime < km.length; regime++) {
            double extinction = regime == CLEAR
                    ? sky.clearVisiblePerKm()
                    : sky.regimes().get(regime - 1).visiblePerKm();
            km[regime] = extinction == 0 ? Double.POSITIVE_INFINITY : 3.912 / extinction;
        }
        return km;
    }

    /** Turns are mostly asked for near the last ones asked for. */
    private int indexAt(int zone, double minute) {
        double[] turns = fromMin[zone];
        int i = lastIndex[zone];
        while (i > 0 && turns[i] > minute) {
            i--;
        }
        while (i + 1 < turns.length && turns[i + 1] <= minute) {
            i++;
        }
        lastIndex[zone] = i;
        return i;
    }

    /** A growing list of turns. */
    private static final class Course {
        private double[] times = new double[64];
        private int[] kinds = new int[64];
        private int size;

        void add(double minute, int regime) {
            if (size == times.length) {
                times = java.util.Arrays.copyOf(times, 2 * size);
                kinds = java.util.Arrays.copyOf(kinds, 2 * size);
            }
            times[size] = minute;
            kinds[size++] = regime;
        }

        double[] times() {
            return java.util.Arrays.copyOf(times, size);
        }

        int[] regimes() {
            return java.util.Arrays.copyOf(kinds, size);
        }
    }

    /** Regime ids in the order of their indices, clear first. */
    public List<String> names() {
        return java.util.stream.IntStream.rangeClosed(0, sky.regimes().size())
                .mapToObj(this::name)
                .toList();
    }
}
