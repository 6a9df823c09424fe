package cordon.report;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.measures.RunResult.Seizure;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterTest {
    private static Seizure at(double km, double usd) {
        return new Seizure("captagon", km, 0, 1, usd);
    }

    @Test
    void theRichestStretchIsFoundInAnyOrder() {
        List<Seizure> incidents = List.of(at(90, 10), at(5, 20), at(52, 30), at(61, 30), at(63, 10));
        assertThat(Cluster.of(incidents, Seizure::valueUsd, 10)).isEqualTo(new Cluster(52, 0.6));
        assertThat(Cluster.of(incidents, i -> 1, 11)).isEqualTo(new Cluster(52, 0.6));
    }

    @Test
    void ofOneItIsAll() {
        assertThat(Cluster.of(List.of(at(7, 3)), Seizure::valueUsd, 50)).isEqualTo(new Cluster(7, 1));
    }
}
