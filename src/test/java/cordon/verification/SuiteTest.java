package cordon.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cordon.experiment.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The quick subset of the verification cases holds, and the list of cases is whole. */
class SuiteTest {
    private static final Path WORLDS = Path.of("src/main/resources/cordon/verification");

    @TestFactory
    Stream<DynamicTest> quickSubset() {
        return Suite.cases().stream()
                .filter(Case::covered)
                .map(each -> DynamicTest.dynamicTest(each.id() + " " + each.title(), () -> holds(each)));
    }

    private static void holds(Case each) {
        Request request = new Request(List.of(each), true, OptionalInt.empty(), 1);
        List<CaseReport> reports = new SuiteRunner(request, 1).run(share -> {});
        assertThat(reports)
                .flatExtracting(CaseReport::verdicts)
                .isNotEmpty()
                .allSatisfy(verdict -> assertThat(verdict.finding())
                        .as("%s +- %s %s", verdict.check(), verdict.halfWidth(), verdict.note())
                        .isEqualTo(Finding.HOLDS));
    }

    /** The 55 items of the list of closed forms, the field of cameras, and the full model. */
    @Test
    void everyItemOfTheListIsThereOnceInOrder() {
        int[] items = {6, 6, 6, 11, 5, 7, 5, 7};
        List<String> ids = new ArrayList<>();
        for (int section = 1; section <= items.length; section++) {
            for (int item = section == 2 ? 0 : 1; item <= items[section - 1]; item++) {
                ids.add(section + "." + item);
            }
        }
        ids.addAll(List.of("9", "10", "11"));
        assertThat(Suite.cases()).extracting(Case::id).containsExactlyElementsOf(ids);
    }

    @Test
    void everyCaseSaysWhatItRunsOrWhyNothingIs() {
        assertThat(Suite.cases()).allSatisfy(each -> {
            assertThat(each.covered() || !each.absences().isEmpty()).isTrue();
            assertThat(each.covered()).isEqualTo(!each.runs().isEmpty());
            assertThat(each.covered() && each.source().isEmpty()).isFalse();
            assertThat(each.absences())
                    .allSatisfy(absence -> assertThat(absence.reason()).isNotBlank());
            assertThat(each.absences().stream().filter(absence -> absence.what().isEmpty()))
                    .hasSize(each.covered() ? 0 : 1);
        });
    }

    @Test
    void everyWorldBelongsToACase() throws IOException {
        Set<String> named = Suite.cases().stream()
                .flatMap(each -> each.worlds().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(WORLDS)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
        assertThat(Suite.worlds(Suite.cases())).contains("title: One disc", "title: Screening");
    }

    /** {@code cordon verify --case ID --page src/site/markdown/verification.md} renews the rows of a case. */
    @Test
    void thePageHasEveryCase() throws IOException {
        List<String> headings = Files.readAllLines(Path.of("src/site/markdown/verification.md")).stream()
                .filter(line -> line.startsWith("| **"))
                .map(line -> line.replaceFirst("\\.\\*\\*.*", ""))
                .toList();
        assertThat(headings)
                .containsExactlyElementsOf(Suite.cases().stream()
                        .map(each -> "| **" + each.id() + "** | **" + each.title())
                        .toList());
    }

    @Test
    void choosesByIdInTheOrderOfTheSuite() {
        assertThat(Suite.cases(List.of("5.1", "1.6"))).extracting(Case::id).containsExactly("1.6", "5.1");
        assertThatThrownBy(() -> Suite.cases(List.of("4.12")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("no case '4.12'; did you mean '4.1'?")
                .hasMessageContaining("4.11, 5.1");
    }
}
