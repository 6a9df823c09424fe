package cordon.gui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;

/** An animated GIF as a browser shows it. */
record GifFile(List<BufferedImage> pictures, List<Integer> delays, boolean loops) {
    static GifFile read(Path file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            List<BufferedImage> pictures = new ArrayList<>();
            List<Integer> delays = new ArrayList<>();
            BufferedImage canvas = null;
            for (int i = 0; i < reader.getNumImages(true); i++) {
                BufferedImage part = reader.read(i);
                BufferedImage next = new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB);
                if (canvas != null) {
                    next.createGraphics().drawImage(canvas, 0, 0, null);
                }
                next.createGraphics().drawImage(part, 0, 0, null);
                pictures.add(next);
                canvas = next;
                delays.add(Integer.valueOf(
                        node(reader, i, "GraphicControlExtension").getAttribute("delayTime")));
            }
            IIOMetadataNode loop = node(reader, 0, "ApplicationExtension");
            return new GifFile(
                    pictures,
                    delays,
                    loop != null && loop.getAttribute("applicationID").equals("NETSCAPE"));
        }
    }

    private static IIOMetadataNode node(ImageReader reader, int image, String name) throws IOException {
        IIOMetadataNode root =
                (IIOMetadataNode) reader.getImageMetadata(image).getAsTree("javax_imageio_gif_image_1.0");
        return (IIOMetadataNode) root.getElementsByTagName(name).item(0);
    }
}
