package cordon.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values that uncertain parameters may have together, and how much they count.
 *
 * @param id its name; empty of {@link #NONE}
 * @param weight share of all that is known
 * @param settings assignments such as {@code guards.command.attention=0.6}
 */
public record Draw(String id, double weight, List<String> settings) {
    /** The factor that a point of an ensemble has beside those of its design. */
    static final String FACTOR = "draw";

    /** The values that a scenario has by itself. */
    static final Draw NONE = new Draw("", 1, List.of());

    /** Copies the list. */
    public Draw {
        settings = List.copyOf(settings);
    }

    /** The name of a point of a design with these values. */
    String point(String name) {
        return id.isEmpty() ? name : point(name, id);
    }

    /** The name of the point of an alternative under a draw. */
    static String point(String name, String draw) {
        return name + "/" + draw;
    }

    /** The name of an alternative, of which this is the point under a draw. */
    static String without(String point, String draw) {
        return point.substring(0, point.length() - draw.length() - 1);
    }

    /** The levels of such a point. */
    Map<String, String> levels(Map<String, String> chosen) {
        Map<String, String> levels = new LinkedHashMap<>(chosen);
        if (!id.isEmpty()) {
            levels.put(FACTOR, id);
        }
        return levels;
    }
}
