package cordon.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cordon.verification.Suite;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every fault of the list can still be made, and what must fail is still there. */
class CatalogueTest {
    private static final int LEAST = 30;

    private final List<Fault> faults = Catalogue.faults();

    @Test
    void whatIsReplacedStandsOnceInItsFile() {
        assertThat(faults)
                .allSatisfy(fault -> assertThat(fault.mistaken()).as(fault.id()).isNotEqualTo(fault.source()));
    }

    @Test
    void whatMustFailIsThere() {
        assertThat(faults).extracting(Fault::witness).allSatisfy(witness -> {
            if (witness.isCase()) {
                assertThat(Suite.cases(List.of(witness.name()))).singleElement().matches(each -> each.covered());
            } else {
                assertThatCode(() -> Class.forName(witness.name())).doesNotThrowAnyException();
            }
        });
    }

    @Test
    void idsDiffer() {
        assertThat(faults).extracting(Fault::id).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(LEAST);
    }
}
