package cordon.gui;

import java.awt.image.BufferedImage;
import java.util.function.Supplier;

/** Something of which a picture can be taken. */
interface Photographed {
    /** What paints, on any thread, a picture of what is shown now, so many pixels for each of the screen's; null if nothing is shown yet. */
    Supplier<BufferedImage> photo(double perPixel);
}
