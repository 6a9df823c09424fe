package cordon.engine;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.sensing.DiscSensors;
import cordon.sensing.Outages;
import cordon.sensing.Tower;
import cordon.world.Agenda;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells when towers fail and work again. */
final class TowerTurns {
    private record Turn(double atMin, Tower tower, boolean up) {}

    private final Agenda agenda;
    private final EventSink sink;
    private List<Turn> turns = List.of();
    private int next;
    private List<Tower> imaging = List.of();
    private Outages outages;
    private DiscSensors discs;

    TowerTurns(Agenda agenda, EventSink sink) {
        this.agenda = agenda;
        this.sink = sink;
    }

    /** Takes each tower and whether it works. */
    interface Reader {
        void at(Tower tower, boolean up);
    }

    void change(List<Tower> imaging, Outages outages, DiscSensors discs, double nowMin) {
        this.imaging = imaging;
        this.outages = outages;
        this.discs = discs;
        List<Turn> all = new ArrayList<>();
        add(all, imaging, outages);
        add(all, discs.towers(), discs.outages());
        all.removeIf(turn -> turn.atMin < nowMin);
        all.sort(Comparator.comparingDouble(Turn::atMin).thenComparing(turn -> turn.tower.id()));
        turns = all;
        next = 0;
    }

    private static void add(List<Turn> all, List<Tower> towers, Outages outages) {
        for (Outages.Outage outage : outages.all()) {
            Tower tower = towers.get(outage.tower());
            if (tower.row().up()) {
                all.add(new Turn(outage.fromMin(), tower, false));
                all.add(new Turn(outage.toMin(), tower, true));
            }
        }
    }

    /** Each tower at an instant. */
    void each(double minute, Reader reader) {
        each(imaging, outages, minute, reader);
        each(discs.towers(), discs.outages(), minute, reader);
    }

    private static void each(List<Tower> towers, Outages outages, double minute, Reader reader) {
        for (int i = 0; i < towers.size(); i++) {
            reader.at(towers.get(i), !outages.down(i, minute));
        }
    }

    void until(double untilMin) {
        while (next < turns.size() && turns.get(next).atMin < untilMin) {
            Turn turn = turns.get(next++);
            agenda.book(
                    turn.atMin,
                    Agenda.Rank.TOWER,
                    turn.tower.key(),
                    () -> sink.on(new Event.Tower(turn.atMin, turn.tower.id(), turn.up)));
        }
    }
}
