package cordon.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** One picture of a finished run. The sheet around it (title, subtitle, note) is drawn by the report. */
public interface Chart {
    /** File name without ending, such as {@code seizure-rate}. */
    String name();

    /** The finding, computed from the data. */
    String title();

    /** What, where, when, and how many runs. */
    String subtitle();

    /** Small print under the picture: definitions, what is left out, what is assumed. May be empty. */
    String note();

    /** Draws the content into an area of the sheet, in pixels; the same input gives the same picture. */
    void paint(Graphics2D g, Rectangle2D area);

    /** Height in pixels that the content needs where it stands in a page, 1100 px wide. */
    default double figurePx() {
        return 620;
    }
}
