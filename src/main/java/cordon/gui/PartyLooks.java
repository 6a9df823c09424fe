package cordon.gui;

import cordon.report.Style;
import cordon.report.Words;
import cordon.scenario.Mode;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** How parties of each mode look: people small, vehicles larger, each mode with a letter of its own; convoys as chains of squares. */
final class PartyLooks {
    private static final double PEOPLE_PX = 4;
    private static final double VEHICLE_PX = 6;
    private static final double CAR_PX = 3;
    private static final int LONGEST_CHAIN = 6;
    private static final String HUMAN = "human";
    private static final Font LETTER = new Font(Font.SANS_SERIF, Font.BOLD, 9);

    private record Look(double radiusPx, String letter) {}

    private final List<Look> looks = new ArrayList<>();

    PartyLooks(List<Mode> modes) {
        StringBuilder used = new StringBuilder();
        for (Mode mode : modes) {
            boolean human = mode.target().equals(HUMAN);
            boolean plain = human && looks.stream().allMatch(look -> !look.letter.isEmpty());
            String letter = plain ? "" : letter(mode.id(), used.toString());
            used.append(letter);
            looks.add(new Look(plain ? PEOPLE_PX : VEHICLE_PX, letter));
        }
    }

    /** The first letter of a name that no other mode has, or the last resort. */
    private static String letter(String id, String used) {
        return id.toUpperCase(java.util.Locale.ROOT)
                .chars()
                .filter(c -> Character.isLetter(c) && used.indexOf(c) < 0)
                .mapToObj(c -> String.valueOf((char) c))
                .findFirst()
                .orElse("?");
    }

    /** A party of a mode: full when it goes into the guarded country, hollow when it leaves it, pale where nobody can notice it. */
    void paint(Graphics2D g, int mode, boolean inward, boolean hidden, double x, double y) {
        Look look = looks.get(mode);
        Color colour = hidden ? Style.translucent(Style.PARTY, 0.4) : Style.PARTY;
        Color fill = inward ? colour : Color.WHITE;
        Ink.filled(g, Style.circle(x, y, look.radiusPx), fill, inward ? Color.WHITE : colour, inward ? 1 : 1.8);
        if (!look.letter.isEmpty()) {
            Words.centre(g, look.letter, LETTER, inward ? Color.WHITE : Style.PARTY, x, y + 3.2);
        }
    }

    /** A convoy of so many vehicles; of long ones only the first are drawn. */
    static void convoy(Graphics2D g, int vehicles, double x, double y) {
        int drawn = Math.max(2, Math.min(LONGEST_CHAIN, vehicles));
        double step = 2 * CAR_PX + 1.5;
        for (int i = 0; i < drawn; i++) {
            double at = x + (i - (drawn - 1) / 2.0) * step;
            Ink.filled(g, Style.square(at, y, CAR_PX), Style.CONVOY, Color.WHITE, 0.8);
        }
    }

    /** A track of which nobody knows what it is, or whether it is anything. */
    static void track(Graphics2D g, double x, double y) {
        g.setPaint(Style.translucent(Color.WHITE, 0.8));
        g.fill(Style.circle(x, y, VEHICLE_PX + 2));
        g.setPaint(Style.PARTY);
        g.setStroke(Style.dashed(1.6));
        g.draw(Style.circle(x, y, VEHICLE_PX - 1));
        g.setPaint(Style.GUARD);
        g.setStroke(Style.solid(1.6));
        g.draw(Style.circle(x, y, VEHICLE_PX + 2.5));
    }

    /** Radius of a party of a mode. */
    double radiusPx(int mode) {
        return looks.get(mode).radiusPx;
    }
}
