package cordon.engine;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.world.Agenda;
import cordon.world.Strip;
import java.util.Arrays;

/** Gaps that breaches have left in barriers, by column, until a crew has repaired them. */
final class Gaps {
    private final Strip strip;
    private final Agenda agenda;
    private final EventSink sink;
    private final Draws draws;
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

    /** Leaves a gap that a crew repairs after an exponential time; a gap there already stays as it is. */
    void make(int column, long key, double repairHours) {
        double now = agenda.nowMin();
        if (open(column, now)) {
            return;
        }
        double until = now + 60 * repairHours * draws.exponential(Purpose.REPAIR, key, 0);
        openUntilMin[column] = until;
        agenda.book(until, Agenda.Rank.MOVEMENT, key, () -> sink.on(new Event.Repaired(until, strip.columnKm(column))));
    }
}
