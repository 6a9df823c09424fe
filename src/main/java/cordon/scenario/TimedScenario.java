package cordon.scenario;

import java.util.List;

/** A scenario and what it becomes at the dates of its interventions, each step checked at birth like the first. */
public record TimedScenario(Scenario start, List<Change> changes) {

    /** From the intervention's date on, {@code scenario} holds. */
    public record Change(Intervention intervention, Scenario scenario) {}

    /** A scenario in which nothing changes. */
    public static TimedScenario unchanging(Scenario scenario) {
        return new TimedScenario(scenario, List.of());
    }

    /** Copies the list. */
    public TimedScenario {
        changes = List.copyOf(changes);
    }

    /** The same with another seed and number of days, as runs of one scenario differ. */
    public TimedScenario withSeed(long seed) {
        Period p = start.period();
        Period period = new Period(p.start(), p.utcOffsetHours(), p.days(), p.warmUpDays(), p.tickMin(), seed);
        return new TimedScenario(during(start, period), changes);
    }

    /** The same in ticks of another length, which changes no result. */
    public TimedScenario withTick(double tickMin) {
        Period p = start.period();
        Period period = new Period(p.start(), p.utcOffsetHours(), p.days(), p.warmUpDays(), tickMin, p.seed());
        return new TimedScenario(during(start, period), changes);
    }

    private static Scenario during(Scenario s, Period period) {
        return new Scenario(
                s.title(),
                s.question(),
                s.frontier(),
                period,
                s.grid(),
                s.terrain(),
                s.barriers(),
                s.sky(),
                s.places(),
                s.modes(),
                s.commodities(),
                s.organisations(),
                s.flows(),
                s.gates(),
                s.crossings(),
                s.sensing(),
                s.guards(),
                s.costs(),
                s.interventions(),
                s.residents());
    }
}
