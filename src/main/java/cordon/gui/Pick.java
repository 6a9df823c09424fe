package cordon.gui;

import cordon.engine.View.PassageAt;
import cordon.engine.View.TowerAt;
import cordon.engine.View.UnitAt;
import cordon.scenario.Barriers;
import java.util.Optional;

/** What lies under a pixel of the strip: the nearest symbol, or the barrier where no symbol is near. */
final class Pick {
    /** A symbol further away is not meant. */
    static final double NEAR_PX = 14;

    private static final double BARRIER_PX = 8;
    private static final double BARRIER_ASIDE_PX = 5;
    private static final double TOWER_UP_PX = 8;

    private final Viewport view;
    private final double x;
    private final double y;
    private double nearest = NEAR_PX;
    private Subject found;

    private Pick(Viewport view, double x, double y) {
        this.view = view;
        this.x = x;
        this.y = y;
    }

    /** What is meant by a click among what is seen and shown. */
    static Optional<Subject> at(Snapshot seen, Layers layers, Viewport view, double x, double y) {
        Pick pick = new Pick(view, x, y);
        if (layers.shown(Layers.Name.PARTIES)) {
            seen.parties().forEach(p -> pick.offer(Subject.party(p.id()), p.km(), p.offsetKm(), 0));
        }
        if (layers.shown(Layers.Name.UNITS)) {
            seen.units().stream().filter(pick::drawn).forEach(pick::offer);
        }
        if (layers.shown(Layers.Name.TOWERS)) {
            seen.towers().forEach(pick::offer);
        }
        if (layers.shown(Layers.Name.PASSAGES)) {
            seen.passages().forEach(pick::offer);
        }
        if (pick.found == null && layers.shown(Layers.Name.BARRIERS)) {
            pick.barrier(seen);
        }
        return Optional.ofNullable(pick.found);
    }

    private boolean drawn(UnitAt unit) {
        return UnitLayer.shown(unit, view);
    }

    private void offer(UnitAt unit) {
        offer(new Subject(Subject.Kind.UNIT, unit.id()), unit.km(), unit.offsetKm(), 0);
    }

    private void offer(TowerAt tower) {
        double up = view.symbols() * TOWER_UP_PX;
        offer(new Subject(Subject.Kind.TOWER, tower.id()), tower.km(), tower.offsetKm(), up);
    }

    private void offer(PassageAt passage) {
        Subject.Kind kind = passage.official() ? Subject.Kind.CROSSING : Subject.Kind.GATE;
        offer(new Subject(kind, passage.id()), passage.km(), 0, 0);
    }

    /** Of those equally near the first offered wins: parties before units, units before what stands still. */
    private void offer(Subject subject, double km, double offsetKm, double upPx) {
        double away = Math.hypot(view.x(km) - x, view.y(offsetKm) - upPx - y);
        if (away < nearest) {
            nearest = away;
            found = subject;
        }
    }

    private void barrier(Snapshot seen) {
        double km = view.km(x);
        for (Barriers.Section section : seen.scenario().barriers().sections()) {
            boolean there = km >= section.fromKm() && km <= section.toKm();
            if (there && Math.abs(view.y(0) - BARRIER_ASIDE_PX - y) <= BARRIER_PX) {
                found = new Subject(Subject.Kind.SECTION, section.id());
            }
        }
    }
}
