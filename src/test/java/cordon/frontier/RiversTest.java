package cordon.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RiversTest {
    @Test
    void areTheTwoOfMesopotamia() {
        assertThat(Rivers.shipped()).extracting(River::name).containsExactly("Euphrates", "Tigris");
        assertThat(Rivers.shipped().get(1).parts()).hasSize(2);
    }

    @Test
    void areListedOnlyNearTheLine() {
        assertThat(Rivers.near(between("Iraq", "Syria"))).hasSize(2);
        assertThat(Rivers.near(between("Hungary", "Serbia"))).isEmpty();
        assertThat(Rivers.near(Frontier.straight(100))).isEmpty();
    }

    private static Frontier between(String guarded, String neighbour) {
        return Frontier.between(BorderCatalogue.shipped(), guarded, neighbour, Optional.empty());
    }
}
