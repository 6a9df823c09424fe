package cordon.engine;

import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Direction;
import cordon.scenario.OfficialCrossing;
import cordon.trade.Crossing;
import cordon.world.Agenda;
import cordon.world.Arrivals;
import cordon.world.Calendar;
import cordon.world.DailyHours;
import cordon.world.Strip;
import cordon.world.World;
import java.util.ArrayList;
import java.util.List;

/** Legal trucks arrive at the official crossings in their opening hours. */
final class LegalTraffic {
    private record Stream(Crossing crossing, Direction direction, Arrivals arrivals) {}

    private final Calendar calendar;
    private final Strip strip;
    private final Agenda agenda;
    private final Traders traders;
    private final List<Stream> streams = new ArrayList<>();
    private final List<Arrivals.Intensity> intensities = new ArrayList<>();

    LegalTraffic(List<Crossing> crossings, World world, Draws draws, Agenda agenda, Traders traders) {
        this.calendar = world.calendar();
        this.strip = world.strip();
        this.agenda = agenda;
        this.traders = traders;
        for (Crossing crossing : crossings) {
            for (Direction direction : Direction.values()) {
                long key = Keys.of(crossing.spec().id() + "/" + direction.name());
                Arrivals arrivals = new Arrivals(Purpose.TRUCK, key, calendar.firstMin(), draws);
                streams.add(new Stream(crossing, direction, arrivals));
            }
        }
    }

    /** The crossings have changed. */
    void change() {
        intensities.clear();
        for (Stream stream : streams) {
            OfficialCrossing spec = stream.crossing.spec();
            double perDay = spec.open() && strip.holds(spec.km()) ? spec.perDay(stream.direction) : 0;
            intensities.add(DailyHours.only(calendar, spec.opensHour(), spec.closesHour(), perDay));
        }
    }

    void until(double untilMin) {
        for (int i = 0; i < streams.size(); i++) {
            Stream stream = streams.get(i);
            double at = stream.arrivals.nextBefore(untilMin, intensities.get(i));
            while (!Double.isNaN(at)) {
                long truck = stream.crossing.truckKey(stream.direction, stream.arrivals.number());
                agenda.book(
                        at, Agenda.Rank.TRUCK, truck, () -> traders.arrive(stream.crossing, stream.direction, truck));
                at = stream.arrivals.nextBefore(untilMin, intensities.get(i));
            }
        }
    }
}
