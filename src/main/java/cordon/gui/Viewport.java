package cordon.gui;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * Which part of the strip is seen, and how large: chainage to the right, the guarded side up. Zoomed out, the strip fills the picture and
 * is pressed together along the line if that is long; zoomed in, a kilometre of a long line is as long both ways.
 *
 * @param lengthKm length of the line
 * @param depthKm depth of the strip on each side
 * @param widthPx width of the picture
 * @param heightPx its height
 * @param pxPerKm scale along the line
 * @param middleKm chainage in the middle
 * @param middleOffsetKm offset in the middle
 */
record Viewport(
        double lengthKm,
        double depthKm,
        double widthPx,
        double heightPx,
        double pxPerKm,
        double middleKm,
        double middleOffsetKm) {
    private static final double LARGEST_PX_PER_KM = 800;
    private static final double FULL_SYMBOL_PX_PER_KM = 8;
    private static final double LEAST_SYMBOL = 0.5;

    /** The picture stays inside the strip, as far as the strip is larger than it. */
    Viewport {
        widthPx = Math.max(1, widthPx);
        heightPx = Math.max(1, heightPx);
        pxPerKm = Math.max(widthPx / lengthKm, Math.min(LARGEST_PX_PER_KM, pxPerKm));
        double across = across(lengthKm, depthKm, widthPx, heightPx, pxPerKm);
        middleKm = within(middleKm, widthPx / pxPerKm / 2, lengthKm / 2);
        middleOffsetKm = within(middleOffsetKm, heightPx / across / 2 - depthKm, 0);
    }

    private static double within(double value, double least, double middle) {
        double low = Math.min(middle, least);
        return Math.max(low, Math.min(2 * middle - low, value));
    }

    /** The whole line. */
    static Viewport whole(double lengthKm, double depthKm, double widthPx, double heightPx) {
        return new Viewport(lengthKm, depthKm, widthPx, heightPx, 0, lengthKm / 2, 0);
    }

    /** Scale across the line. */
    double acrossPxPerKm() {
        return across(lengthKm, depthKm, widthPx, heightPx, pxPerKm);
    }

    private static double across(double lengthKm, double depthKm, double widthPx, double heightPx, double pxPerKm) {
        double whole = heightPx / (2 * depthKm);
        return Math.max(whole, Math.min(pxPerKm, whole * pxPerKm * lengthKm / widthPx));
    }

    /** Size of symbols: smaller where many kilometres are seen, so that they do not hide each other. */
    double symbols() {
        return Math.max(LEAST_SYMBOL, Math.min(1, pxPerKm / FULL_SYMBOL_PX_PER_KM));
    }

    /** Whether so much is seen that only those can be drawn who are at work. */
    boolean crowded() {
        return pxPerKm < FULL_SYMBOL_PX_PER_KM / 2;
    }

    double x(double km) {
        return widthPx / 2 + (km - middleKm) * pxPerKm;
    }

    double y(double offsetKm) {
        return heightPx / 2 - (offsetKm - middleOffsetKm) * acrossPxPerKm();
    }

    double km(double x) {
        return middleKm + (x - widthPx / 2) / pxPerKm;
    }

    double offsetKm(double y) {
        return middleOffsetKm - (y - heightPx / 2) / acrossPxPerKm();
    }

    /** First chainage that is seen. */
    double fromKm() {
        return Math.max(0, km(0));
    }

    /** Last chainage that is seen. */
    double toKm() {
        return Math.min(lengthKm, km(widthPx));
    }

    /** Whether a place is seen, with so many pixels around it. */
    boolean sees(double km, double offsetKm, double px) {
        double x = x(km);
        double y = y(offsetKm);
        return x >= -px && x <= widthPx + px && y >= -px && y <= heightPx + px;
    }

    /** The strip on the picture. */
    Rectangle2D strip() {
        return new Rectangle2D.Double(x(0), y(depthKm), lengthKm * pxPerKm, 2 * depthKm * acrossPxPerKm());
    }

    /** From chainage and offset to pixels. */
    AffineTransform transform() {
        double across = acrossPxPerKm();
        return new AffineTransform(pxPerKm, 0, 0, -across, x(0), y(0));
    }

    /** Larger by a factor, with the place under a pixel staying there. */
    Viewport zoomed(double factor, double atX, double atY) {
        double km = km(atX);
        double offset = offsetKm(atY);
        Viewport larger = at(pxPerKm * factor, middleKm, middleOffsetKm);
        return larger.at(
                larger.pxPerKm,
                km - (atX - widthPx / 2) / larger.pxPerKm,
                offset + (atY - heightPx / 2) / larger.acrossPxPerKm());
    }

    /** Moved by so many pixels, as if the ground were dragged. */
    Viewport dragged(double dx, double dy) {
        return at(pxPerKm, middleKm - dx / pxPerKm, middleOffsetKm + dy / acrossPxPerKm());
    }

    /** With a chainage in the middle. */
    Viewport centred(double km) {
        return at(pxPerKm, km, middleOffsetKm);
    }

    /** On a picture of another size. */
    Viewport sized(double newWidthPx, double newHeightPx) {
        return new Viewport(lengthKm, depthKm, newWidthPx, newHeightPx, pxPerKm, middleKm, middleOffsetKm);
    }

    /** At another scale about another middle. */
    Viewport at(double newPxPerKm, double newMiddleKm, double newMiddleOffsetKm) {
        return new Viewport(lengthKm, depthKm, widthPx, heightPx, newPxPerKm, newMiddleKm, newMiddleOffsetKm);
    }
}
