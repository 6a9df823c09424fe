package cordon.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.engine.Stage;
import java.awt.Component;
import java.awt.event.ComponentEvent;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What wheel, mouse and ribbon do to the strip; needs no screen. */
class StripViewTest {
    private final Layers layers = new Layers(Stage.of(Watching.tutorial()));
    private StripView strip;

    @BeforeEach
    void open() {
        strip = new StripView(layers, 600, 20, 235, () -> {});
        resize(1000, 400);
    }

    private void resize(int width, int height) {
        strip.setSize(width, height);
        strip.dispatchEvent(new ComponentEvent(strip, ComponentEvent.COMPONENT_RESIZED));
    }

    private void wheel(int x, int y, int turns) {
        strip.dispatchEvent(new MouseWheelEvent(
                strip, MouseEvent.MOUSE_WHEEL, 0, 0, x, y, 0, false, MouseWheelEvent.WHEEL_UNIT_SCROLL, 1, turns));
    }

    private static void mouse(Component on, int id, int x, int y) {
        on.dispatchEvent(new MouseEvent(on, id, 0, InputEvent.BUTTON1_DOWN_MASK, x, y, 1, false, MouseEvent.BUTTON1));
    }

    @Test
    void aLongLineIsFirstSeenAboutANamedPlaceAsWideAsItIsDeep() {
        assertThat(strip.viewport().pxPerKm()).isEqualTo(10);
        assertThat(strip.viewport().km(500)).isCloseTo(235, within(1e-9));
    }

    @Test
    void aShortLineIsFirstSeenAsAWhole() {
        strip = new StripView(layers, 60, 10, 22, () -> {});
        resize(1000, 400);
        assertThat(strip.viewport().fromKm()).isCloseTo(0, within(1e-9));
        assertThat(strip.viewport().toKm()).isCloseTo(60, within(1e-9));
    }

    @Test
    void theWheelZoomsAboutTheMouse() {
        double km = strip.viewport().km(300);
        wheel(300, 200, -3);
        assertThat(strip.viewport().pxPerKm()).isCloseTo(10 * 1.15 * 1.15 * 1.15, within(1e-9));
        assertThat(strip.viewport().km(300)).isCloseTo(km, within(1e-9));
        wheel(300, 200, 3);
        assertThat(strip.viewport().pxPerKm()).isCloseTo(10, within(1e-9));
    }

    @Test
    void draggingMovesTheGround() {
        mouse(strip, MouseEvent.MOUSE_PRESSED, 500, 200);
        mouse(strip, MouseEvent.MOUSE_DRAGGED, 400, 200);
        assertThat(strip.viewport().km(500)).isCloseTo(245, within(1e-9));
    }

    @Test
    void whoHasLookedElsewhereStaysThereInAWindowOfAnotherSize() {
        mouse(strip, MouseEvent.MOUSE_PRESSED, 500, 200);
        mouse(strip, MouseEvent.MOUSE_DRAGGED, 400, 200);
        resize(800, 300);
        assertThat(strip.viewport().km(400)).isCloseTo(245, within(1e-9));
    }

    @Test
    void theRibbonLeadsThere() {
        List<Double> asked = new ArrayList<>();
        Ribbon ribbon = new Ribbon(strip.viewport(), asked::add);
        ribbon.setSize(624, 50); // 12 px of air at both ends: 1 px to the kilometre
        mouse(ribbon, MouseEvent.MOUSE_PRESSED, 312, 10);
        mouse(ribbon, MouseEvent.MOUSE_DRAGGED, 412, 10);
        assertThat(asked.get(0)).isCloseTo(300, within(1e-9));
        assertThat(asked.get(1)).isCloseTo(400, within(1e-9));
    }
}
