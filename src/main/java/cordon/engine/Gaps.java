package cordon.engine;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Barriers;
import cordon.world.Agenda;
import cordon.world.Strip;
import java.util.Arrays;

/** Gaps that breaches have left in barriers, by column, until a crew has repaired them. */
final class Gaps {
    private final Strip strip;
    private final Agenda agenda;
    private final EventSink sink;
    private final Draws draws;
    private final Crews crews = new Crews();
    private final double[] openUntilMin;

    Gaps(Strip strip, Agenda agenda, EventSink sink, Draws draws) {
        this.strip = strip;
        this.agenda = agenda;
        this.sink = sink;
        this.draws = draws;
        this.openUntilMin = new double[strip.columns()];
        Arrays.fill(openUntilMin, Double.NEGATIVE_INFINITY);
    }

    boolean open(int column, double minute) {
        return minute < openUntilMin[column];
    }

    /** Leaves a gap on which a crew works for an exponential time; a gap there already stays as it is. */
    void make(int column, long key, Barriers spec) {
        double now = agenda.nowMin();
        if (open(column, now)) {
            return;
        }
        double work = 60 * spec.repairHours() * draws.exponential(Purpose.REPAIR, key, 0);
        double until = crews.repairedMin(spec.crews(), now, strip.columnKm(column), work);
        openUntilMin[column] = until;
        agenda.book(
                until,
                Agenda.Rank.MOVEMENT,
                key,
                () -> sink.on(new Event.Repaired(until, strip.columnKm(column), until - now)));
    }
}
