package cordon;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Fate;
import cordon.measures.SummaryNames;
import cordon.world.Agenda;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links of the pages lead somewhere, and what the pages list is complete. */
class DocsTest {
    private static final Path SITE = Path.of("src/site/markdown");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```");
    private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{N} _-]");

    @Test
    void everyRelativeLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            for (String link : links(page)) {
                if (!resolves(page, link)) {
                    broken.add(page + ": " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyPageIsLinkedFromTheIndex() throws IOException {
        assertThat(links(SITE.resolve("index.md")))
                .containsAll(sitePages().stream()
                        .map(page -> page.getFileName().toString())
                        .filter(name -> !name.equals("index.md"))
                        .toList());
    }

    @Test
    void theDictionaryExplainsEveryMeasureAsTheTablesDo() throws IOException {
        List<String> rows = Files.readAllLines(SITE.resolve("dictionary.md"));
        int first = rows.indexOf("| measure | unit | meaning |") + 2;
        assertThat(rows.subList(first, rows.size()))
                .containsExactlyElementsOf(SummaryNames.entries().stream()
                        .map(e -> "| `" + e.pattern() + "` | " + e.unit() + " | " + e.meaning() + " |")
                        .toList());
    }

    @Test
    void theDictionaryExplainsEveryFate() throws IOException {
        String page = Files.readString(SITE.resolve("dictionary.md"));
        for (Fate fate : Fate.values()) {
            assertThat(page).containsPattern("(?m)^\\|.*" + word(fate) + ".*\\|");
        }
    }

    @Test
    void theModelPageTellsTheRanksInTheirOrder() throws IOException {
        List<String> told = Files.readAllLines(SITE.resolve("model.md")).stream()
                .filter(line -> line.matches("\\| `[A-Z]+` \\|.*"))
                .map(line -> line.split("`")[1])
                .toList();
        assertThat(told)
                .containsExactlyElementsOf(
                        Stream.of(Agenda.Rank.values()).map(Enum::name).toList());
    }

    @Test
    void everyShippedScenarioIsDescribed() throws IOException {
        String page = Files.readString(SITE.resolve("scenarios.md"));
        try (Stream<Path> files = Files.walk(Path.of("configs"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml"))
                            .map(file -> Path.of("configs").relativize(file).toString()))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(sitePages());
        pages.add(Path.of("README.md"));
        return pages;
    }

    private static List<Path> sitePages() throws IOException {
        try (Stream<Path> files = Files.list(SITE)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> links(Path page) throws IOException {
        String text = CODE.matcher(Files.readString(page)).replaceAll("");
        return LINK.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(link -> !link.startsWith("https://"))
                .toList();
    }

    private static boolean resolves(Path page, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return Files.exists(target) && (parts.length == 1 || hasAnchor(target, parts[1]));
    }

    private static boolean hasAnchor(Path page, String anchor) throws IOException {
        String text = Files.readString(page);
        return text.contains("<a id=\"" + anchor + "\">")
                || text.lines()
                        .filter(line -> line.startsWith("#"))
                        .map(line -> line.replaceFirst("^#+ ", ""))
                        .map(heading -> NOT_IN_ANCHORS
                                .matcher(heading.toLowerCase(Locale.ROOT))
                                .replaceAll(""))
                        .anyMatch(heading -> heading.replace(' ', '-').equals(anchor));
    }
}
