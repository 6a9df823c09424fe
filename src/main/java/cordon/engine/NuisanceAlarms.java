package cordon.engine;

import cordon.enforcement.Command;
import cordon.events.EventSink;
import cordon.interdiction.FalseAlarms;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Sensing;
import cordon.sensing.Tower;
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
    private final List<Stream> streams = new ArrayList<>();

    /** Alarms of the row with this id, which may come, change and go. */
    private static final class Stream {
        private final String id;
        private final Arrivals arrivals;
        private Sensing.TowerRow row;
        private Arrivals.Intensity intensity;

        Stream(String id, Arrivals arrivals) {
            this.id = id;
            this.arrivals = arrivals;
        }
    }

    NuisanceAlarms(World world, Draws draws, Agenda agenda, EventSink sink, Command command) {
        this.world = world;
        this.draws = draws;
        this.agenda = agenda;
        this.falseAlarms = new FalseAlarms(agenda, sink, command, draws);
    }

    /** Takes over the rows that hold from an instant on; a row that is gone raises no alarms. */
    void change(Sensing sensing, double nowMin) {
        for (Stream stream : streams) {
            stream.intensity = perNight(0);
        }
        for (Sensing.TowerRow row : sensing.towers()) {
            double towers = Tower.count(row, world.strip().lengthKm());
            Stream stream = stream(row.id(), nowMin);
            stream.row = row;
            stream.intensity = perNight(row.up() ? towers * row.cameras() * row.nuisancePerNight() : 0);
        }
    }

    private DailyHours perNight(double alarms) {
        return DailyHours.only(world.calendar(), 18, 6, alarms);
    }

    private Stream stream(String id, double nowMin) {
        for (Stream stream : streams) {
            if (stream.id.equals(id)) {
                return stream;
            }
        }
        Stream stream = new Stream(id, new Arrivals(Purpose.NUISANCE, Keys.of(id), nowMin, draws));
        streams.add(stream);
        return stream;
    }

    void until(double untilMin) {
        for (Stream stream : streams) {
            double at = stream.arrivals.nextBefore(untilMin, stream.intensity);
            while (!Double.isNaN(at)) {
                raise(stream.row, at, stream.arrivals.number());
                at = stream.arrivals.nextBefore(untilMin, stream.intensity);
            }
        }
    }

    private void raise(Sensing.TowerRow row, double at, long number) {
        long key = Keys.of(Keys.of(row.id() + "/nuisance"), number);
        double end = Math.min(row.toKm(), world.strip().lengthKm());
        double km = row.fromKm() + draws.uniform(Purpose.NUISANCE_PLACE, key, 0) * (end - row.fromKm());
        agenda.book(at, Agenda.Rank.NUISANCE, key, () -> falseAlarms.raise(row.id(), key, km));
    }
}
