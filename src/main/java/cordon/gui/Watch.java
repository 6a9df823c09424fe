package cordon.gui;

import cordon.engine.BorderSim;
import cordon.events.Event;
import cordon.events.EventSink;
import cordon.frontier.Frontier;
import cordon.measures.RunResult;
import cordon.report.Course;
import cordon.scenario.TimedScenario;
import cordon.smuggling.Party;
import cordon.world.Strip;

/** What is noted of a run while it goes on: the measures that {@code cordon run} writes, and flashes. Of one thread: the run's. */
final class Watch implements EventSink {
    private final Books books;
    private final Flashes flashes = new Flashes();
    private final Returns returns = new Returns();
    private final Stories stories = new Stories();
    private final Decisions decisions = new Decisions();
    private BorderSim sim;
    private Flashes filmed = new Flashes();
    private Strip strip;
    private Card card;
    private Asked lastAsked = Asked.NOTHING;
    private final double frontierKm;

    Watch(TimedScenario scenario, long seed, Frontier frontier) {
        frontierKm = frontier.lengthKm();
        books = new Books(scenario, seed, frontier);
    }

    @Override
    public void on(Event event) {
        books.on(event);
        flashes.on(event);
        filmed.on(event);
        stories.on(event);
        if (event instanceof Event.Encounter e && e.atMin() >= 0) {
            met(e);
        }
    }

    /** The run that is watched, from when it is there. */
    void of(BorderSim watched) {
        sim = watched;
        sim.minds().explainTo(decisions);
    }

    /** From now on changes come as another scenario has them. */
    void continueAs(TimedScenario then) {
        books.continueAs(then);
    }

    /** What was asked, of the instant of a snapshot. */
    Answer answer(Asked asked, Snapshot now) {
        Belief belief = belief(asked.sight(), now);
        boolean same = card != null && lastAsked.equals(asked);
        lastAsked = asked;
        card = asked.subject() == null
                ? null
                : new Cards(now, asked.sight(), stories)
                        .of(asked.subject(), decisions.of(asked.subject(), sim.parties()), same ? card : null);
        return new Answer(asked, card, belief);
    }

    /** What the organisation that looks believes; null if none does. */
    Belief belief(Sight sight, Snapshot now) {
        return sight.kind() == Sight.Kind.SMUGGLER
                ? Belief.of(sim, now.scenario(), strip(now), sight.organisation())
                : null;
    }

    private Strip strip(Snapshot now) {
        if (strip == null) {
            strip = new Strip(frontierKm, now.scenario().grid());
        }
        return strip;
    }

    private void met(Event.Encounter encounter) {
        for (Party party : sim.parties()) {
            if (party.id() == encounter.attempt()) {
                double km = party.motion().kmAt(encounter.atMin());
                double offsetKm = party.motion().offsetKmAt(encounter.atMin());
                flashes.met(km, offsetKm);
                filmed.met(km, offsetKm);
            }
        }
    }

    /** Everything that is drawn, as it is now. */
    Snapshot snapshot() {
        return Snapshot.of(sim.view(), returns, flashes.seen());
    }

    /** From now on films see flashes by this time. */
    void filmWith(FilmTime time) {
        filmed = new Flashes(() -> time.nanos(sim.nowMin()));
    }

    /** Everything that a film shows, as it is now. */
    Snapshot filmed() {
        return Snapshot.of(sim.view(), returns, filmed.seen());
    }

    /** The tables so far, which never change again. */
    RunResult result() {
        books.until(sim.nowMin());
        return books.result();
    }

    /** The days that are over by tables of now. */
    Course course(RunResult now) {
        return books.course(now);
    }
}
