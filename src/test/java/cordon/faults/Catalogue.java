package cordon.faults;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The list of faults, {@code src/test/resources/faults/faults.yaml}. */
final class Catalogue {
    private Catalogue() {}

    /** Every fault, in the order of the list. */
    static List<Fault> faults() {
        try (InputStream in = Catalogue.class.getResourceAsStream("/faults/faults.yaml")) {
            List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return entries.stream().map(Catalogue::fault).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Fault fault(Map<String, Object> entry) {
        List<Fault.Edit> edits = new ArrayList<>();
        for (Object edit : (List<?>) entry.get("edits")) {
            Map<?, ?> texts = (Map<?, ?>) edit;
            edits.add(new Fault.Edit(text(texts.get("from")), text(texts.get("to"))));
        }
        boolean isCase = entry.containsKey("case");
        String name = text(entry.get(isCase ? "case" : "test"));
        return new Fault(
                text(entry.get("id")),
                text(entry.get("mistake")),
                text(entry.get("file")),
                edits,
                new Fault.Witness(isCase, name));
    }

    private static String text(Object value) {
        if (!(value instanceof String text)) {
            throw new IllegalStateException("not a text: " + value);
        }
        return text.strip();
    }
}
