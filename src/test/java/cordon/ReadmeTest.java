package cordon;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

/** Every command of the README does what it says, on a few days and into a folder of its own. */
class ReadmeTest {
    private static final Pattern JAR = Pattern.compile("(?m)^java -jar target/cordon\\.jar ([^#\\n]+)");
    private static final Pattern MAVEN =
            Pattern.compile("(?m)^mvn -q compile exec:java(?: -Dcordon\\.host=\\w+)?(?: -Dexec\\.args=\"([^\"]*)\")?");
    private static final Pattern SCENARIO = Pattern.compile("(?s)`([a-z-]+\\.yaml)`:\\s+```yaml\\n(.*?)```");
    private static final Pattern RESULT_ROW = Pattern.compile("(?m)^\\| (`[^|]*`) \\|");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    private static final String SMALL_PLAN = "configs/plans/tutorial.yaml";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> commands() throws IOException {
        return commandsOfTheReadme().stream()
                .map(args -> DynamicTest.dynamicTest(String.join(" ", args), () -> {
                    List<String> said = small(args);
                    assertThat(run(said)).as("%s", said).isZero();
                }));
    }

    @Test
    void everyVerbHasAnExample() throws IOException {
        Set<String> shown = new TreeSet<>();
        commandsOfTheReadme().forEach(args -> shown.add(args.get(0)));
        Set<String> verbs = new TreeSet<>();
        for (Class<?> verb : Main.class.getAnnotation(Command.class).subcommands()) {
            verbs.add(verb.getAnnotation(Command.class).name());
        }
        assertThat(shown).isEqualTo(verbs);
    }

    @Test
    void aResultHoldsWhatTheReadmeLists() throws IOException {
        Path out = folder.resolve("listed");
        assertThat(run(List.of("run", "tutorial", "--days", "2", "--out", out.toString(), "--quiet")))
                .isZero();
        Set<String> listed = new TreeSet<>();
        for (String cell : matches(RESULT_ROW, readme())) {
            listed.addAll(matches(QUOTED, cell).stream()
                    .map(name -> name.replace("/", ""))
                    .toList());
        }
        try (Stream<Path> files = Files.list(out)) {
            assertThat(listed)
                    .isEqualTo(new TreeSet<>(
                            files.map(file -> file.getFileName().toString()).toList()));
        }
    }

    private static List<List<String>> commandsOfTheReadme() throws IOException {
        List<List<String>> commands = new ArrayList<>();
        for (String args : matches(MAVEN, readme())) {
            commands.add(args.isEmpty() ? List.of("run") : List.of(args.split(" +")));
        }
        for (String args : matches(JAR, readme())) {
            commands.add(List.of(args.strip().split(" +")));
        }
        assertThat(commands).hasSizeGreaterThan(8);
        return commands;
    }

    /** The same command on two days or one case, few seeds and no warm-up, into a folder of its own, on the README's scenario. */
    private List<String> small(List<String> args) throws IOException {
        if (args.get(0).equals("analyse")) {
            String made = folder.resolve("made").toString();
            assertThat(run(List.of("experiment", "tutorial", "--days", "1", "--seeds", "2", "--out", made, "--quiet")))
                    .isZero();
            return List.of("analyse", made);
        }
        if (args.get(0).equals("gui")) {
            return List.of("gui", "--help");
        }
        List<String> small = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (Set.of("--days", "--seeds", "--out").contains(arg)) {
                i++;
            } else {
                small.add(arg.endsWith(".yaml") && !arg.contains("/") ? written(arg) : arg);
            }
        }
        boolean many = Set.of("experiment", "compare", "anchors", "ensemble").contains(args.get(0));
        boolean runs = many || args.get(0).equals("run");
        if (runs) {
            small.addAll(List.of("--days", "2", "--set", "period.warmUpDays=0"));
        }
        if (many) {
            small.addAll(List.of("--seeds", "2"));
        }
        if (args.get(0).equals("ensemble")) {
            small.addAll(List.of("--draws", "3"));
        }
        if (Set.of("status", "reproduce", "merge").contains(args.get(0))) {
            makeParts(small);
        }
        boolean verifies = args.get(0).equals("verify");
        if (verifies) {
            small.addAll(List.of("--case", "4.8"));
        }
        if (args.get(0).equals("plan")) {
            return List.of(
                    "plan",
                    SMALL_PLAN,
                    "--effort",
                    "quick",
                    "--out",
                    folder.resolve("plan").toString());
        }
        if (args.get(0).equals("costs")) {
            small.addAll(List.of("--days", "1", "--runs", "1", "--warm", "0", "--times", "1,2"));
        }
        if (runs || verifies || args.contains("--out")) {
            small.addAll(List.of(
                    "--out",
                    Files.createTempDirectory(folder, "of").resolve("out").toString()));
        }
        return small;
    }

    /** Puts directories with the parts of a small experiment in place of those that are named. */
    private void makeParts(List<String> args) throws IOException {
        long parts =
                args.stream().skip(1).takeWhile(arg -> !arg.startsWith("-")).count();
        for (int i = 1; i <= parts; i++) {
            String part =
                    Files.createTempDirectory(folder, "of").resolve("part").toString();
            List<String> command = new ArrayList<>(List.of("experiment", "tutorial", "--days", "1", "--seeds", "2"));
            command.addAll(List.of("--set", "period.warmUpDays=0", "--shard", i + "/" + parts, "--out", part));
            assertThat(run(command)).isZero();
            args.set(i, part);
        }
    }

    private String written(String name) throws IOException {
        Matcher scenario = SCENARIO.matcher(readme());
        assertThat(scenario.find()).isTrue();
        assertThat(scenario.group(1)).isEqualTo(name);
        return Files.writeString(folder.resolve(name), scenario.group(2)).toString();
    }

    private static int run(List<String> args) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int code = Main.run(writer, writer, args.toArray(String[]::new));
        assertThat(said.toString()).doesNotContain("fault of Cordon");
        return code;
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(ReadmeTest::group).toList();
    }

    private static String group(MatchResult match) {
        return match.group(1) == null ? "" : match.group(1);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
