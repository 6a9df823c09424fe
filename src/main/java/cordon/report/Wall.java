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
public record Wall(double fromKm, double toKm, int layers, boolean concrete, boolean built) {
    private static final double DAYS_A_MONTH = 365.25 / 12;

    /**
     * All stretches at a time. A building site is one built stretch, what stands on the rest until it is built, and over
     * that the unbuilt stretch.
     */
    public static List<Wall> at(LocalDateTime time, Scenario scenario) {
        List<Wall> walls = new ArrayList<>();
        for (Barriers.Section section : scenario.barriers().sections()) {
            double split = section.fromKm() + builtKm(section, time);
            if (split > section.fromKm()) {
                walls.add(of(section.fromKm(), split, section.layers(), true, scenario));
            }
            if (split < section.toKm() && !section.before().isEmpty()) {
                walls.add(of(split, section.toKm(), section.before(), true, scenario));
            }
            if (split < section.toKm()) {
                walls.add(of(split, section.toKm(), section.layers(), false, scenario));
            }
        }
        return walls;
    }

    private static Wall of(double fromKm, double toKm, List<String> layers, boolean built, Scenario scenario) {
        boolean concrete = layers.stream()
                .anyMatch(id -> Scenario.find(scenario.barriers().layers(), id).wall());
        return new Wall(fromKm, toKm, layers.size(), concrete, built);
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
