package cordon.scenario;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cordon.fixtures.Runs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not go together is refused, with what it says and where. */
class AgreementTest {
    private static final String WORLD = "src/test/resources/sensitivity/everything.yaml";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            modes.foot.target=kite | modes | target must be one of sensing.targets [human, vehicle, envelope] (was 'kite')
            organisations.militia.tunnels.shaft.id=mill | tunnels | must not be that of another passage (was 'mill')
            barriers.doors.hatch.id=drain | barriers.doors | must not be that of another passage (was 'drain')
            sensing.targets=[{id: human, criticalM: 1}, {id: envelope, criticalM: 1}] | sensing.targets.human.id | has keys of its own
            modes.tub.craft.waters=[sea] | modes.tub.craft.waters | must be one of terrain.classes
            modes.foot.load.capacity={gold: 1} | modes.foot.load.capacity | must be one of commodities
            modes.balloon.crew=2 | modes.balloon.crew | must be 0 for what flies
            modes.foot.crew=0 | modes.foot.crew | must be 0 for what flies
            interventions.lull.set={barriers.doors: '[]'} | interventions.lull.set | must leave the list of barriers.doors
            interventions.lull.set={organisations.militia.tunnels: '[]'} | interventions.lull.set | tunnels as it is at the start
            """)
    void refusals(String setting, String where, String rule) {
        assertThatThrownBy(() -> Runs.scenario(WORLD, setting))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(where)
                .hasMessageContaining(rule);
    }
}
