package cordon.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cordon.fixtures.Runs;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SummaryNamesTest {
    private final RunResult result = new Measures(
                    Runs.scenario(
                                    "src/test/resources/sensitivity/everything.yaml",
                                    "organisations.gang.sanctionShare=0.1")
                            .start(),
                    60)
            .result();

    @Test
    void everyPatternIsWrittenInTheOrderOfTheList() {
        Set<String> written = new LinkedHashSet<>();
        result.summary()
                .keySet()
                .forEach(name -> written.add(SummaryNames.of(name).pattern()));
        assertThat(written)
                .containsExactlyElementsOf(SummaryNames.entries().stream()
                        .map(SummaryNames.Entry::pattern)
                        .toList());
    }

    @Test
    void everyEntryHasAUnitAndAMeaning() {
        for (SummaryNames.Entry entry : SummaryNames.entries()) {
            assertThat(entry.unit()).as(entry.pattern()).isNotBlank();
            assertThat(entry.meaning()).as(entry.pattern()).isNotBlank();
        }
    }

    @Test
    void placeholdersStandForIds() {
        assertThat(SummaryNames.of("captagon.seizedQuantity").unit()).isEqualTo("quantity");
        assertThat(SummaryNames.of("inward.seized").meaning()).contains("direction");
        assertThat(SummaryNames.of("captagon.seized").meaning()).isEqualTo("its seized attempts");
        assertThat(SummaryNames.of("organisation.north.tollUsd").pattern()).isEqualTo("organisation.<id>.tollUsd");
        assertThatThrownBy(() -> SummaryNames.of("nonsense")).hasMessageContaining("nonsense");
    }
}
