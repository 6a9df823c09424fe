package cordon.gui;

import static cordon.gui.Watching.at;
import static cordon.gui.Watching.day;
import static cordon.gui.Watching.inked;
import static cordon.gui.Watching.picture;
import static org.assertj.core.api.Assertions.assertThat;

import cordon.engine.Stage;
import cordon.engine.View.Doing;
import cordon.engine.View.UnitAt;
import cordon.report.Style;
import cordon.scenario.Scenario;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each layer shows what it says, without a screen: 10 px to the kilometre, colours where things are. */
class LayersTest {
    private final Scenario scenario =
            Watching.tutorial("barriers.breachShare=0.5").start();

    @Test
    void groundHasItsColours() {
        Scenario wet = Watching.tutorial(
                        "terrain.classes=[{id: sand, look: desert}, {id: water, look: river}]",
                        "terrain.base=sand",
                        "terrain.features=[{id: stream, terrain: water, band: {fromKm: 20, toKm: 30}}]")
                .start();
        Stage stage = Stage.of(Watching.tutorial());
        BufferedImage image = picture(new GroundLayer(stage.frontier()), day(wet).snapshot());
        assertThat(at(image, 10.05, 1)).isEqualTo(new Color(0xF3EAD7));
        assertThat(at(image, 25, 1)).isEqualTo(Style.RIVER);
        assertThat(at(image, 35, 1)).isEqualTo(new Color(0xF3EAD7));
    }

    @Test
    void camerasCoverAsFarAsTheyShowAPersonAndLessInDust() {
        // 0.75 m x 75 mm / (1.5 x 17 um) = 2.2 km with an even chance
        BufferedImage clear =
                picture(new CoverageLayer(), day(scenario).tower(30, true).snapshot());
        assertThat(at(clear, 31.9, 0)).isNotEqualTo(Color.WHITE);
        assertThat(at(clear, 32.5, 0)).isEqualTo(Color.WHITE);
        BufferedImage dust = picture(
                new CoverageLayer(),
                day(scenario).in("dust-storm", 0.5, 5.9).tower(30, true).snapshot());
        assertThat(at(dust, 31.9, 0)).isEqualTo(Color.WHITE);
        assertThat(at(dust, 30.2, 0)).isNotEqualTo(Color.WHITE);
    }

    @Test
    void aTowerThatIsDownCoversNothingButIsHatched() {
        int up =
                inked(picture(new CoverageLayer(), day(scenario).tower(30, true).snapshot()));
        int down = inked(
                picture(new CoverageLayer(), day(scenario).tower(30, false).snapshot()));
        assertThat(down).isBetween(up / 20, up / 2);
        assertThat(inked(
                        picture(new TowerLayer(), day(scenario).tower(30, false).snapshot())))
                .isGreaterThan(inked(
                        picture(new TowerLayer(), day(scenario).tower(30, true).snapshot())));
    }

    @Test
    void concreteIsBlackAFenceGreyAndABreachWhite() {
        double atTheWall = 0.5; // the wall is drawn 5 px on the guarded side
        BufferedImage image = picture(new BarrierLayer(), day(scenario).gap(50).snapshot());
        assertThat(at(image, 17, atTheWall)).isEqualTo(Style.TEXT);
        assertThat(at(image, 5, atTheWall)).isEqualTo(Style.FENCE);
        assertThat(at(image, 50, atTheWall)).isEqualTo(Color.WHITE);
    }

    @Test
    void nightIsAShadeAndDustAHaze() {
        SkyLayer sky = new SkyLayer();
        assertThat(inked(picture(sky, day(scenario).snapshot()))).isZero();
        Color night = at(picture(sky, day(scenario).atNight().snapshot()), 5, 5);
        assertThat(night.getBlue()).isGreaterThan(night.getRed() + 20);
        Color thin = at(picture(sky, day(scenario).in("haze", 8, 0).snapshot()), 5, 5);
        Color thick = at(picture(sky, day(scenario).in("dust", 1, 0).snapshot()), 5, 5);
        assertThat(thick.getBlue()).isLessThan(thin.getBlue() - 10);
        assertThat(thin.getBlue()).isLessThan(250);
        Color fog = at(picture(sky, day(scenario).in("fog", 1, 0).snapshot()), 5, 5);
        assertThat(fog).isEqualTo(Color.WHITE);
    }

