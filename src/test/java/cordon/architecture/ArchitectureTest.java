package cordon.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import cordon.cli.Main;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The shape of the program, so that the map of its packages never lies. Each rule is also held against a tree of classes that
 * break it, one for each rule, to show that it can fail.
 */
class ArchitectureTest {
    private static final int LONGEST = 400;
    private static final Map<String, List<String>> CULPRITS = Map.ofEntries(
            Map.entry("order", List.of("random.LooksDown", "elsewhere.Homeless")),
            Map.entry("cycles", List.of("random.LooksDown")),
            Map.entry("yaml", List.of("scenario.Reads")),
            Map.entry("enforcement", List.of("enforcement.Clairvoyant")),
            Map.entry("measures", List.of("measures.Peeks")),
            Map.entry("report", List.of("report.Peeks")),
            Map.entry("mason", List.of("measures.Foreign")),
            Map.entry("awt", List.of("measures.Foreign")),
            Map.entry("swing", List.of("measures.Foreign")),
            Map.entry("snakeyaml", List.of("measures.Foreign")),
            Map.entry("sql", List.of("measures.Foreign")),
            Map.entry("math", List.of("world.Sloppy")),
            Map.entry("random", List.of("world.Sloppy")),
            Map.entry("clock", List.of("world.Sloppy")),
            Map.entry("factories", List.of("world.Sloppy")),
            Map.entry("hash", List.of("world.Sloppy")),
            Map.entry("console", List.of("world.Sloppy")),
            Map.entry("names", List.of("util.Junk")));

    @Test
    void theProgramKeepsEveryRule() throws URISyntaxException {
        JavaClasses classes = classesBeside(Main.class);
        assertThat(classes.size()).isGreaterThan(200);
        assertAll(new Order("cordon").rules().values().stream().map(rule -> () -> rule.check(classes)));
    }

    @Test
    void everyRuleCanFail() {
        JavaClasses classes = new ClassFileImporter().importPackages("violations");
        Map<String, ArchRule> rules = new Order("violations").rules();
        assertThat(rules.keySet()).isEqualTo(CULPRITS.keySet());
        rules.forEach((name, rule) -> {
            String report = rule.allowEmptyShould(true)
                    .evaluate(classes)
                    .getFailureReport()
                    .toString();
            assertThat(CULPRITS.get(name))
                    .as(name)
                    .allSatisfy(culprit -> assertThat(report).contains("violations." + culprit));
        });
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .map(Path::getParent)
                            .distinct())
                    .allSatisfy(folder -> assertThat(Files.readString(folder.resolve("package-info.java")))
                            .contains("/**"));
        }
    }

    @Test
    void noFileIsLongerThanIsReadable() throws IOException {
        for (Path root : List.of(Path.of("src/main/java"), Path.of("src/test/java"), Path.of("src/jmh/java"))) {
            try (Stream<Path> files = Files.exists(root) ? Files.walk(root) : Stream.empty()) {
                assertThat(files.filter(file -> file.toString().endsWith(".java")))
                        .allSatisfy(file ->
                                assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(LONGEST));
            }
        }
    }

    private static int lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).size();
    }

    private static JavaClasses classesBeside(Class<?> type) throws URISyntaxException {
        return new ClassFileImporter()
                .importPath(Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().toURI()));
    }
}
