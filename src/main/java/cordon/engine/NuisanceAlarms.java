package cordon.engine;

import cordon.enforcement.Command;
import cordon.events.EventSink;
import cordon.interdiction.FalseAlarms;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Sensing;
import cordon.world.Agenda;
import cordon.world.Arrivals;
import cordon.world.DailyHours;
import cordon.world.World;
import java.util.ArrayList;
import java.util.List;

/** Animals, shepherds and dust before the cameras at night: one stream of alarms per row of towers. */
final class NuisanceAlarms {
    private final World world;
    private final Draws draws;
    private final Agenda agenda;
    private final FalseAlarms falseAlarms;
    private final List<Arrivals> streams = new ArrayList<>();
    private final List<Arrivals.Intensity> intensities = new ArrayList<>();
    private Sensing sensing;

    NuisanceAlarms(World world, Sensing sensing, Draws draws, Agenda agenda, EventSink sink, Command command) {
        this.world = world;
        this.draws = draws;
        this.agenda = agenda;
        this.falseAlarms = new FalseAlarms(agenda, sink, command, draws);
        for (Sensing.TowerRow row : sensing.towers()) {
            streams.add(new Arrivals(
                    Purpose.NUISANCE, Keys.of(row.id()), world.calendar().firstMin(), draws));
        }
    }

    void change(Sensing changed) {
        sensing = changed;
        intensities.clear();
        for (Sensing.TowerRow row : sensing.towers()) {
            double span = Math.min(row.toKm(), world.strip().lengthKm()) - row.fromKm();
            double towers = Math.max(0, StrictMath.rint(span / row.spacingKm()));
            double perNight = row.up() ? towers * row.cameras() * row.nuisancePerNight() : 0;
            intensities.add(DailyHours.only(world.calendar(), 18, 6, perNight));
        }
    }

    void until(double untilMin) {
        for (int i = 0; i < streams.size(); i++) {
            Sensing.TowerRow row = sensing.towers().get(i);
            double at = streams.get(i).nextBefore(untilMin, intensities.get(i));
            while (!Double.isNaN(at)) {
                long key =
                        Keys.of(Keys.of(row.id() + "/nuisance"), streams.get(i).number());
                double end = Math.min(row.toKm(), world.strip().lengthKm());
                double km = row.fromKm() + draws.uniform(Purpose.NUISANCE_PLACE, key, 0) * (end - row.fromKm());
                agenda.book(at, Agenda.Rank.NUISANCE, key, () -> falseAlarms.raise(row.id(), key, km));
                at = streams.get(i).nextBefore(untilMin, intensities.get(i));
            }
        }
    }
}
