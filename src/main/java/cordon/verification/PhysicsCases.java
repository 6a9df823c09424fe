package cordon.verification;

import cordon.world.Light;
import java.util.List;
import java.util.Locale;

/** Section 10: primitives of geometry and physics. */
final class PhysicsCases {
    private static final double EXACT = 1e-6;
    private static final double OBLIQUITY_DEG = 23.4393;
    private static final double SUNRISE_DEG = -0.833;

    private PhysicsCases() {}

    static List<Case> all() {
        return List.of(primitives());
    }

    static Case primitives() {
        return Case.of("10", "Primitives of geometry and physics")
                .source("spherical astronomy; `s10_day_length.csv`")
                .runs("The classes of the model, called directly")
                .quick("length of day, h", 1, PhysicsCases::dayLength);
    }

    private static void dayLength(Trial trial) {
        for (String[] row : Table.cells("s10_day_length.csv")) {
            double latitude = Double.parseDouble(row[0]);
            double declination = Math.toRadians(OBLIQUITY_DEG * season(row[1]));
            double[] found = {
                2 * Light.halfDayMin(0, declination, latitude) / 60,
                2 * Light.halfDayMin(SUNRISE_DEG, declination, latitude) / 60
            };
            double[] hours = {Double.parseDouble(row[2]), Double.parseDouble(row[3])};
            trial.within(String.format(Locale.ROOT, "latitude %.0f, %s", latitude, row[1]), found, hours, EXACT);
        }
    }

    private static double season(String date) {
        return switch (date) {
            case "equinox" -> 0;
            case "summer solstice" -> 1;
            default -> -1;
        };
    }
}
