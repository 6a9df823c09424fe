package cordon.gui;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/**
 * An animated GIF that is there when it is whole, and plays again and again. Each picture is as large as the first; what has not changed since the
 * one before is left transparent, which makes small files and keeps still areas still.
 */
final class Gif implements AutoCloseable {
    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    private static final byte[] FOR_EVER = {1, 0, 0};

    private final WholeFile file;
    private final ImageWriter writer;
    private final int hundredths;
    private int[] before;
    private int frames;

    /**
     * Begins a file.
     *
     * @param hundredths how long each picture is seen, in hundredths of a second
     * @throws IOException if nothing can be written there
     */
    Gif(Path path, int hundredths) throws IOException {
        this.hundredths = hundredths;
        file = new WholeFile(path);
        writer = ImageIO.getImageWritersByFormatName("gif").next();
        writer.setOutput(file.out());
        writer.prepareWriteSequence(null);
    }

    /** Adds a picture. */
    void add(BufferedImage picture) throws IOException {
        int width = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xFFFFFF;
        }
        BufferedImage indexed = indexed(pixels, width, picture.getHeight());
        IIOMetadata data = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(indexed), null);
        describe(data, (IndexColorModel) indexed.getColorModel());
        writer.writeToSequence(new IIOImage(indexed, null, data), null);
        before = pixels;
        frames++;
    }

    private BufferedImage indexed(int[] pixels, int width, int height) {
        Palette palette = new Palette(pixels);
        BufferedImage indexed = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette.model());
        byte[] row = new byte[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                boolean same = before != null && before[at] == pixels[at];
                row[x] = (byte) (same ? Palette.UNCHANGED : palette.index(pixels[at]));
            }
            indexed.getRaster().setDataElements(0, y, width, 1, row);
        }
        return indexed;
    }

    private void describe(IIOMetadata data, IndexColorModel colours) throws IIOInvalidTreeException {
        IIOMetadataNode root = (IIOMetadataNode) data.getAsTree(FORMAT);
        IIOMetadataNode control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "TRUE");
        control.setAttribute("transparentColorIndex", String.valueOf(Palette.UNCHANGED));
        control.setAttribute("delayTime", String.valueOf(hundredths));
        IIOMetadataNode table = child(root, "LocalColorTable");
        table.setAttribute("sizeOfLocalColorTable", String.valueOf(colours.getMapSize()));
        table.setAttribute("sortFlag", "FALSE");
        for (int i = 0; i < colours.getMapSize(); i++) {
            table.appendChild(entry(colours, i));
        }
        if (frames == 0) {
            IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
            loop.setAttribute("applicationID", "NETSCAPE");
            loop.setAttribute("authenticationCode", "2.0");
            loop.setUserObject(FOR_EVER);
            child(root, "ApplicationExtensions").appendChild(loop);
        }
        data.setFromTree(FORMAT, root);
    }

    private static IIOMetadataNode entry(IndexColorModel colours, int index) {
        IIOMetadataNode entry = new IIOMetadataNode("ColorTableEntry");
        entry.setAttribute("index", String.valueOf(index));
        entry.setAttribute("red", String.valueOf(colours.getRed(index)));
        entry.setAttribute("green", String.valueOf(colours.getGreen(index)));
        entry.setAttribute("blue", String.valueOf(colours.getBlue(index)));
        return entry;
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        if (root.getElementsByTagName(name).getLength() > 0) {
            return (IIOMetadataNode) root.getElementsByTagName(name).item(0);
        }
        IIOMetadataNode child = new IIOMetadataNode(name);
        root.appendChild(child);
        return child;
    }

    /** Pictures so far. */
    int frames() {
        return frames;
    }

    /** It is whole: puts it in its place. */
    void done() throws IOException {
        writer.endWriteSequence();
        file.done();
    }

    /** Removes what is not whole. */
    @Override
    public void close() throws IOException {
        writer.dispose();
        file.close();
    }
}
