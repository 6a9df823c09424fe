package cordon.gui;

import java.awt.Component;
import java.awt.Point;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;

/** What is asked about and through whose eyes: passes clicks on to the run, and what it says to inspector and strip. */
final class Asking {
    private final Playback playback;
    private final StripView strip;
    private final Layers layers;
    private final Inspector inspector = new Inspector();
    private final List<Inspector> inspectors = new ArrayList<>();
    private Asked asked = Asked.NOTHING;
    private Snapshot seen;

    Asking(Playback playback, StripView strip, Layers layers) {
        this.playback = playback;
        this.strip = strip;
        this.layers = layers;
        inspectors.add(inspector);
        strip.heed(this::clicked, this::letGo);
    }

    private void letGo() {
        inspectors.forEach(Inspector::letGo);
    }

    Component inspector() {
        return inspector;
    }

    private void clicked(Point at) {
        if (seen != null) {
            Subject subject = Pick.at(seen, layers, new StripPositions(strip.viewport()), at.x, at.y)
                    .orElse(null);
            ask(subject);
            front(subject, inspector);
        }
    }

    /** Clicks on a map ask too; its inspector shows the same card. */
    void heed(MapView map, Inspector mapInspector) {
        inspectors.add(mapInspector);
        map.heed(subject -> {
            ask(subject.orElse(null));
            front(subject.orElse(null), mapInspector);
        });
    }

    private static void front(Subject subject, Inspector shown) {
        JTabbedPane tabs = (JTabbedPane) SwingUtilities.getAncestorOfClass(JTabbedPane.class, shown);
        if (subject != null && tabs != null) {
            tabs.setSelectedComponent(shown);
        }
    }

    private void ask(Subject subject) {
        ask(new Asked(subject, asked.sight()));
    }

    /** Nothing is asked about any more. */
    void clear() {
        letGo();
        ask((Subject) null);
    }

    /** From now on these eyes look. */
    void through(Sight sight) {
        layers.unknown(
                sight.kind() == Sight.Kind.SMUGGLER
                        ? EnumSet.of(Layers.Name.COVERAGE)
                        : EnumSet.noneOf(Layers.Name.class));
        ask(new Asked(asked.subject(), sight));
    }

    Sight sight() {
        return asked.sight();
    }

    private void ask(Asked what) {
        asked = what;
        playback.ask(what);
    }

    /** Takes a new frame, on which these are drawn too; gives what is seen of it. */
    Snapshot show(Frame frame, List<Layer> upon) {
        Answer answer = frame.answer();
        seen = Seen.by(answer.asked().sight(), frame.snapshot());
        List<Layer> over = new ArrayList<>(upon);
        if (answer.belief() != null) {
            over.add((g, now, view) -> BeliefLayer.key(g, view.widthPx(), view.heightPx()));
        }
        layers.upon(answer.belief() == null ? null : new BeliefLayer(answer.belief()));
        if (answer.card() != null) {
            over.add(new MarkLayer(answer.card()));
        }
        strip.over(over);
        for (Inspector each : inspectors) {
            each.show(answer.card());
            double km = each.followedKm();
            if (!Double.isNaN(km)) {
                strip.look(strip.viewport().centred(km));
            }
        }
        return seen;
    }

    /** What must be said of the eyes that look. */
    static String told(Answer answer) {
        return switch (answer.asked().sight().kind()) {
            case TRUTH -> "";
            case AGENCY -> "What command knows: dashed in a ring is a track, true or false";
            case SMUGGLER ->
                answer.belief() == null
                        ? ""
                        : "What " + answer.belief().organisation() + " sees: its parties, the guards they see, towers";
        };
    }
}
