package cordon.gui;

import java.awt.image.BufferedImage;

/** Something of which a picture can be taken. */
interface Photographed {
    /** A picture of what is shown, so many pixels for each of the screen's; null if nothing is shown yet. */
    BufferedImage photo(double perPixel);
}
