package cordon.engine;

import java.util.ArrayList;
import java.util.List;

/** The dated changes of a run; a change cuts a tick in two. */
final class Changes {
    private List<Stage.Phase> phases;
    private int next = 1;

    Changes(List<Stage.Phase> phases) {
        this.phases = phases;
    }

    /** Takes over what is still to come; what has been must be the same in both. */
    void replace(List<Stage.Phase> others, double nowMin) {
        boolean same = next <= others.size()
                && (next == others.size() || others.get(next).fromMin() >= nowMin);
        for (int i = 0; same && i < next; i++) {
            same = others.get(i).intervention().equals(phases.get(i).intervention())
                    && others.get(i).fromMin() == phases.get(i).fromMin();
        }
        if (!same) {
            throw new IllegalArgumentException("differs before " + nowMin + " min, which has passed");
        }
        phases = others;
    }

    Stage.Phase first() {
        return phases.get(0);
    }

    /** The next change before the end of a tick, or that end. */
    double cut(double nowMin, double endMin) {
        return next < phases.size()
                ? Math.min(endMin, Math.max(nowMin, phases.get(next).fromMin()))
                : endMin;
    }

    /** The changes that are due by an instant, each once. */
    List<Stage.Phase> at(double minute) {
        if (next == phases.size() || phases.get(next).fromMin() > minute) {
            return List.of();
        }
        List<Stage.Phase> due = new ArrayList<>();
        while (next < phases.size() && phases.get(next).fromMin() <= minute) {
            due.add(phases.get(next++));
        }
        return due;
    }
}
