package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
    private static final String HOST = "cordon.host";
    private final Instant begun = Instant.parse("2024-02-01T00:00:00.900Z");
    private final Provenance provenance = new Provenance("run", "cordon run", "tutorial", "abc", "1", begun);

    @Test
    void aComputerIsCalledWhatItsOwnerSays() {
        String before = System.getProperty(HOST);
        try {
            System.setProperty(HOST, "example");
            assertThat(manifest().host()).isEqualTo("example");
        } finally {
            if (before == null) {
                System.clearProperty(HOST);
            } else {
                System.setProperty(HOST, before);
            }
        }
    }

    @Test
    void theJavaIsNamedButNotTheKernel() {
        assertThat(manifest().java())
                .contains(System.getProperty("java.version"), System.getProperty("os.name"), "processors")
                .doesNotContain(System.getProperty("os.version"));
    }

    /** FIPS 180-2, appendix B.1: the digest of "abc". */
    @Test
    void theScenarioIsKnownByItsDigest() {
        assertThat(manifest().scenarioSha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(manifest().started()).isEqualTo("2024-02-01T00:00:00Z");
        assertThat(manifest().seconds()).isEqualTo(1.5);
    }

    private Manifest manifest() {
        return provenance.manifest(true, 1, List.of(), begun.plusMillis(1500));
    }
}
