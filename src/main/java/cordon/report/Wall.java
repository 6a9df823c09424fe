package cordon.report;

import cordon.scenario.Barriers;
import cordon.scenario.Scenario;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of barrier as it is drawn.
 *
 * @param layers number of layers
 * @param concrete a layer is a concrete wall
 * @param built it stands at the time of the picture
 */
record Wall(double fromKm, double toKm, int layers, boolean concrete, boolean built) {
    private static final double DAYS_A_MONTH = 365.25 / 12;

    /** All stretches at a time; a building site is one built and one unbuilt stretch. */
    static List<Wall> at(LocalDateTime time, Scenario scenario) {
        List<Wall> walls = new ArrayList<>();
        for (Barriers.Section section : scenario.barriers().sections()) {
            boolean concrete = section.layers().stream()
                    .anyMatch(id ->
                            Scenario.find(scenario.barriers().layers(), id).wall());
            double split = section.fromKm() + builtKm(section, time);
            int layers = section.layers().size();
            if (split > section.fromKm()) {
                walls.add(new Wall(section.fromKm(), split, layers, concrete, true));
            }
            if (split < section.toKm()) {
                walls.add(new Wall(split, section.toKm(), layers, concrete, false));
            }
        }
        return walls;
    }

    private static double builtKm(Barriers.Section section, LocalDateTime time) {
        double whole = section.toKm() - section.fromKm();
        if (section.begins().isEmpty()) {
            return whole;
        }
        double days = Duration.between(section.begins().get(), time).toMinutes() / 1440.0;
        if (days < 0) {
            return 0;
        }
        return section.kmPerMonth() == 0 ? whole : Math.min(whole, section.kmPerMonth() * days / DAYS_A_MONTH);
    }
}
