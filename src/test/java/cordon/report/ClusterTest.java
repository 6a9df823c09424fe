package cordon.report;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.measures.RunResult.Incident;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterTest {
    private static Incident at(double km, double usd) {
        return new Incident(0, "captagon", true, km, 0, 1, usd);
    }

    @Test
    void theRichestStretchIsFoundInAnyOrder() {
        List<Incident> incidents = List.of(at(90, 10), at(5, 20), at(52, 30), at(61, 30), at(63, 10));
        assertThat(Cluster.of(incidents, Incident::valueUsd, 10)).isEqualTo(new Cluster(52, 0.6));
        assertThat(Cluster.of(incidents, i -> 1, 11)).isEqualTo(new Cluster(52, 0.6));
    }

    @Test
    void ofOneItIsAll() {
        assertThat(Cluster.of(List.of(at(7, 3)), Incident::valueUsd, 50)).isEqualTo(new Cluster(7, 1));
    }
}
