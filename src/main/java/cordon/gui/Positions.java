package cordon.gui;

import java.awt.geom.Point2D;

/** Where things stand in a picture of strip or map, in its pixels. */
interface Positions {
    /** A place of the strip. */
    Point2D at(double km, double offsetKm);

    /** A gate or crossing, by its place among those of the snapshot. */
    Point2D passage(int index, double km);

    /** Chainage of the barrier under a pixel; not a number where none is near. */
    double barrierKm(double x, double y);

    /** Share of their full size in which symbols are drawn. */
    double symbols();

    /** Whether so much is seen that only those can be drawn who are at work. */
    boolean crowded();
}
