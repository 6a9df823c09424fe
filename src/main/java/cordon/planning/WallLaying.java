package cordon.planning;

import cordon.scenario.Barriers;
import cordon.scenario.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays layers over the sections of a line: what stands there stays, sections are cut where the new layers begin and end. */
final class WallLaying {
    private static final double LEAST_KM = 1e-6;
    private static final String PATH = "barriers.sections";

    private final Map<String, Barriers.Section> before = new LinkedHashMap<>();
    private List<Barriers.Section> sections;

    WallLaying(List<Barriers.Section> sections) {
        this.sections = List.copyOf(sections);
        sections.forEach(section -> before.put(section.id(), section));
    }

    /** Whether layers from one chainage to another would change anything. */
    boolean adds(double fromKm, double toKm, List<String> layers) {
        double covered = sections.stream()
                .filter(section -> section.layers().containsAll(layers))
                .mapToDouble(
                        section -> Math.max(0, Math.min(toKm, section.toKm()) - Math.max(fromKm, section.fromKm())))
                .sum();
        return covered < toKm - fromKm - LEAST_KM;
    }

    /** Lays these layers from one chainage to another. */
    void lay(String id, double fromKm, double toKm, List<String> layers) {
        List<Barriers.Section> cut = new ArrayList<>();
        double bare = fromKm;
        List<Barriers.Section> inOrder = sections.stream()
                .sorted((a, b) -> Double.compare(a.fromKm(), b.fromKm()))
                .toList();
        for (Barriers.Section section : inOrder) {
            double low = Math.max(fromKm, section.fromKm());
            double high = Math.min(toKm, section.toKm());
            if (high - low < LEAST_KM) {
                cut.add(section);
                continue;
            }
            if (low - bare > LEAST_KM) {
                cut.add(open(free(id, cut), bare, low, layers));
            }
            pieces(section, low, high, layers, cut, id);
            bare = high;
        }
        if (toKm - bare > LEAST_KM) {
            cut.add(open(free(id, cut), bare, toKm, layers));
        }
        sections = List.copyOf(cut);
    }

    private void pieces(
            Barriers.Section section,
            double low,
            double high,
            List<String> layers,
            List<Barriers.Section> to,
            String id) {
        Set<String> all = new LinkedHashSet<>(section.layers());
        all.addAll(layers);
        boolean left = low - section.fromKm() > LEAST_KM;
        if (left) {
            to.add(part(section, section.id(), section.fromKm(), low, section.layers()));
        }
        to.add(part(section, left ? free(id, to) : section.id(), low, high, List.copyOf(all)));
        if (section.toKm() - high > LEAST_KM) {
            to.add(part(section, free(section.id(), to), high, section.toKm(), section.layers()));
        }
    }

    private String free(String wanted, List<Barriers.Section> made) {
        int n = 2;
        String id = wanted;
        while (before.containsKey(id) || taken(made, id) || taken(sections, id)) {
            id = wanted + "-" + n++;
        }
        return id;
    }

    private static boolean taken(List<Barriers.Section> among, String id) {
        return among.stream().anyMatch(section -> section.id().equals(id));
    }

    private static Barriers.Section part(
            Barriers.Section of, String id, double fromKm, double toKm, List<String> layers) {
        return new Barriers.Section(id, fromKm, toKm, layers, of.before(), of.begins(), of.kmPerMonth(), of.ageYears());
    }

    private static Barriers.Section open(String id, double fromKm, double toKm, List<String> layers) {
        return new Barriers.Section(id, fromKm, toKm, layers, List.of(), java.util.Optional.empty(), 0, 0);
    }

    /** What has to be set so that the line becomes what was laid. */
    List<String> settings() {
        List<String> settings = new ArrayList<>();
        if (before.isEmpty() && !sections.isEmpty()) {
            return List.of(PATH + "="
                    + sections.stream()
                            .map(YamlWriter::inline)
                            .collect(java.util.stream.Collectors.joining(", ", "[", "]")));
        }
        for (Barriers.Section section : sections) {
            if (!section.equals(before.get(section.id()))) {
                settings.add(PATH + "." + section.id() + "=" + YamlWriter.inline(section));
            }
        }
        return settings;
    }
}
