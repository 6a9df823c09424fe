package cordon.smuggling;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Organisation;
import cordon.world.Agenda;
import cordon.world.Calendar;
import cordon.world.Weather;
import cordon.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Waiting for night, weather or wind, by those who do: not by who is exposed nowhere, or goes by a gate with hours of its own. */
final class Windows {
    /** Where night lasts for weeks, nobody waits for a later part of it than this. */
    private static final double LONGEST_NIGHT_MIN = Calendar.DAY_MIN;

    private final World world;
    private final Weather weather;
    private final Draws draws;
    private final Agenda agenda;
    private final Consumer<Waiting> go;
    private final Consumer<Waiting> expired;
    private final List<Waiting> waiting = new ArrayList<>();
    private final Launches launches;
    private final Gates gates;
    private final Itineraries itineraries;

    /** Windows of a run; {@code go} takes who finds one, {@code expired} who waited too long. */
    Windows(
            World world,
            Weather weather,
            Draws draws,
            Agenda agenda,
            Gates gates,
            Itineraries itineraries,
            Consumer<Waiting> go,
            Consumer<Waiting> expired) {
        this.world = world;
        this.gates = gates;
        this.itineraries = itineraries;
        this.weather = weather;
        this.draws = draws;
        this.agenda = agenda;
        this.go = go;
        this.expired = expired;
        this.launches = new Launches(world, weather, draws);
    }

    /** Waits for what this consignment waits for, at most until its deadline. */
    void await(Waiting plan, Ends ends, Organisation organisation, double deadlineMin) {
        long key = plan.consignment().key();
        if (world.modes().get(plan.option().mode()).flies()) {
            awaitWind(plan, deadlineMin);
        } else if (draws.happens(organisation.weatherShare(), Purpose.WINDOW_WEATHER, key, 0) && waits(plan, ends)) {
            awaitWeather(plan, deadlineMin);
        } else if (draws.happens(organisation.nightShare(), Purpose.WINDOW_NIGHT, key, 0) && waits(plan, ends)) {
            awaitNight(plan, deadlineMin);
        } else {
            go.accept(plan);
        }
    }

    /** Whether windows matter to a plan: by a gate only if it works at all hours and does not cover all of the way. */
    private boolean waits(Waiting plan, Ends ends) {
        int place = plan.option().place();
        return switch (plan.option().way()) {
            case OPEN, TUNNEL, BRIBE -> true;
            case GATE -> gates.atAllHours(place) && !itineraries.covered(plan, ends, gates.covers());
            case CROSSING -> false;
        };
    }

    private void awaitWeather(Waiting plan, double deadlineMin) {
        double now = agenda.nowMin();
        if (weather.regimeAt(weather.zoneAt(plan.option().km()), now) != Weather.CLEAR) {
            go.accept(plan);
            return;
        }
        waiting.add(plan);
        long key = plan.consignment().key();
        agenda.book(Math.max(now, deadlineMin), Agenda.Rank.DEMAND, key, () -> {
            if (plan.stillWaits()) {
                expired.accept(plan);
            }
        });
    }

    private void awaitWind(Waiting plan, double deadlineMin) {
        double approach = 60 * plan.option().approachHours();
        double earliest = agenda.nowMin() + approach;
        var flight = world.modes().get(plan.option().mode()).craft().flight().orElseThrow();
        long key = plan.consignment().key();
        double passes = launches.passesMin(flight, plan.option().km(), earliest, deadlineMin + approach, key);
        if (Double.isInfinite(passes)) {
            expired.accept(plan);
        } else if (passes <= earliest) {
            go.accept(plan);
        } else {
            agenda.book(passes - approach, Agenda.Rank.DEMAND, key, () -> go.accept(plan));
        }
    }

    private void awaitNight(Waiting plan, double deadlineMin) {
        double approach = 60 * plan.option().approachHours();
        double now = agenda.nowMin();
        double[] night = world.light().nightFrom(now + approach);
        long key = plan.consignment().key();
        double share = draws.uniform(Purpose.WINDOW_HOUR, key, 0);
        double length = Math.min(LONGEST_NIGHT_MIN, night[1] - night[0]);
        double departs = Math.max(now, night[0] + 0.8 * share * length - approach);
        if (departs <= deadlineMin) {
            agenda.book(departs, Agenda.Rank.DEMAND, key, () -> go.accept(plan));
        } else {
            expired.accept(plan);
        }
    }

    /** The weather of a zone has turned: those who waited for that set out. */
    void weatherTurned(int zone, int regime) {
        if (regime == Weather.CLEAR) {
            return;
        }
        List<Waiting> leaving = new ArrayList<>();
        for (Waiting plan : waiting) {
            if (weather.zoneAt(plan.option().km()) == zone && plan.stillWaits()) {
                leaving.add(plan);
            }
        }
        waiting.removeIf(plan -> !plan.waits());
        leaving.forEach(go);
    }
}
