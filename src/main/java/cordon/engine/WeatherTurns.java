package cordon.engine;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.smuggling.Dispatch;
import cordon.world.Agenda;
import cordon.world.Weather;

/** Puts turns of the weather on the agenda; who waits for them hears of them then, not before. */
final class WeatherTurns {
    private final Weather weather;
    private final Agenda agenda;
    private final EventSink sink;
    private final Dispatch dispatch;
    private final double[] nextMin;

    WeatherTurns(Weather weather, Agenda agenda, EventSink sink, Dispatch dispatch, double firstMin) {
        this.weather = weather;
        this.agenda = agenda;
        this.sink = sink;
        this.dispatch = dispatch;
        this.nextMin = new double[weather.zones()];
        for (int zone = 0; zone < nextMin.length; zone++) {
            nextMin[zone] = weather.nextTurn(zone, firstMin);
        }
    }

    void until(double untilMin) {
        for (int z = 0; z < nextMin.length; z++) {
            while (nextMin[z] < untilMin) {
                int zone = z;
                double at = nextMin[z];
                agenda.book(at, Agenda.Rank.WEATHER, zone, () -> turn(zone, at));
                nextMin[z] = weather.nextTurn(z, at);
            }
        }
    }

    private void turn(int zone, double minute) {
        int regime = weather.regimeAt(zone, minute);
        sink.on(new Event.Weather(minute, weather.zoneId(zone), weather.name(regime)));
        dispatch.weatherTurned(zone, regime);
    }
}
