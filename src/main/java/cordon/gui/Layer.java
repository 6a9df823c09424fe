package cordon.gui;

import java.awt.Graphics2D;

/** One kind of thing on the strip; it draws what a snapshot holds and knows nothing else of the run. */
interface Layer {
    /** Draws into a picture of the viewport's size; the graphics' state is the layer's to change. */
    void paint(Graphics2D g, Snapshot now, Viewport view);
}
