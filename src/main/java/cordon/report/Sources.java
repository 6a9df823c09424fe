package cordon.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Values with their ranges, grades and sources, as the page of parameters has them: of the sections that a scenario cites, all.
 *
 * <p>The page is read as it stands: sections by their anchors, tables by the heads of their columns.
 */
final class Sources {
    private static final List<String> HEADS = List.of("value", "base", "low to high", "unit", "grade", "source");
    private static final Map<String, String> GRADES = new LinkedHashMap<>();

    static {
        GRADES.put("H", "official, or several independent sources");
        GRADES.put("M", "one credible source");
        GRADES.put("L", "old, partisan, or a single claim without support");
        GRADES.put("K", "background knowledge");
        GRADES.put("A", "assumed");
        GRADES.put("derived", "follows from others");
    }

    private final Page page;

    Sources(Page page) {
        this.page = page;
    }

    /** A section of the page of parameters: its heading, rows in the order of {@link #HEADS}, and what is said of it otherwise. */
    private record Section(String id, String heading, List<List<String>> rows, String text) {
        long graded(String grade) {
            return rows.stream().filter(row -> row.get(4).endsWith(grade)).count();
        }
    }

    /** Writes the sections that a scenario cites, and how much of it all is known. */
    void write(Origin origin) throws IOException {
        page.leaf("Assumptions and sources");
        if (!origin.settings().isEmpty()) {
            page.text("Set by the command, whatever the tables say: " + String.join(", ", origin.settings()) + ".");
        }
        List<Section> cited = sections().stream()
                .filter(section -> origin.citations().sections().contains(section.id()))
                .toList();
        if (cited.isEmpty()) {
            page.text(
                    "The scenario's file cites no source. Values that it leaves out are the defaults of the program; the page of parameters"
                            + " (src/site/markdown/parameters.md) tells which of these are sourced.");
            return;
        }
        page.text(known(cited));
        cited.forEach(this::write);
    }

    private static String known(List<Section> cited) {
        long all = cited.stream().mapToLong(section -> section.rows().size()).sum();
        String told = GRADES.entrySet().stream()
                .filter(grade -> counted(cited, grade.getKey()) > 0)
                .map(grade -> counted(cited, grade.getKey()) + " " + grade.getKey() + " (" + grade.getValue() + ")")
                .collect(Collectors.joining(", "));
        return "The scenario cites the sections of the page of parameters that follow"
                + (all == 0
                        ? "."
                        : ": " + all + " rows, of which " + told
                                + ". Low and high bound what a researcher should try and are no"
                                + " confidence interval. A dated change or another file may set a value anew.");
    }

    private static long counted(List<Section> cited, String grade) {
        return cited.stream().mapToLong(section -> section.graded(grade)).sum();
    }

    private void write(Section section) {
        page.subheading(section.heading());
        if (section.rows().isEmpty()) {
            page.text(section.text());
        } else {
            page.words(HEADS, section.rows());
        }
    }

    private static List<Section> sections() throws IOException {
        List<Section> sections = new ArrayList<>();
        for (String part : parameters().split("\\R(?=<a id=\")")) {
            List<String> lines = part.lines().toList();
            if (lines.get(0).startsWith("<a id=\"")) {
                sections.add(section(lines));
            }
        }
        return sections;
    }

    private static Section section(List<String> lines) {
        String id = lines.get(0).split("\"")[1];
        String heading = lines.size() > 1 && lines.get(1).startsWith("#")
                ? lines.get(1).replaceFirst("^#+ ", "")
                : Measured.capital(id);
        List<List<String>> rows = new ArrayList<>();
        List<String> heads = List.of();
        StringBuilder text = new StringBuilder();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = line.startsWith("|") ? cells(line) : List.of();
            if (cells.contains("grade")) {
                heads = cells;
            } else if (!line.startsWith("|")) {
                heads = List.of();
                text.append(line.startsWith("#") ? "" : plain(line)).append(' ');
            } else if (!heads.isEmpty() && cells.size() == heads.size() && !line.startsWith("|--")) {
                rows.add(row(heads, cells));
            }
        }
        return new Section(id, heading, rows, text.toString().strip());
    }

    private static List<String> row(List<String> heads, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            row.put(heads.get(i), cells.get(i));
        }
        return List.of(
                cells.get(0),
                row.getOrDefault("base", heads.size() > 2 ? cells.get(1) : ""),
                range(row.getOrDefault("low", ""), row.getOrDefault("high", "")),
                row.getOrDefault("unit", ""),
                row.get("grade"),
                row.getOrDefault("source", ""));
    }

    private static String range(String low, String high) {
        if (low.isEmpty() || high.isEmpty()) {
            return low.isEmpty() && high.isEmpty() ? "" : low.isEmpty() ? "up to " + high : low + " or more";
        }
        return low + " to " + high;
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return Arrays.stream(inner.split("\\|", -1)).map(Sources::plain).toList();
    }

    /** Without the marks of Markdown. */
    private static String plain(String text) {
        return text.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("`|\\*\\*", "")
                .strip();
    }

    private static String parameters() throws IOException {
        try (InputStream in = Sources.class.getResourceAsStream("/cordon/report/parameters.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