    @Test
    void anOpenGateIsHollowAndAShutOneFull() {
        PassageLayer gates = new PassageLayer();
        Color open = at(picture(gates, day(scenario).passage(false, 40, true, 0).snapshot()), 40, 0);
        Color shut =
                at(picture(gates, day(scenario).passage(false, 40, false, 0).snapshot()), 40, 0);
        assertThat(open).isEqualTo(Color.WHITE);
        assertThat(shut).isEqualTo(Style.GATE);
    }

    @Test
    void whoeverWaitsIsADot() {
        PassageLayer gates = new PassageLayer();
        int none = inked(picture(gates, day(scenario).passage(true, 40, true, 0).snapshot()));
        int one = inked(picture(gates, day(scenario).passage(true, 40, true, 1).snapshot()));
        int four = inked(picture(gates, day(scenario).passage(true, 40, true, 4).snapshot()));
        assertThat(four - none).isEqualTo(4 * (one - none)).isPositive();
    }

    @Test
    void whoComesInIsFullWhoLeavesHollowAndATrackIsARing() {
        PartyLayer parties = new PartyLayer(scenario.modes());
        Snapshot now = day(scenario)
                .party(0, 10, 5, true, 0, false)
                .party(0, 20, 5, false, 0, false)
                .party(0, 30, 5, true, 0, true)
                .party(1, 40, 5, true, 6, false)
                .snapshot();
        BufferedImage image = picture(parties, now);
        assertThat(at(image, 10, 5)).isEqualTo(Style.PARTY);
        assertThat(at(image, 20, 5)).isEqualTo(Color.WHITE);
        assertThat(at(image, 30.7, 5).getBlue())
                .isGreaterThan(at(image, 30.7, 5).getRed() + 100);
        assertThat(at(image, 10.7, 5)).isEqualTo(Color.WHITE);
        assertThat(at(image, 40.4, 5)).isEqualTo(Style.CONVOY);
    }

    @Test
    void dronesShowTheGroundThatTheyHaveInViewAndResidentsAreGrey() {
        BufferedImage drone =
                picture(new DroneLayer(), day(scenario).drone(30, 0, 2).snapshot());
        assertThat(at(drone, 31.8, 0)).isNotEqualTo(Color.WHITE);
        assertThat(at(drone, 32.2, 0)).isEqualTo(Color.WHITE);
        BufferedImage resident =
                picture(new ResidentLayer(), day(scenario).resident(20, -3).snapshot());
        assertThat(at(resident, 20, -3)).isEqualTo(Style.CIVILIAN);
    }

    @Test
    void aLineLeadsFromAUnitToWhomItIsAfter() {
        UnitAt after = new UnitAt("team-1", "team", 10, 2, Doing.AFTER, 1, Double.POSITIVE_INFINITY, 20, 2);
        UnitAt ready = new UnitAt("team-1", "team", 10, 2, Doing.READY, 1, 0, Double.NaN, Double.NaN);
        UnitLayer units = new UnitLayer();
        int withLine = inked(picture(units, day(scenario).unit(after).snapshot()));
        int without = inked(picture(units, day(scenario).unit(ready).snapshot()));
        assertThat(withLine).isGreaterThan(without + 50);
    }

    /** In grey and without size, each symbol is a shape of its own. */
    @Test
    void symbolsDifferWithoutColour() {
        Set<String> shapes = new HashSet<>();
        List<Layer> symbols = List.of(
                (g, now, view) -> UnitLooks.paint(g, "post", Doing.READY, 1, 20, 20),
                (g, now, view) -> UnitLooks.paint(g, "patrol", Doing.OUT, 1, 20, 20),
                (g, now, view) -> UnitLooks.paint(g, "patrol", Doing.IN, 1, 20, 20),
                (g, now, view) -> UnitLooks.paint(g, "team", Doing.READY, 1, 20, 20),
                (g, now, view) -> UnitLooks.paint(g, "team", Doing.AWAY, 1, 20, 20),
                (g, now, view) -> TowerLayer.paint(g, true, 1, 20, 20),
                (g, now, view) -> TowerLayer.paint(g, false, 1, 20, 20),
                (g, now, view) -> PassageLooks.gate(g, true, 20, 20),
                (g, now, view) -> PassageLooks.gate(g, false, 20, 20),
                (g, now, view) -> PassageLooks.official(g, true, 20, 20),
                (g, now, view) -> PassageLooks.official(g, false, 20, 20),
                (g, now, view) -> PartyLooks.convoy(g, 3, 20, 20),
                (g, now, view) -> DroneLayer.paint(g, 1, 20, 20),
                (g, now, view) -> ResidentLayer.paint(g, 1, 20, 20),
                (g, now, view) -> new PartyLooks(scenario.modes()).paint(g, 0, true, false, 20, 20),
                (g, now, view) -> new PartyLooks(scenario.modes()).paint(g, 0, false, false, 20, 20),
                (g, now, view) -> new PartyLooks(scenario.modes()).paint(g, 1, true, false, 20, 20));
        for (Layer symbol : symbols) {
            shapes.add(mask(picture(symbol, day(scenario).snapshot())));
        }
        assertThat(shapes).hasSameSizeAs(symbols);
    }

