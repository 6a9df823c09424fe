package cordon.gui;

import static cordon.gui.Watching.day;
import static cordon.gui.Watching.inked;
import static cordon.gui.Watching.picture;
import static org.assertj.core.api.Assertions.assertThat;

import cordon.engine.Stage;
import cordon.engine.View.Doing;
import cordon.engine.View.UnitAt;
import cordon.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A click means the nearest symbol: 10 px to the kilometre. */
class PickTest {
    private final Scenario scenario = Watching.tutorial().start();
    private final Layers layers = new Layers(Stage.of(Watching.tutorial()));
    private final Snapshot now = day(scenario)
            .party(0, 10, 5, true, 0, false)
            .unit(new UnitAt("team-a-1", "team", 12, 5, Doing.READY, 1, 0, Double.NaN, Double.NaN))
            .tower(30, true)
            .passage(false, 40, true, 0)
            .passage(true, 50, true, 0)
            .drone(20, 3, 2)
            .resident(25, 4)
            .snapshot();

    private Optional<Subject> at(double km, double offsetKm) {
        Viewport view = Watching.whole();
        return Pick.at(now, layers, new StripPositions(view), view.x(km), view.y(offsetKm));
    }

    @Test
    void theNearestSymbolWins() {
        assertThat(at(10.8, 5)).contains(Subject.party(1));
        assertThat(at(11.2, 5)).contains(new Subject(Subject.Kind.UNIT, "team-a-1"));
        assertThat(at(30, 0.5)).contains(new Subject(Subject.Kind.TOWER, "tower"));
        assertThat(at(40.5, -0.5)).contains(new Subject(Subject.Kind.GATE, "id"));
        assertThat(at(50, 0)).contains(new Subject(Subject.Kind.CROSSING, "id"));
    }

    @Test
    void dronesAndPeopleWhoLiveThereAreMeantToo() {
        assertThat(at(20.5, 3)).contains(new Subject(Subject.Kind.DRONE, "drone"));
        assertThat(at(25, 4.5)).contains(Subject.resident(7));
        layers.show(Layers.Name.DRONES, false);
        layers.show(Layers.Name.RESIDENTS, false);
        assertThat(at(20.5, 3)).isEmpty();
        assertThat(at(25, 4.5)).isEmpty();
    }

    @Test
    void theBarrierWhereNoSymbolIsNearElseNothing() {
        assertThat(at(17, 0.5)).contains(new Subject(Subject.Kind.SECTION, "wall"));
        assertThat(at(17, 5)).isEmpty();
    }

    @Test
    void whatIsNotDrawnCannotBeClicked() {
        layers.show(Layers.Name.PARTIES, false);
        assertThat(at(10.1, 5)).isEmpty();
    }

    @Test
    void theMarkIsWhereTheThingIs() {
        Card card = new Card(Subject.party(1), "", List.of(), List.of(), Why.NONE, 10, 5, false);
        var image = picture(new MarkLayer(card), now);
        assertThat(inked(image)).isPositive().isEqualTo(inked(image.getSubimage(80, 30, 40, 40)));
        Card nowhere = new Card(Subject.party(1), "", List.of(), List.of(), Why.NONE, Double.NaN, 0, true);
        assertThat(inked(picture(new MarkLayer(nowhere), now))).isZero();
    }
}
