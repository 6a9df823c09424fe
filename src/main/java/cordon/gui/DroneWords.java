package cordon.gui;

import cordon.engine.View.DroneAt;
import cordon.report.Figures;
import cordon.scenario.DroneRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a drone is and does. */
final class DroneWords {
    private final Snapshot seen;

    DroneWords(Snapshot seen) {
        this.seen = seen;
    }

    /** One that is in the air and seen. */
    Optional<ThingWords.Thing> drone(String id) {
        return seen.drones().stream()
                .filter(drone -> drone.id().equals(id))
                .findFirst()
                .map(this::drone);
    }

    private ThingWords.Thing drone(DroneAt drone) {
        List<String> now = new ArrayList<>();
        now.add("In the air, " + PartyWords.place(drone.km(), drone.offsetKm()) + ".");
        now.add("In the weather of now it has the ground within " + Figures.amount(Math.rint(10 * drone.sightKm()) / 10)
                + "\u00a0km in view.");
        row(drone.id()).ifPresent(row -> {
            now.add("It flies to and fro over " + Figures.amount(row.sectorKm()) + "\u00a0km at "
                    + Figures.amount(row.speedKmh()) + "\u00a0km/h.");
            now.add("It is in the air for " + Figures.percent(row.upShare()) + " of the time.");
        });
        return new ThingWords.Thing("Drone " + drone.id(), now, drone.km(), drone.km(), drone.offsetKm());
    }

    /** A drone is named after its row and its number in it. */
    private Optional<DroneRow> row(String drone) {
        return seen.scenario().sensing().drones().stream()
                .filter(row -> drone.equals(row.id() + drone.substring(drone.lastIndexOf('-'))))
                .findFirst();
    }
}
