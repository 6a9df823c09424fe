package cordon.engine;

import cordon.events.SensorKind;
import cordon.interdiction.FalseAlarms;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.GroundSensorRow;
import cordon.scenario.Sensing;
import cordon.sensing.Outages;
import cordon.sensing.Tower;
import cordon.world.Agenda;
import cordon.world.Arrivals;
import cordon.world.DailyHours;
import cordon.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * Alarms without anybody behind them: animals and whirls of dust before the cameras at night, and ground sensors at all hours. One
 * stream per row; a tower that is down raises none.
 */
final class NuisanceAlarms {
    private final World world;
    private final Draws draws;
    private final Agenda agenda;
    private final FalseAlarms falseAlarms;
    private final List<Stream> streams = new ArrayList<>();
    private List<Outages> outages = List.of();

    /** Alarms of a row, which may come, change and go. */
    private static final class Stream {
        private final SensorKind kind;
        private final String name;
        private final String row;
        private final Arrivals arrivals;
        private double fromKm;
        private double toKm;
        private long[] towers = {};
        private Arrivals.Intensity intensity;

        Stream(SensorKind kind, String name, String row, Arrivals arrivals) {
            this.kind = kind;
            this.name = name;
            this.row = row;
            this.arrivals = arrivals;
        }
    }

    NuisanceAlarms(World world, Draws draws, Agenda agenda, FalseAlarms falseAlarms) {
        this.world = world;
        this.draws = draws;
        this.agenda = agenda;
        this.falseAlarms = falseAlarms;
    }

    /** Takes over the rows that hold from an instant on, and when their towers are down; a row that is gone raises no alarms. */
    void change(Sensing sensing, List<Outages> down, double nowMin) {
        outages = down;
        double length = world.strip().lengthKm();
        for (Stream stream : streams) {
            stream.intensity = perNight(0);
        }
        for (Sensing.TowerRow row : sensing.towers()) {
            Stream stream = stream(SensorKind.CAMERA, row.id(), row.id(), nowMin);
            lies(stream, row.fromKm(), row.toKm());
            stream.towers = Tower.keys(row, length);
            double towers = stream.towers.length;
            stream.intensity = perNight(row.up() ? towers * row.cameras() * row.nuisancePerNight() : 0);
        }
        for (GroundSensorRow row : sensing.ground()) {
            Stream stream = stream(SensorKind.GROUND_SENSOR, "ground/" + row.id(), row.id(), nowMin);
            lies(stream, row.fromKm(), row.toKm());
            double perDay = row.count(length) * row.falsePerDay();
            stream.intensity = DailyHours.byNight(world.calendar(), perDay, 1);
        }
    }

    private void lies(Stream stream, double fromKm, double toKm) {
        stream.fromKm = fromKm;
        stream.toKm = Math.min(toKm, world.strip().lengthKm());
    }

    private DailyHours perNight(double alarms) {
        return DailyHours.only(world.calendar(), 18, 6, alarms);
    }

    private Stream stream(SensorKind kind, String name, String row, double nowMin) {
        for (Stream stream : streams) {
            if (stream.name.equals(name)) {
                return stream;
            }
        }
        Stream stream = new Stream(kind, name, row, new Arrivals(Purpose.NUISANCE, Keys.of(name), nowMin, draws));
        streams.add(stream);
        return stream;
    }

    void until(double untilMin) {
        for (Stream stream : streams) {
            double at = stream.arrivals.nextBefore(untilMin, stream.intensity);
            while (!Double.isNaN(at)) {
                raise(stream, at, stream.arrivals.number());
                at = stream.arrivals.nextBefore(untilMin, stream.intensity);
            }
        }
    }

    private void raise(Stream stream, double at, long number) {
        long key = Keys.of(Keys.of(stream.name + "/nuisance"), number);
        double along = draws.uniform(Purpose.NUISANCE_PLACE, key, 0);
        if (down(stream, along, at)) {
            return;
        }
        double km = stream.fromKm + along * (stream.toKm - stream.fromKm);
        agenda.book(at, Agenda.Rank.NUISANCE, key, () -> falseAlarms.raise(stream.kind, stream.row, key, km));
    }

    /** Whether the tower whose alarm it would be is down: each has as long a part of its row. */
    private boolean down(Stream stream, double along, double at) {
        if (stream.towers.length == 0) {
            return false;
        }
        long tower = stream.towers[(int) (along * stream.towers.length)];
        for (Outages each : outages) {
            if (each.downByKey(tower, at)) {
                return true;
            }
        }
        return false;
    }
}
