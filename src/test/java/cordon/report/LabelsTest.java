package cordon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final Rectangle2D FRAME = new Rectangle2D.Double(0, 0, 600, 400);

    @Test
    void theFirstPlaceIsTakenIfItIsFree() {
        List<Rectangle2D> boxes = Labels.around(new Point2D.Double(300, 200), 80, 20, 10);
        assertThat(new Labels(FRAME).place(boxes, 0)).contains(new Rectangle2D.Double(310, 190, 80, 20));
    }

    @Test
    void aBlockedPlaceIsPassedOver() {
        Labels labels = new Labels(FRAME);
        labels.block(new Rectangle2D.Double(310, 190, 5, 5));
        List<Rectangle2D> boxes = Labels.around(new Point2D.Double(300, 200), 80, 20, 10);
        assertThat(labels.place(boxes, 0)).contains(new Rectangle2D.Double(210, 190, 80, 20));
    }

    @Test
    void whatShouldBeAvoidedCosts() {
        Labels labels = new Labels(FRAME);
        labels.avoid(new Rectangle2D.Double(310, 190, 5, 5));
        List<Rectangle2D> boxes = Labels.around(new Point2D.Double(300, 200), 80, 20, 10);
        assertThat(labels.place(boxes.subList(0, 2), 0.5)).contains(boxes.get(1));
        labels = new Labels(FRAME);
        labels.avoid(new Rectangle2D.Double(310, 190, 5, 5));
        assertThat(labels.place(boxes.subList(0, 2), 1.5)).contains(boxes.get(0));
    }

    @Test
    void noRoomNoLabel() {
        Labels labels = new Labels(new Rectangle2D.Double(0, 0, 50, 50));
        assertThat(labels.place(Labels.around(new Point2D.Double(25, 25), 80, 20, 10), 0))
                .isEmpty();
    }

    @Test
    void aHairlineCrossesNoLabel() {
        Labels labels = new Labels(FRAME);
        Point2D first = new Point2D.Double(300, 200);
        Point2D second = new Point2D.Double(303, 202);
        Rectangle2D one = labels.beside(first, 80, 20, 10, 0.3).orElseThrow();
        Rectangle2D other = labels.beside(second, 80, 20, 10, 0.3).orElseThrow();
        assertThat(one.intersects(other)).isFalse();
        assertThat(one.intersectsLine(Labels.hairline(second, other))).isFalse();
    }

    @Test
    void amongManyNoneTouchesAnotherOrLeavesTheFrame() {
        Labels labels = new Labels(FRAME);
        Random random = new Random(3);
        List<Rectangle2D> placed = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Point2D at = new Point2D.Double(600 * random.nextDouble(), 400 * random.nextDouble());
            labels.place(Labels.around(at, 90, 22, 8), 0.3).ifPresent(placed::add);
        }
        assertThat(placed).hasSizeGreaterThan(40).allMatch(FRAME::contains);
        for (int i = 0; i < placed.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(placed.get(i).intersects(placed.get(j))).isFalse();
            }
        }
    }
}
