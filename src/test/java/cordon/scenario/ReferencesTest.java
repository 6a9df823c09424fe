package cordon.scenario;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cordon.scenario.yaml.ConfigTree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A scenario built in code is refused for the same reasons as one that is read. */
class ReferencesTest {
    private final Scenario good = ConfigTree.read(Path.of("src/test/resources/sensitivity/everything.yaml"))
            .bind(Scenario.class);

    @Test
    void everyReferenceNamesSomething() {
        assertThatThrownBy(() -> with(List.of(), good.modes(), good.organisations()))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageContaining(
                        "flows.\"walkers\".from.place must be one of places, but there is none (was 'far')")
                .hasMessageContaining(
                        "flows.\"walkers\".to.place must be one of places, but there is none (was 'near')");
        assertThatThrownBy(() -> with(good.places(), good.modes().subList(0, 1), good.organisations()))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageContaining(
                        "terrain.classes.\"rough\".speedFactor.\"car\" must be one of modes [foot] (was 'car')")
                .hasMessageContaining(
                        "barriers.layers.\"ditch\".delayMin.\"car\" must be one of modes [foot] (was 'car')")
                .hasMessageContaining("flows.\"hidden\".modes[0] must be one of modes [foot] (was 'truck')")
                .hasMessageContaining("gates.\"ford\".tollUsd.\"lorry\" must be one of modes [foot] (was 'lorry')");
        assertThatThrownBy(() ->
                        with(good.places(), good.modes(), good.organisations().subList(0, 1)))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageContaining(
                        "flows.\"convoys\".organisation must be one of organisations [gang] (was 'militia')")
                .hasMessageContaining("gates.\"mill\".militia must be one of organisations [gang] (was 'militia')");
    }

    @Test
    void sectionsDoNotOverlap() {
        Barriers.Section first = good.barriers().sections().get(0);
        assertThatThrownBy(() -> new Barriers(
                        good.barriers().layers(), List.of(first, first), 0, 0.5, 48, 0, List.of(), List.of()))
                .isInstanceOf(InvalidRecord.class);
        Barriers.Section next = good.barriers().sections().get(1);
        new Barriers(good.barriers().layers(), List.of(next, first), 0, 0.5, 48, 0, List.of(), List.of());
    }

    private Scenario with(List<Place> places, List<Mode> modes, List<Organisation> organisations) {
        return new Scenario(
                good.title(),
                good.question(),
                good.frontier(),
                good.period(),
                good.grid(),
                good.terrain(),
                good.barriers(),
                good.sky(),
                places,
                modes,
                good.commodities(),
                organisations,
                good.flows(),
                good.gates(),
                good.crossings(),
                good.sensing(),
                good.guards(),
                good.costs(),
                good.interventions(),
                good.residents());
    }
}
