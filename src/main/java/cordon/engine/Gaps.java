package cordon.engine;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Barriers;
import cordon.smuggling.Party;
import cordon.world.Agenda;
import cordon.world.Strip;
import java.util.ArrayList;
import java.util.List;

/**
 * Gaps that breaches have left in barriers, until a crew has repaired them. Each has a width of its own about the place where it was made,
 * whatever the grid: who comes to the line within it finds and uses it.
 */
final class Gaps {
    private record Gap(double km, double halfKm, double untilMin) {
        private boolean covers(double place) {
            return Math.abs(place - km) <= halfKm;
        }
    }

    private final Strip strip;
    private final Agenda agenda;
    private final EventSink sink;
    private final Draws draws;
    private final Crews crews = new Crews();
    private final List<List<Gap>> open = new ArrayList<>();

    Gaps(Strip strip, Agenda agenda, EventSink sink, Draws draws) {
        this.strip = strip;
        this.agenda = agenda;
        this.sink = sink;
        this.draws = draws;
        for (int i = 0; i <= (int) strip.lengthKm(); i++) {
            open.add(new ArrayList<>(0));
        }
    }

    /** Open gaps are kept by whole km of the line, each wherever it reaches. */
    private int kilometre(double km) {
        return Math.max(0, Math.min(open.size() - 1, (int) km));
    }

    /** Whether a party that stands at the line finds a gap there now. */
    boolean before(Party party) {
        return openAt(placeKm(party), agenda.nowMin());
    }

    private boolean openAt(double km, double minute) {
        List<Gap> near = open.get(kilometre(km));
        for (int i = 0; i < near.size(); i++) {
            Gap gap = near.get(i);
            if (gap.covers(km) && minute < gap.untilMin) {
                return true;
            }
        }
        return false;
    }

    /** Where a party comes to the line, km: a way is planned to a cell of it, and leads evenly to any place in that cell. */
    private double placeKm(Party party) {
        return party.consignment().flow().straight()
                ? party.km()
                : strip.kmIn(
                        party.column(),
                        draws.uniform(Purpose.PLACE_IN_CELL, party.consignment().key(), 0));
    }

    /** Chainages of the gaps that are open at an instant. */
    double[] openKm(double minute) {
        return open.stream()
                .flatMap(List::stream)
                .filter(gap -> minute < gap.untilMin)
                .mapToDouble(Gap::km)
                .sorted()
                .distinct()
                .toArray();
    }

    /** A party leaves a gap on which a crew works for an exponential time; a gap there already stays as it is. */
    void make(Party party, Barriers spec) {
        double now = agenda.nowMin();
        double km = placeKm(party);
        if (openAt(km, now)) {
            return;
        }
        double work = 60 * spec.repairHours() * draws.exponential(Purpose.REPAIR, party.key(), 0);
        double until = crews.repairedMin(spec.crews(), now, km, work);
        Gap gap = new Gap(km, spec.gapWidthKm() / 2, until);
        List<List<Gap>> along = open.subList(kilometre(km - gap.halfKm), kilometre(km + gap.halfKm) + 1);
        along.forEach(near -> near.add(gap));
        agenda.book(until, Agenda.Rank.MOVEMENT, party.key(), () -> {
            along.forEach(near -> near.remove(gap));
            sink.on(new Event.Repaired(until, km, until - now));
        });
    }
}
