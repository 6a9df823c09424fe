package cordon.report;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A white sheet of 1600 x 900 px with title, subtitle and note around a chart, as PNG and SVG. */
final class Sheet {
    static final int WIDTH = 1600;
    static final int HEIGHT = 900;
    private static final int FIGURE_WIDTH = 1100;
    private static final double MARGIN = 40;
    private static final double TEXT_WIDTH = 0.96 * (WIDTH - 2 * MARGIN);
    private static final double LEAST_ONE_LINE = 33;
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int SVG_DECIMALS = 1;

    private final Chart chart;
    private final String title;
    private final String subtitle;
    private final String note;

    /** A sheet around this chart, whose words are found once. */
    Sheet(Chart chart) {
        this.chart = chart;
        title = chart.title();
        subtitle = chart.subtitle();
        note = chart.note();
    }

    void paint(Graphics2D g) {
        hints(g);
        g.setPaint(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        double top = head(g);
        double bottom = foot(g);
        chart.paint(g, new Rectangle2D.Double(MARGIN, top, WIDTH - 2 * MARGIN, bottom - top));
    }

    private static void hints(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private double head(Graphics2D g) {
        Font font = titleFont(title);
        double y = 22;
        for (String line : Words.balance(title, font, TEXT_WIDTH)) {
            y += 1.2 * font.getSize();
            Words.left(g, line, font, Style.TEXT, MARGIN, y);
        }
        y += 8;
        for (String line : subtitle(subtitle)) {
            y += 1.25 * Style.SUBTITLE.getSize();
            Words.left(g, line, Style.SUBTITLE, Style.MUTED, MARGIN, y);
        }
        return y + 24;
    }

    /** One line if it fits; else what is shown, and below it where, when and how sure. */
    private static List<String> subtitle(String text) {
        int what = text.indexOf(" · ");
        if (what < 0 || Style.width(text, Style.SUBTITLE) <= TEXT_WIDTH) {
            return Words.balance(text, Style.SUBTITLE, TEXT_WIDTH);
        }
        List<String> lines = new ArrayList<>(Words.balance(text.substring(0, what), Style.SUBTITLE, TEXT_WIDTH));
        lines.addAll(Words.balance(text.substring(what + 3), Style.SUBTITLE, TEXT_WIDTH));
        return lines;
    }

    /** One line at a little less than full size, or the largest size that needs no more than two lines. */
    private static Font titleFont(String title) {
        Font font = Style.TITLE;
        double oneLine = font.getSize2D() * TEXT_WIDTH / Style.width(title, font);
        if (oneLine >= LEAST_ONE_LINE) {
            return font.deriveFont((float) Math.min(font.getSize2D(), Math.floor(oneLine)));
        }
        while (font.getSize() > 28 && Words.wrap(title, font, TEXT_WIDTH).size() > 2) {
            font = font.deriveFont(font.getSize2D() - 2);
        }
        return font;
    }

    private double foot(Graphics2D g) {
        List<String> lines = note.isEmpty() ? List.of() : Words.balance(note, Style.SMALL, TEXT_WIDTH);
        double step = 1.25 * Style.SMALL.getSize();
        double first = HEIGHT - 20 - step * (lines.size() - 1);
        for (int i = 0; i < lines.size(); i++) {
            Words.left(g, lines.get(i), Style.SMALL, Style.MUTED, MARGIN, first + i * step);
        }
        return lines.isEmpty() ? HEIGHT - 30 : first - step - 8;
    }

    void writePng(Path file) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        paint(g);
        g.dispose();
        try (OutputStream out = Files.newOutputStream(file);
                ImageOutputStream memory = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", memory);
        }
    }

    void writeSvg(Path file) throws IOException {
        String svg = svg(WIDTH, HEIGHT, this::paint);
        Files.writeString(file, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg, StandardCharsets.UTF_8);
    }

    /**
     * The chart without the sheet around it as an SVG element of a page, which tells title, subtitle and note itself.
     *
     * @param prefix of all ids, so that figures of one page do not share any
     */
    String figure(String prefix) {
        int height = (int) Math.ceil(chart.figurePx());
        String svg = svg(FIGURE_WIDTH, height, g -> {
            hints(g);
            chart.paint(g, new Rectangle2D.Double(8, 8, FIGURE_WIDTH - 16, height - 16));
        });
        return svg.replaceAll("\\bid=\"", "id=\"" + prefix)
                .replace("url(#", "url(#" + prefix)
                .replace("xlink:href=\"#", "xlink:href=\"#" + prefix);
    }

    private String svg(int width, int height, Consumer<Graphics2D> painter) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setPrecision(SVG_DECIMALS);
        context.setComment("");
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension(width, height));
        painter.accept(g);
        Element root = g.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
        root.setAttributeNS(null, "role", "img");
        describe(root, "desc", subtitle);
        describe(root, "title", title);
        StringWriter text = new StringWriter();
        try {
            g.stream(root, text, false, false);
        } catch (SVGGraphics2DIOException e) {
            throw new UncheckedIOException(e);
        }
        return standalone(text.toString());
    }

    /** Without the reference to a document type on the web, and with one kind of line end. */
    private static String standalone(String svg) {
        String body = svg.substring(svg.indexOf("<svg")).replace("<!---->", "");
        return body.replace(System.lineSeparator(), "\n");
    }

    private static void describe(Element root, String tag, String text) {
        Element element = root.getOwnerDocument().createElementNS(SVG, tag);
        element.setTextContent(text);
        root.insertBefore(element, root.getFirstChild());
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new UncheckedIOException(new IOException("no XML", e));
        }
    }
}
