package cordon.gui;

import cordon.report.Style;
import cordon.scenario.Mode;
import java.awt.Graphics2D;
import java.util.List;

/** Parties as they move, those of which command holds a track in a ring. */
final class PartyLayer implements Layer {
    private static final double RING_PX = 3;
    private static final double SYMBOL_PX = 20;

    private final PartyLooks looks;

    PartyLayer(List<Mode> modes) {
        looks = new PartyLooks(modes);
    }

    @Override
    public void paint(Graphics2D g, Snapshot now, Viewport view) {
        for (Snapshot.PartyAt party : now.parties()) {
            if (view.sees(party.km(), party.offsetKm(), SYMBOL_PX)) {
                paint(g, party, view.x(party.km()), view.y(party.offsetKm()));
            }
        }
    }

    /** A party at a place of the picture. */
    void paint(Graphics2D g, Snapshot.PartyAt party, double x, double y) {
        if (party.mode() == Snapshot.PartyAt.UNKNOWN) {
            PartyLooks.track(g, x, y);
            return;
        }
        if (party.convoy() > 0) {
            PartyLooks.convoy(g, party.convoy(), x, y);
        } else {
            looks.paint(g, party.mode(), party.inward(), party.hidden(), x, y);
        }
        if (party.tracked()) {
            ring(g, x, y, looks.radiusPx(party.mode()) + RING_PX);
        }
    }

    /** Command holds a track. */
    static void ring(Graphics2D g, double x, double y, double radiusPx) {
        g.setPaint(Style.GUARD);
        g.setStroke(Style.solid(1.6));
        g.draw(Style.circle(x, y, radiusPx));
    }
}
