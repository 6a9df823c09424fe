package cordon.interdiction;

import cordon.enforcement.Command;
import cordon.enforcement.Unit;
import cordon.events.Event;
import cordon.events.EventSink;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Arrangement;
import cordon.scenario.Flow;
import cordon.scenario.Gate;
import cordon.scenario.Scenario;
import cordon.scenario.Way;
import cordon.smuggling.Party;
import cordon.world.Motion;
import java.util.List;
import java.util.function.Supplier;

/**
 * Passage that a convoy pays for before it sets out: posts and patrols on a stretch that could notice it on its way, and the gate's guard, if
 * they can be bought, neither notice nor stop it. The draw is the one by which a unit would be bought on meeting the party, and it is paid once.
 */
public final class ArrangedPassage {
    private final Draws draws;
    private final EventSink sink;
    private final Command command;

    /** Arrangements of a run. */
    public ArrangedPassage(Draws draws, EventSink sink, Command command) {
        this.draws = draws;
        this.sink = sink;
        this.command = command;
    }

    /** A party sets out: those on its stretch who could notice it, and take money, are paid. */
    public void payAhead(double nowMin, Party party, Scenario scenario, Supplier<List<Motion>> inTheOpen) {
        Arrangement terms =
                party.consignment().flow().convoy().map(Flow.Convoy::arranged).orElse(null);
        if (terms == null || terms.chance() == 0 || party.way() == Way.CROSSING) {
            return;
        }
        List<Motion> way = inTheOpen.get();
        for (Unit unit : command.watchersOn(party.km() - terms.stretchKm(), party.km() + terms.stretchKm())) {
            if (way.stream().anyMatch(motion -> command.comesWithinSight(unit, motion))) {
                ask(nowMin, party, unit.id(), unit.key(), terms);
            }
        }
        if (party.way() == Way.GATE) {
            Gate gate = scenario.gates().get(party.place());
            ask(nowMin, party, gate.id(), Keys.of(gate.id()), terms);
        }
    }

    private void ask(double nowMin, Party party, String unit, long unitKey, Arrangement terms) {
        if (draws.happens(terms.chance(), Purpose.INTEGRITY, unitKey ^ party.key(), 0)) {
            party.pays(unitKey);
            party.exposure().meet(unitKey);
            sink.on(new Event.BribePaid(nowMin, party.id(), unit, terms.usd()));
        }
    }
}
