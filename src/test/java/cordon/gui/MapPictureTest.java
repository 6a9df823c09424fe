package cordon.gui;

import static cordon.gui.Watching.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.engine.Stage;
import cordon.report.GeoPlan;
import cordon.report.Style;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The map of Iraq and Syria as a picture, without a screen. */
class MapPictureTest {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 640;

    private static final TimedScenario SCENARIO =
            ScenarioReader.read("iraq-syria", List.of("period.days=2", "period.warmUpDays=0"));
    private static final BorderGui RUN = Watching.run(SCENARIO, event -> {});
    private static final Stage STAGE = RUN.stage();

    private final GeoPlan whole = MapPicture.whole(STAGE, WIDTH, HEIGHT);

    private static BufferedImage picture(Snapshot now, GeoPlan plan) {
        MapPicture map = new MapPicture(STAGE, RUN.watch().result(), new Layers(STAGE), () -> 0);
        return Painted.image(WIDTH, HEIGHT, 1, g -> map.paint(g, now, plan));
    }

    private static MapPositions places(GeoPlan plan) {
        return new MapPositions(plan, List.of(), STAGE.frontier().lengthKm());
    }

    private static Watching.Builder clear() {
        return day(SCENARIO.start());
    }

    private static Color at(BufferedImage image, Point2D p) {
        return new Color(image.getRGB((int) p.getX(), (int) p.getY()));
    }

    @Test
    void theLineFillsThePicture() {
        Point2D start = places(whole).at(0, 0);
        Point2D end = places(whole).at(STAGE.frontier().lengthKm(), 0);
        assertThat(Math.abs(start.getX() - end.getX())).isGreaterThan(0.75 * WIDTH);
        assertThat(Math.abs(start.getY() - end.getY())).isGreaterThan(0.75 * HEIGHT);
    }

    @Test
    void aPartyIsDrawnWhereItIsOnTheEarth() {
        BufferedImage image = picture(clear().party(0, 300, 15, true, 0, false).snapshot(), whole);
        Point2D there = places(whole).at(300, 15);
        assertThat(at(image, there)).isEqualTo(Style.PARTY);
        Point2D across = places(whole).at(300, -15);
        assertThat(at(image, across)).isEqualTo(Ink.AROUND);
    }

    @Test
    void aLayerThatIsSwitchedOffIsNotDrawn() {
        Snapshot now =
                clear().party(0, 300, 15, true, 0, false).resident(250, 15).snapshot();
        Layers layers = new Layers(STAGE);
        MapPicture map = new MapPicture(STAGE, RUN.watch().result(), layers, () -> 0);
        BufferedImage all = Painted.image(WIDTH, HEIGHT, 1, g -> map.paint(g, now, whole));
        assertThat(at(all, places(whole).at(250, 15)).getRed()).isCloseTo(Style.CIVILIAN.getRed(), within(10));
        layers.show(Layers.Name.RESIDENTS, false);
        BufferedImage fewer = Painted.image(WIDTH, HEIGHT, 1, g -> map.paint(g, now, whole));
        assertThat(at(fewer, places(whole).at(250, 15)).getRed()).isGreaterThan(240);
        assertThat(at(fewer, places(whole).at(300, 15))).isEqualTo(Style.PARTY);
    }

    @Test
    void beliefsAreABandOnTheNeighboursSide() {
        double[] risk = new double[120];
        java.util.Arrays.fill(risk, 0.5);
        MapPicture map = new MapPicture(STAGE, RUN.watch().result(), new Layers(STAGE), () -> 0);
        map.through(new Answer(new Asked(null, Sight.smuggler(0)), null, new Belief("A", 5, risk)));
        BufferedImage image = Painted.image(WIDTH, HEIGHT, 1, g -> map.paint(g, clear().snapshot(), whole));
        assertThat(shaded(image)).isGreaterThan(2000);
        assertThat(at(image, places(whole).beside(320, 20))).isEqualTo(Ink.AROUND);
    }

    @Test
    void aClickOnTheMapFindsWhatIsDrawnThere() {
        Snapshot now = clear().party(0, 300, 15, true, 0, false).snapshot();
        MapPositions places = places(whole);
        Point2D party = places.at(300, 15);
        Layers layers = new Layers(STAGE);
        assertThat(Pick.at(now, layers, places, party.getX() + 5, party.getY())).contains(Subject.party(1));
        Point2D wall = places.at(470, 0);
        assertThat(Pick.at(now, layers, places, wall.getX(), wall.getY()))
                .hasValueSatisfying(found -> assertThat(found.kind()).isEqualTo(Subject.Kind.SECTION));
        assertThat(Pick.at(now, layers, places, 300, 60)).isEmpty();
    }

