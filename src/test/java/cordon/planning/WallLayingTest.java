package cordon.planning;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.scenario.Barriers;
import cordon.scenario.Scenario;
import cordon.scenario.yaml.ScenarioReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tutorial's line: fence to km 10, fence and wall to 25, fence to 60. */
class WallLayingTest {
    private static final List<String> WALL = List.of("wall");

    private final Scenario tutorial = ScenarioReader.read("tutorial", List.of()).start();

    private String after(double... ends) {
        WallLaying laying = new WallLaying(tutorial.barriers().sections());
        for (int i = 0; i < ends.length; i += 2) {
            laying.lay("new", ends[i], ends[i + 1], WALL);
        }
        StringBuilder line = new StringBuilder();
        ScenarioReader.read("tutorial", laying.settings()).start().barriers().sections().stream()
                .sorted((a, b) -> Double.compare(a.fromKm(), b.fromKm()))
                .forEach(section -> line.append(shown(section)));
        return line.toString();
    }

    private static String shown(Barriers.Section section) {
        String kind = section.layers().contains("wall") ? "#" : "-";
        return Math.round(section.fromKm()) + kind + Math.round(section.toKm()) + " ";
    }

    @Test
    void cutsTheSectionsBelow() {
        assertThat(after(30, 35)).isEqualTo("0-10 10#25 25-30 30#35 35-60 ");
        assertThat(after(0, 5)).isEqualTo("0#5 5-10 10#25 25-60 ");
        assertThat(after(55, 60)).isEqualTo("0-10 10#25 25-55 55#60 ");
        assertThat(after(5, 30)).isEqualTo("0-5 5#10 10#25 25#30 30-60 ");
        assertThat(after(30, 35, 35, 40)).isEqualTo("0-10 10#25 25-30 30#35 35#40 40-60 ");
        assertThat(after(30, 35, 40, 45)).isEqualTo("0-10 10#25 25-30 30#35 35-40 40#45 45-60 ");
    }

    @Test
    void standsOnOpenGroundToo() {
        WallLaying laying = new WallLaying(List.of());
        laying.lay("new", 30, 35, WALL);
        assertThat(laying.settings())
                .containsExactly("barriers.sections=[{id: new, fromKm: 30, toKm: 35, layers: [wall]}]");
    }

    @Test
    void saysWhereNothingWouldBeAdded() {
        WallLaying laying = new WallLaying(tutorial.barriers().sections());
        assertThat(laying.adds(10, 25, WALL)).isFalse();
        assertThat(laying.adds(12, 20, WALL)).isFalse();
        assertThat(laying.adds(20, 26, WALL)).isTrue();
        assertThat(laying.adds(0, 10, WALL)).isTrue();
    }
}
