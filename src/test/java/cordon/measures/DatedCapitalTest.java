package cordon.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.scenario.yaml.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What interventions bring, and what is being built, costs from its date. */
class DatedCapitalTest {
    /** Annuity factors at 5 % over 20, 10 and 5 years, and upkeep. */
    private static final double WALL = 0.0802426 + 0.03;

    private static final double TOWER = 0.1295046 + 0.03;
    private static final double VEHICLE = 0.2309748 + 0.03;

    /** Ten days; one operator; from the start on a wall of 10 km, of 1 MUSD a km. */
    private static final String SCENARIO = """
            title: dated
            frontier: {straightKm: 50}
            period: {start: 2024-03-01T00:00, days: 10, warmUpDays: 5, seed: 1}
            barriers:
              layers: [{id: wall, usdPerKm: 1000000}]
              sections: [{id: old, fromKm: 0, toKm: 10, layers: [wall]}]
            sensing: {optics: [{id: eye}]}
            guards: {command: {operators: 1}}
            interventions:
            """;

    @TempDir
    private Path folder;

    private Map<String, Double> summary(String interventions) throws IOException {
        Path file = folder.resolve("dated.yaml");
        Files.writeString(file, SCENARIO + interventions.indent(2));
        return new Measures(ScenarioReader.read(file.toString(), List.of()), 50)
                .result()
                .summary();
    }

    private static double yearlyUsd(double wallKm, double towers, double vehicles, double seats) {
        return 1e6 * wallKm * WALL + 1e5 * towers * TOWER + 4e4 * vehicles * VEHICLE + seats * 4.5 * 5040;
    }

    /** Four towers for the last four of ten days; a reaction team of 8 for the last one; an operator before the period begins. */
    @Test
    void towersAndTeamsThatArrive() throws IOException {
        Map<String, Double> summary = summary("""
                - {id: early, date: 2024-02-27T00:00, set: {guards.command.operators: 2}}
                - {id: install, date: 2024-03-07T00:00,
                   set: {sensing.towers: '[{id: t, optic: eye, fromKm: 0, toKm: 40, spacingKm: 10}]'}}
                - {id: surge, date: 2024-03-10T00:00, set: {guards.teams: '[{id: q, fromKm: 0, toKm: 10, spacingKm: 10}]'}}
                """);
        assertThat(summary).containsEntry("towers", 4.0).containsEntry("teams", 1.0);
        assertThat(summary).containsEntry("guards", 4.5 * (2 + 8)).containsEntry("guardCapitalUsd", 10e6 + 4e5 + 4e4);
        assertThat(summary.get("guardCostUsdPerYear")).isCloseTo(yearlyUsd(10, 4 * 0.4, 0.1, 2 + 8 * 0.1), within(2.0));
        assertThat(summary.get("harm.state.exposed")).isCloseTo(2 + 8 * 0.1, within(1e-9));
    }

    /**
     * Ordered on the 3rd, work begins on the 4th at noon, half a km a day: 3.25 km stand in the end; of ten days 6.5 grow, at half of that in
     * the mean.
     */
    @Test
    void aWallThatGrows() throws IOException {
        Map<String, Double> summary = summary("""
                - id: build
                  date: 2024-03-03T00:00
                  set:
                    barriers.sections: >-
                      [{id: old, fromKm: 0, toKm: 10, layers: [wall]},
                       {id: new, fromKm: 20, toKm: 25, layers: [wall], begins: 2024-03-04T12:00, kmPerMonth: 15.21875}]
                """);
        assertThat(summary.get("barrierKm")).isCloseTo(13.25, within(1e-9));
        assertThat(summary.get("guardCapitalUsd")).isCloseTo(13.25e6, within(1e-3));
        assertThat(summary.get("guardCostUsdPerYear")).isCloseTo(yearlyUsd(10 + 0.65 * 3.25 / 2, 0, 0, 1), within(1.0));
    }

    /**
     * Where a trench of 0.1 MUSD a km stands until the wall is built there it is barrier as well, and paid for: of 5 km, 3.25 are wall and 1.75 trench in the end, and 6.5 of ten days
     * the wall grows.
     */
    @Test
    void whatStandsUntilTheWallIsBuilt() throws IOException {
        Map<String, Double> summary = summary("""
                - id: build
                  date: 2024-03-01T00:00
                  set:
                    barriers.layers: '[{id: wall, usdPerKm: 1000000}, {id: trench, usdPerKm: 100000}]'
                    barriers.sections: >-
                      [{id: old, fromKm: 0, toKm: 10, layers: [wall]},
                       {id: new, fromKm: 20, toKm: 25, layers: [wall], before: [trench], begins: 2024-03-04T12:00, kmPerMonth: 15.21875}]
                """);
        double wallKm = 0.65 * 3.25 / 2;
        assertThat(summary.get("barrierKm")).isCloseTo(15, within(1e-9));
        assertThat(summary.get("guardCapitalUsd")).isCloseTo(13.25e6 + 1.75e5, within(1e-3));
        assertThat(summary.get("guardCostUsdPerYear"))
                .isCloseTo(yearlyUsd(10 + wallKm + 0.1 * (5 - wallKm), 0, 0, 1), within(1.0));
    }

    /** Built at 1 km a day from day 1 to day 3, then it stands: means of stretches of time by hand. */
    @Test
    void buildingSite() {
        BuildingSite site = new BuildingSite(2, 1440, 1 / 1440.0);
        assertThat(site.km(1000)).isZero();
        assertThat(site.km(2 * 1440)).isCloseTo(1, within(1e-12));
        assertThat(site.meanKm(0, 1440)).isZero();
        assertThat(site.meanKm(1440, 3 * 1440)).isCloseTo(1, within(1e-12));
        assertThat(site.meanKm(0, 5 * 1440)).isCloseTo((2 + 2 * 2) / 5.0, within(1e-12));
        assertThat(site.meanKm(9 * 1440, 9 * 1440)).isEqualTo(2);
        BuildingSite standing = new BuildingSite(2, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        assertThat(standing.meanKm(-100, 100)).isEqualTo(2);
        BuildingSite atOnce = new BuildingSite(2, 50, Double.POSITIVE_INFINITY);
        assertThat(atOnce.meanKm(0, 100)).isEqualTo(1);
    }
}
