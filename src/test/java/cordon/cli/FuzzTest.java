package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.fixtures.Configs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a file, the answer is a scenario or a list of problems with their places, never a fault of the program. */
class FuzzTest {
    private static final int MUTANTS = 500;
    private static final int RUNS = 60;

    /** {@code file:line:column: problem}. */
    private static final String PROBLEM = ".+:\\d+:\\d+: \\S.*";

    @TempDir
    Path folder;

    private List<Path> configs;

    @BeforeEach
    void copyConfigs() throws IOException {
        Path from = Path.of("configs");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                Path copy = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            configs = files.filter(Files::isRegularFile)
                    .filter(Configs::isScenario)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void validateAcceptsOrTellsEveryPlace() throws IOException {
        int refused = 0;
        for (int seed = 0; seed < MUTANTS; seed++) {
            Path config = configs.get(seed % configs.size());
            String text = new Mutant(seed).of(Files.readString(config));
            Path spoiled = config.resolveSibling("spoiled.yaml");
            Files.write(spoiled, text.getBytes(StandardCharsets.UTF_8));
            Told told = Told.by("validate", spoiled.toString());
            check(told, config + " with seed " + seed);
            refused += told.code() == 2 ? 1 : 0;
        }
        assertThat(refused).isBetween(MUTANTS / 4, MUTANTS - MUTANTS / 20);
    }

    /** Many wrong values in one text: rules are heard of records of which other values fail. */
    @Test
    void manyWrongValuesAreTold() throws IOException {
        String everything = Files.readString(Path.of("src/test/resources/sensitivity/everything.yaml"));
        for (int seed = 0; seed < MUTANTS; seed++) {
            String text = everything;
            for (int fault = 0; fault < 6; fault++) {
                text = new Mutant(seed * 6L + fault).value(text);
            }
            Path spoiled = Files.write(folder.resolve("spoiled.yaml"), text.getBytes(StandardCharsets.UTF_8));
            check(Told.by("validate", spoiled.toString(), "--set", "barriers.layers.wall.id=fence"), "seed " + seed);
        }
    }

    @Test
    void runEndsOrRefusesAndThenWritesNothing() throws IOException {
        String tutorial = Files.readString(folder.resolve("tutorial.yaml"));
        int refused = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            Path spoiled = Files.writeString(folder.resolve("spoiled.yaml"), new Mutant(seed).value(tutorial));
            Path out = folder.resolve("out" + seed);
            Told told = Told.by(
                    "run", spoiled.toString(), "--days", "2", "--no-charts", "--quiet", "--out", out.toString());
            check(told, "seed " + seed);
            assertThat(Files.exists(out)).as("result of seed " + seed).isEqualTo(told.code() == 0);
            refused += told.code() == 2 ? 1 : 0;
        }
        assertThat(refused).isBetween(RUNS / 4, RUNS - RUNS / 10);
    }

    private static void check(Told told, String which) {
        assertThat(told.code()).as("%s: %s", which, told.err()).isIn(0, 2);
        assertThat(told.err().isEmpty()).as("%s: %s", which, told.err()).isEqualTo(told.code() == 0);
        assertThat(told.err().lines()).as(which).allMatch(line -> line.matches(PROBLEM));
    }
}
