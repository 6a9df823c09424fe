package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    @TempDir
    Path folder;

    @Test
    void printsAndWritesTheTable() throws IOException {
        Path out = folder.resolve("out");
        Told told = Told.by("verify", "--case", "4.8,8.7", "--out", out.toString());
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out())
                .contains("4.8 Inspection of parallel routes", "0.40000      0.40000      ±1.0e-06", "1 holds: 4.8");
        assertThat(told.out()).contains("1 not yet: 8.7", "First seed 1.");
        assertThat(told.err()).contains("100 %");
        List<String> rows = Files.readAllLines(out.resolve("verification.csv"));
        assertThat(rows.get(0)).startsWith("case,title,what,source,expected,simulated,halfWidth,n,verdict,note");
        assertThat(rows.get(1)).startsWith("4.8,\"Inspection of parallel routes\",\"0.8 0.8, value\"");
        assertThat(rows.get(1)).contains("0.400000000,0.400000000,0.000001000,1,holds");
        assertThat(Files.readString(out.resolve("verification.md")))
                .contains("| 4.8 | 0.8 0.8, value | 0.40000 | 0.40000 | ±1.0e-06 | 1 | holds |");
        assertThat(out.resolve("manifest.yaml")).content().contains("kind: verify");
    }

    @Test
    void theSameSeedsGiveTheSameTables() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Told.by("verify", "--case", "7.2", "--seed", "5", "--threads", "1", "--out", one.toString());
        Told.by("verify", "--case", "7.2", "--seed", "5", "--threads", "3", "--out", two.toString());
        assertThat(one.resolve("verification.csv")).hasSameTextualContentAs(two.resolve("verification.csv"));
        Told fresh = Told.by("verify", "--case", "7.2", "--fresh-seeds", "-n", "2", "--out", two.toString());
        assertThat(fresh.out()).contains("80000  holds");
        assertThat(two.resolve("verification.csv"))
                .content()
                .isNotEqualTo(Files.readString(one.resolve("verification.csv")));
    }

    @Test
    void putsTheTableBetweenTheMarkersOfAPage() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.md"),
                "before\n" + MarkedPage.BEGIN + "old\n| 8.6 | kept |\n| **8.7** | old |\n" + MarkedPage.END
                        + "after\n");
        Path out = folder.resolve("out");
        Told told = Told.by("verify", "--case", "8.7", "-q", "--page", page.toString(), "--out", out.toString());
        assertThat(told.out() + told.err()).isEmpty();
        assertThat(page)
                .content()
                .startsWith("before\n" + MarkedPage.BEGIN + "| case |")
                .contains("|\n| 8.6 | kept |\n| **8.7** | **Ranking")
                .endsWith(MarkedPage.END + "after\n")
                .doesNotContain("old");
    }

    @Test
    void refusesWhatItCannotDo() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.md"), "no markers\n");
        String out = folder.resolve("out").toString();
        assertThat(refusal("--case", "1.66")).contains("no case '1.66'; did you mean '1.6'?");
        assertThat(refusal("--replications", "0")).contains("--replications must be at least 1");
        assertThat(refusal("--threads", "0")).contains("--threads must be at least 1");
        assertThat(refusal("--seed", "3", "--fresh-seeds")).contains("--seed", "--fresh-seeds");
        assertThat(refusal("--case", "8.7", "--out", out, "--page", plain.toString()))
                .contains("lacks the lines");
        assertThat(refusal("--case", "8.7", "--quick", "--page", plain.toString()))
                .contains("--page takes the cases as they are");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private static String refusal(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "verify";
        System.arraycopy(args, 0, all, 1, args.length);
        Told told = Told.by(all);
        assertThat(told.code()).isEqualTo(2);
        return told.err();
    }
}
