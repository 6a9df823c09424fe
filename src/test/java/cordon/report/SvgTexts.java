package cordon.report;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The upright texts of an SVG and the boxes of their capitals, as the fonts of this machine have them. */
record SvgTexts(String text, Rectangle2D box) {
    private static final double CAPITALS = 0.72;

    static List<SvgTexts> of(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            List<SvgTexts> texts = new ArrayList<>();
            collect(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement(), 12, Font.PLAIN, texts);
            return texts;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is not well-formed", e);
        }
    }

    private static void collect(Element element, double size, int style, List<SvgTexts> texts) {
        double fontSize = element.hasAttribute("font-size")
                ? Double.parseDouble(element.getAttribute("font-size").replace("px", ""))
                : size;
        int fontStyle = style;
        if (element.hasAttribute("font-weight")) {
            fontStyle =
                    element.getAttribute("font-weight").equals("bold") ? fontStyle | Font.BOLD : fontStyle & ~Font.BOLD;
        }
        if (element.getAttribute("transform").contains("matrix")
                || element.getAttribute("transform").contains("rotate")) {
            return;
        }
        if (element.getTagName().equals("text")) {
            Font font = new Font(Font.SANS_SERIF, fontStyle, 1).deriveFont((float) fontSize);
            double x = Double.parseDouble(element.getAttribute("x"));
            double y = Double.parseDouble(element.getAttribute("y"));
            double height = CAPITALS * fontSize;
            double width = Style.width(element.getTextContent(), font);
            texts.add(new SvgTexts(element.getTextContent(), new Rectangle2D.Double(x, y - height, width, height)));
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                collect(child, fontSize, fontStyle, texts);
            }
        }
    }
}