    /** Dark or not, pixel by pixel. */
    private static String mask(BufferedImage image) {
        StringBuilder mask = new StringBuilder();
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 40; x++) {
                Color c = new Color(image.getRGB(x, y));
                mask.append(c.getRed() + c.getGreen() + c.getBlue() < 600 ? '#' : '.');
            }
            mask.append('\n');
        }
        return mask.toString();
    }

    @Test
    void aFlashWidensFadesAndIsGone() {
        long[] nanos = {0};
        FlashLayer flashes = new FlashLayer(() -> nanos[0]);
        Snapshot now =
                day(scenario).flash(new Flash(Flash.Kind.SEIZED, 30, 5, 0)).snapshot();
        Color young = at(picture(flashes, now), 30.5, 5);
        assertThat(young).isNotEqualTo(Color.WHITE);
        nanos[0] = (long) (0.8 * Flash.SECONDS * 1e9);
        BufferedImage old = picture(flashes, now);
        assertThat(at(old, 31.7, 5)).isNotEqualTo(Color.WHITE);
        assertThat(at(old, 31.7, 5).getRed()).isGreaterThan(young.getRed());
        nanos[0] = (long) (1.1 * Flash.SECONDS * 1e9);
        assertThat(inked(picture(flashes, now))).isZero();
    }

    @Test
    void aLayerThatIsSwitchedOffDrawsNothing() {
        Layers layers = new Layers(Stage.of(Watching.tutorial()));
        Snapshot now = day(scenario).party(0, 10, 5, true, 0, false).snapshot();
        Layer all = (g, snapshot, view) -> layers.paint(g, snapshot, view);
        assertThat(at(picture(all, now), 10, 5)).isEqualTo(Style.PARTY);
        layers.show(Layers.Name.PARTIES, false);
        assertThat(at(picture(all, now), 10, 5)).isNotEqualTo(Style.PARTY);
        for (Layers.Name name : Layers.Name.values()) {
            layers.show(name, false);
        }
        assertThat(inked(picture(all, now))).isZero();
    }

    @Test
    void namesStandOnTheNeighboursSideOfTheirGate() {
        Layer names = new NameLayer(scenario, Stage.of(Watching.tutorial()).frontier());
        BufferedImage image =
                picture(names, day(scenario).passage(false, 40, true, 0).snapshot());
        assertThat(at(image, 40, -1.2)).isNotEqualTo(Color.WHITE);
        assertThat(at(image, 40, 2)).isEqualTo(Color.WHITE);
    }

    @Test
    void theRibbonFramesWhatIsSeen() {
        BufferedImage image = new BufferedImage(600, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(Color.WHITE);
        g.fillRect(0, 0, 600, 60);
        g.translate(0, 5);
        Viewport band = Viewport.whole(60, 10, 600, 30);
        Viewport seen = Watching.whole().at(40, 30, 0); // 15 km: from 22.5 to 37.5
        Ribbon.paint(g, day(scenario).party(0, 10, -9.9, true, 0, false).snapshot(), band, seen);
        g.dispose();
        assertThat(new Color(image.getRGB(225, 12)).getRed()).isLessThan(120);
        assertThat(new Color(image.getRGB(375, 12)).getRed()).isLessThan(120);
        assertThat(new Color(image.getRGB(150, 12))).isEqualTo(Ink.GROUND);
        assertThat(new Color(image.getRGB(100, 34)).getBlue()).isLessThan(150);
    }
}
