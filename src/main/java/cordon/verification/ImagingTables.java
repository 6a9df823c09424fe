package cordon.verification;

import cordon.scenario.Sensing;
import cordon.sensing.Imaging;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The imaging model against published numbers. */
final class ImagingTables {
    private static final double EXACT = 1e-6;
    private static final double PUBLISHED = 5e-4;
    private static final double ROUNDED_M = 0.5;
    private static final double HUMAN_M = 0.75;
    private static final double VEHICLE_M = 2.3;

    /**
     * Lens in mm; ranges in m at 1.5, 6 and 12 pixels of a vehicle and of a person: datasheet of the Hikvision DS-2TD8166 (17 um, p.
     * 14).
     */
    private static final double[][] DATASHEET = {
        {75, 6765, 2206, 1691, 551, 846, 276},
        {100, 9020, 2941, 2255, 735, 1127, 368},
        {150, 13529, 4412, 3382, 1103, 1691, 551}
    };

    private static final double[] PIXELS = {1.5, 6, 12};

    private ImagingTables() {}

    static Case transferProbability() {
        return Case.of("2.4", "Target transfer probability of a camera")
                .source(
                        "NVESD; AFSIM's image processor; datasheet Hikvision DS-2TD8166, p. 14; `s02_ttpf.csv`, `s02_ttpf_range.csv`")
                .runs("The imaging model, called directly")
                .quick("", 1, ImagingTables::probabilities)
                .quick("datasheet, m", 1, ImagingTables::datasheet);
    }

    private static void probabilities(Trial trial) {
        List<double[]> rows = Table.rows("s02_ttpf.csv");
        double[] found =
                rows.stream().mapToDouble(row -> Imaging.probability(row[0])).toArray();
        trial.within("probability at N / N50", found, column(rows, 1), EXACT);
        List<double[]> ranges = Table.rows("s02_ttpf_range.csv");
        double[] atRange = ranges.stream()
                .mapToDouble(row -> Imaging.probability(row[3] / row[1]))
                .toArray();
        trial.within("detection, recognition, identification by range", atRange, column(ranges, 4), EXACT);
        double[] published = {Imaging.probability(1.452), Imaging.probability(2.041)};
        trial.within("published inversions 1.452 and 2.041", published, new double[] {0.8, 0.95}, PUBLISHED);
    }

    private static void datasheet(Trial trial) {
        double[] expected = Stream.of(DATASHEET)
                .flatMapToDouble(row -> Arrays.stream(row).skip(1))
                .toArray();
        double[] found = new double[expected.length];
        int at = 0;
        for (double[] row : DATASHEET) {
            for (double pixels : PIXELS) {
                found[at++] = rangeM(row[0], pixels, VEHICLE_M);
                found[at++] = rangeM(row[0], pixels, HUMAN_M);
            }
        }
        trial.within("ranges of 3 lenses", found, expected, ROUNDED_M);
    }

    private static double rangeM(double lensMm, double pixels, double targetM) {
        Sensing.Optic optic = new Sensing.Optic(
                "o", Sensing.Law.IMAGING, lensMm, 17, pixels, 1, Sensing.Acuity.SHARED, 0.5, 0.005, 60, 0.3, false);
        return 1000 * Imaging.evenChanceKm(optic, targetM);
    }

    /** At an even chance 1 / rate = 3.4 s / P; from P = .9 on, rate = resolution / 6.8 s. */
    static Case searchInLimitedTime() {
        Case law = Case.of("2.5", "Search in limited time")
                .source("NVESD, ACQUIRE; `s02_acquire_time_limited.csv`; two towers derived")
                .runs(
                        "The imaging model, called directly; parties that stand at the line before one camera or two",
                        TimedView.WORLD)
                .quick("chance by time", 1, ImagingTables::byTime);
        for (double seconds : new double[] {1, 3.4, 10, 30}) {
            law = law.quick("even chance, " + seconds + " s", 1, trial -> TimedView.atEvenChance(trial, seconds));
        }
        for (double seconds : new double[] {3.4, 30}) {
            law = law.quick("anywhere, " + seconds + " s", 1, trial -> TimedView.anywhere(trial, seconds));
        }
        for (double seconds : new double[] {3.4, 300}) {
            for (Sensing.Acuity acuity : Sensing.Acuity.values()) {
                String name = "two towers, acuity " + acuity.name().toLowerCase(Locale.ROOT) + ", " + seconds + " s";
                law = law.quick(name, 1, trial -> TimedView.byTwo(trial, seconds, acuity));
            }
        }
        return law.ticks(TimedView.WORLD, "flows.cars.perDay=4000");
    }

    private static void byTime(Trial trial) {
        List<double[]> rows = Table.rows("s02_acquire_time_limited.csv");
        double[] found = rows.stream()
                .mapToDouble(row -> {
                    double chance = Imaging.probability(row[0]);
                    return -chance * Math.expm1(-row[3] * Imaging.searchPerS(chance, row[0]));
                })
                .toArray();
        trial.within("table", found, column(rows, 4), EXACT);
    }

    private static double[] column(List<double[]> rows, int index) {
        return rows.stream().mapToDouble(row -> row[index]).toArray();
    }
}
