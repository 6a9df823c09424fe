package cordon.sensing;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.world.Calendar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When each tower of a run is down: alternating exponential times between failures and to repair, stationary at the start; always, where
 * its row is off.
 *
 * <p>Indexed by day and by blocks of the frontier, so that a path finds the few that concern it.
 */
public final class Outages {
    private static final double BLOCK_KM = 10;

    /** A tower that is down from one instant to another. */
    public record Outage(int tower, double fromMin, double toMin) {}

    private final List<Tower> towers;
    private final double firstMin;
    private final int days;
    private final int blocks;
    private final Outage[][] index;
    private final List<Outage> all = new ArrayList<>();
    private final Map<Long, Integer> byKey = new HashMap<>();

    /** Draws the outages of a run. */
    public Outages(List<Tower> towers, Calendar calendar, double lengthKm, Draws draws) {
        this.towers = towers;
        this.firstMin = calendar.firstMin();
        this.days = (int) Math.ceil((calendar.lastMin() - firstMin) / Calendar.DAY_MIN) + 30;
        this.blocks = (int) (lengthKm / BLOCK_KM) + 1;
        for (int t = 0; t < towers.size(); t++) {
            byKey.put(towers.get(t).key(), t);
            if (!towers.get(t).row().up()) {
                all.add(new Outage(t, firstMin, firstMin + days * Calendar.DAY_MIN));
            } else if (towers.get(t).row().mtbfHours() > 0) {
                drawTower(t, draws);
            }
        }
        index = index();
    }

    private void drawTower(int tower, Draws draws) {
        Tower t = towers.get(tower);
        double up = 60 * t.row().mtbfHours();
        double down = 60 * t.row().repairHours();
        boolean failed = draws.happens(down / (up + down), Purpose.TOWER_LIFE, t.key(), -1);
        double now = firstMin;
        double end = firstMin + days * Calendar.DAY_MIN;
        for (int i = 0; now < end; i++) {
            double span = (failed ? down : up) * draws.exponential(Purpose.TOWER_LIFE, t.key(), i);
            if (failed) {
                all.add(new Outage(tower, now, now + span));
            }
            now += span;
            failed = !failed;
        }
    }

    private Outage[][] index() {
        List<List<Outage>> lists = new ArrayList<>();
        for (int i = 0; i < days * blocks; i++) {
            lists.add(null);
        }
        for (Outage outage : all) {
            int block = block(towers.get(outage.tower()).km());
            int last = Math.min(days - 1, day(outage.toMin()));
            for (int day = day(outage.fromMin()); day <= last; day++) {
                int cell = day * blocks + block;
                if (lists.get(cell) == null) {
                    lists.set(cell, new ArrayList<>(2));
                }
                lists.get(cell).add(outage);
            }
        }
        Outage[][] table = new Outage[days * blocks][];
        for (int i = 0; i < table.length; i++) {
            table[i] = lists.get(i) == null ? null : lists.get(i).toArray(new Outage[0]);
        }
        return table;
    }

    private int day(double minute) {
        return Math.max(0, Math.min(days - 1, (int) ((minute - firstMin) / Calendar.DAY_MIN)));
    }

    private int block(double km) {
        return Math.max(0, Math.min(blocks - 1, (int) (km / BLOCK_KM)));
    }

    /** All outages, by tower and time. */
    public List<Outage> all() {
        return all;
    }

    /** Collects the outages of towers between two chainages that overlap a span of time. */
    void collect(double fromKm, double toKm, double fromMin, double toMin, List<Outage> into) {
        into.clear();
        if (all.isEmpty()) {
            return;
        }
        int lastBlock = block(toKm);
        int firstDay = day(fromMin);
        for (int day = firstDay; day <= day(toMin); day++) {
            for (int block = block(fromKm); block <= lastBlock; block++) {
                Outage[] here = index[day * blocks + block];
                for (int i = 0; here != null && i < here.length; i++) {
                    Outage outage = here[i];
                    boolean known = day > firstDay && day(outage.fromMin()) < day;
                    if (!known && outage.fromMin() < toMin && outage.toMin() > fromMin) {
                        into.add(outage);
                    }
                }
            }
        }
    }

    /** Whether the tower with this key is one of these, and down at an instant. */
    public boolean downByKey(long key, double minute) {
        Integer tower = byKey.get(key);
        return tower != null && down(tower, minute);
    }

    /** Whether a tower is down at an instant. */
    public boolean down(int tower, double minute) {
        Outage[] here = index[day(minute) * blocks + block(towers.get(tower).km())];
        for (int i = 0; here != null && i < here.length; i++) {
            if (here[i].tower() == tower && minute >= here[i].fromMin() && minute < here[i].toMin()) {
                return true;
            }
        }
        return false;
    }
}