    /** What a smuggler believes is in his films, of strip and map. */
    @Test
    void filmsShowWhatIsBelieved() {
        double[] risk = new double[120];
        java.util.Arrays.fill(risk, 0.5);
        Belief belief = new Belief("A", 5, risk);
        Layers layers = new Layers(STAGE);
        Scene map = Scene.map(STAGE, RUN.watch().result(), whole, layers, FilmTime.USUAL, Sight.smuggler(0));
        Scene strip = Scene.strip(STAGE, StripView.first(STAGE, 600, 300), layers, FilmTime.USUAL, Sight.smuggler(0));
        for (Scene scene : List.of(map, strip)) {
            Snapshot now = clear().snapshot();
            assertThat(shaded(scene.picture(now, belief))).isGreaterThan(500);
            assertThat(shaded(scene.picture(now, null))).isLessThan(50);
        }
    }

    private static int shaded(BufferedImage image) {
        int shade = BeliefLayer.shade(0.5).getRGB();
        int count = 0;
        for (int rgb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            count += rgb == shade ? 1 : 0;
        }
        return count;
    }

    @Test
    void theWallStandsOnTheGuardedSideOfTheLine() {
        GeoPlan near = whole.zoomed(
                6,
                2 * places(whole).at(470, 0).getX(),
                2 * places(whole).at(470, 0).getY());
        BufferedImage image = picture(clear().snapshot(), near);
        Point2D guarded = near.beside(470, 9);
        Point2D other = near.beside(470, -9);
        assertThat(at(image, new Point2D.Double(guarded.getX() / 2, guarded.getY() / 2)))
                .isEqualTo(Style.barrier(true));
        assertThat(at(image, new Point2D.Double(other.getX() / 2, other.getY() / 2)))
                .isEqualTo(Ink.AROUND);
    }

    @Test
    void aPlaceStaysUnderTheMouseWhileTheMapIsZoomedAndGoesWithItWhenDragged() {
        Point2D before = whole.at(300, 10);
        Point2D zoomed = whole.zoomed(5, before.getX(), before.getY()).at(300, 10);
        assertThat(zoomed.distance(before)).isLessThan(1e-6);
        assertThat(whole.zoomed(5, 0, 0).pxPerKm()).isEqualTo(5 * whole.pxPerKm());
        Point2D dragged = whole.dragged(30, -20).at(300, 10);
        assertThat(dragged.getX() - before.getX()).isCloseTo(30, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(dragged.getY() - before.getY()).isCloseTo(-20, org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void thatPositionsAreSyntheticIsSaidInEveryView() {
        for (GeoPlan plan : List.of(whole, whole.zoomed(20, 1000, 300), whole.dragged(900, 900))) {
            BufferedImage image = picture(clear().snapshot(), plan);
            int dark = 0;
            for (int x = 4; x < 95; x++) {
                for (int y = 2; y < 14; y++) {
                    dark += new Color(image.getRGB(x, y)).getRed() < 160 ? 1 : 0;
                }
            }
            assertThat(dark).isGreaterThan(100);
        }
    }

    @Test
    void nightLiesOverAllOfItAndDustOverTheStrip() {
        Color ground = at(picture(clear().snapshot(), whole), new Point2D.Double(300, 100));
        Color night = at(picture(clear().atNight().snapshot(), whole), new Point2D.Double(300, 100));
        assertThat(night.getBlue() - night.getRed()).isGreaterThan(ground.getBlue() - ground.getRed() + 20);
        BufferedImage dust = picture(clear().in("dust", 1, 0).snapshot(), whole);
        Color within = at(dust, places(whole).at(30, 12));
        assertThat(within.getRed() - within.getBlue()).isGreaterThan(20);
        assertThat(at(dust, places(whole).at(200, 12))).isEqualTo(Ink.AROUND);
        assertThat(at(dust, places(whole).at(30, -80))).isEqualTo(Ink.AROUND);
    }

    @Test
    void paperOfAnotherViewIsLaidWhereItBelongs() {
        MapPicture map = new MapPicture(STAGE, RUN.watch().result(), new Layers(STAGE), () -> 0);
        Snapshot now = clear().snapshot();
        MapPaper paper = map.paper(now, whole, 1);
        BufferedImage still = Painted.image(WIDTH, HEIGHT, 1, g -> map.paint(g, paper, now, whole));
        BufferedImage moved = Painted.image(WIDTH, HEIGHT, 1, g -> map.paint(g, paper, now, whole.dragged(40, 60)));
        for (int x = 200; x < 900; x++) {
            for (int y = 100; y < 600; y++) {
                assertThat(moved.getRGB(x + 20, y + 30)).isEqualTo(still.getRGB(x, y));
            }
        }
    }
}
