package cordon.engine;

import cordon.events.Event;
import cordon.events.EventSink;
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
import java.util.ArrayList;
import java.util.List;

/** Legal trucks arrive at the official crossings in their opening hours. */
final class LegalTraffic {
    private record Stream(Crossing crossing, Direction direction, Arrivals arrivals) {}

    private final Calendar calendar;
    private final Agenda agenda;
    private final EventSink sink;
    private final List<Stream> streams = new ArrayList<>();
    private final List<Arrivals.Intensity> intensities = new ArrayList<>();

    LegalTraffic(List<Crossing> crossings, Calendar calendar, Draws draws, Agenda agenda, EventSink sink) {
        this.calendar = calendar;
        this.agenda = agenda;
        this.sink = sink;
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
            double perDay = spec.open() ? spec.perDay(stream.direction) : 0;
            intensities.add(DailyHours.only(calendar, spec.opensHour(), spec.closesHour(), perDay));
        }
    }

    void until(double untilMin) {
        for (int i = 0; i < streams.size(); i++) {
            Stream stream = streams.get(i);
            double at = stream.arrivals.nextBefore(untilMin, intensities.get(i));
            while (!Double.isNaN(at)) {
                long truck = stream.crossing.truckKey(stream.direction, stream.arrivals.number());
                agenda.book(at, Agenda.Rank.TRUCK, truck, () -> arrive(stream, truck));
                at = stream.arrivals.nextBefore(untilMin, intensities.get(i));
            }
        }
    }

    private void arrive(Stream stream, long truck) {
        double arrived = agenda.nowMin();
        stream.crossing.legal(stream.direction);
        Crossing.Service service = stream.crossing.serve(stream.direction, arrived, truck);
        agenda.book(
                service.doneMin(),
                Agenda.Rank.TRUCK,
                truck,
                () -> sink.on(new Event.TruckServed(
                        service.doneMin(),
                        stream.crossing.spec().id(),
                        stream.direction == Direction.INWARD,
                        service.beganMin() - arrived,
                        service.inspected())));
    }
}
