package cordon.gui;

import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The colours of one picture, no more than a GIF can hold: the most frequent ones as they are, so that plain areas stay plain, and of the others
 * the means of groups of like ones. No dithering.
 */
final class Palette {
    /** The index that stands for "as in the picture before". */
    static final int UNCHANGED = 255;

    private static final int EXACT = 160;
    private static final int GROUP_BITS = 4;

    private final int[] colours;
    private final Map<Integer, Integer> known = new HashMap<>();

    /** How often a colour, or a group of colours, occurs; the sums of its red, green and blue. */
    private static final class Count {
        private final int key;
        private long pixels;
        private long red;
        private long green;
        private long blue;

        Count(int key) {
            this.key = key;
        }

        void add(int rgb, long times) {
            pixels += times;
            red += times * (rgb >> 16 & 0xFF);
            green += times * (rgb >> 8 & 0xFF);
            blue += times * (rgb & 0xFF);
        }

        int mean() {
            return (int) (red / pixels) << 16 | (int) (green / pixels) << 8 | (int) (blue / pixels);
        }
    }

    /** The palette of a picture, given as 0xRRGGBB for each pixel. */
    Palette(int[] pixels) {
        List<Count> all = frequent(pixels);
        int exact = all.size() <= UNCHANGED ? all.size() : EXACT;
        List<Count> rest = grouped(all.subList(exact, all.size()));
        int size = Math.min(UNCHANGED, exact + rest.size());
        colours = new int[size];
        for (int i = 0; i < size; i++) {
            colours[i] = i < exact ? all.get(i).key : rest.get(i - exact).mean();
        }
    }

    private static List<Count> frequent(int[] pixels) {
        int[] sorted = pixels.clone();
        Arrays.sort(sorted);
        Map<Integer, Count> counts = new HashMap<>();
        for (int from = 0, to; from < sorted.length; from = to) {
            to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            counts.computeIfAbsent(sorted[from], Count::new).add(sorted[from], to - from);
        }
        return byPixels(counts);
    }

    private static List<Count> grouped(List<Count> colours) {
        Map<Integer, Count> groups = new HashMap<>();
        int drop = 8 - GROUP_BITS;
        for (Count colour : colours) {
            int key = (colour.key >> 16 & 0xFF) >> drop << 16
                    | (colour.key >> 8 & 0xFF) >> drop << 8
                    | (colour.key & 0xFF) >> drop;
            groups.computeIfAbsent(key, Count::new).add(colour.key, colour.pixels);
        }
        return byPixels(groups);
    }

    private static List<Count> byPixels(Map<Integer, Count> counts) {
        return counts.values().stream()
                .sorted(Comparator.comparingLong((Count count) -> -count.pixels).thenComparingInt(count -> count.key))
                .toList();
    }

    /** Index of the nearest colour. */
    int index(int rgb) {
        return known.computeIfAbsent(rgb, this::nearest);
    }

    private int nearest(int rgb) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length && least > 0; i++) {
            int red = (rgb >> 16 & 0xFF) - (colours[i] >> 16 & 0xFF);
            int green = (rgb >> 8 & 0xFF) - (colours[i] >> 8 & 0xFF);
            int blue = (rgb & 0xFF) - (colours[i] & 0xFF);
            int distance = 2 * red * red + 4 * green * green + 3 * blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    /** As pictures have it; the last index is transparent. */
    IndexColorModel model() {
        int[] table = Arrays.copyOf(colours, UNCHANGED + 1);
        return new IndexColorModel(8, table.length, table, 0, false, UNCHANGED, java.awt.image.DataBuffer.TYPE_BYTE);
    }
}
