package cordon.gui;

import static cordon.gui.Watching.at;
import static cordon.gui.Watching.day;
import static cordon.gui.Watching.picture;
import static org.assertj.core.api.Assertions.assertThat;

import cordon.engine.View.Doing;
import cordon.engine.View.UnitAt;
import cordon.events.Event;
import cordon.scenario.Scenario;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody sees more than he knows. */
class SeenTest {
    private final Scenario scenario = Watching.tutorial().start();

    @Test
    void commandCannotTellAFalseTrackFromARealOne() {
        Snapshot truth = day(scenario)
                .party(0, 10, 5, true, 0, false)
                .party(1, 20, 0, true, 6, true)
                .falseTrack(-7, 40)
                .snapshot();
        Snapshot seen = Seen.by(Sight.AGENCY, truth);
        assertThat(seen.parties()).extracting(Snapshot.PartyAt::km).containsExactly(20.0, 40.0);
        BufferedImage image = picture(new PartyLayer(scenario.modes()), seen);
        assertThat(at(image, 10, 5)).isEqualTo(Color.WHITE);
        for (int dx = -12; dx <= 12; dx++) {
            for (int dy = -12; dy <= 12; dy++) {
                assertThat(image.getRGB(200 + dx, 100 + dy)).isEqualTo(image.getRGB(400 + dx, 100 + dy));
            }
        }
    }

    @Test
    void commandHearsOfAlarmsAndSeizuresNotOfArrivals() {
        Snapshot truth = day(scenario)
                .flash(new Flash(Flash.Kind.DELIVERED, 1, 0, 0))
                .flash(new Flash(Flash.Kind.TURNED_BACK, 2, 0, 0))
                .flash(new Flash(Flash.Kind.SEIZED, 3, 0, 0))
                .flash(new Flash(Flash.Kind.DETECTED, 4, 0, 0))
                .flash(new Flash(Flash.Kind.NUISANCE, 5, 0, 0))
                .passage(false, 40, true, 3)
                .snapshot();
        Snapshot seen = Seen.by(Sight.AGENCY, truth);
        assertThat(seen.flashes())
                .extracting(Flash::kind)
                .containsExactly(Flash.Kind.SEIZED, Flash.Kind.DETECTED, Flash.Kind.DETECTED);
        assertThat(seen.passages().get(0).inward()).isZero();
    }

    @Test
    void aSmugglerSeesHisOwnAndTheGuardsInTheirSight() {
        UnitAt near = new UnitAt("team-1", "team", 10.5, 5, Doing.READY, 1, 0, Double.NaN, Double.NaN);
        UnitAt far = new UnitAt("team-2", "team", 13, 5, Doing.READY, 1, 0, Double.NaN, Double.NaN);
        Snapshot truth = day(scenario)
                .party(0, 10, 5, true, 0, true)
                .looksOut(1)
                .unit(near)
                .unit(far)
                .tower(30, false)
                .snapshot();
        Snapshot seen = Seen.by(Sight.smuggler(0), truth);
        assertThat(seen.parties()).hasSize(1).noneMatch(Snapshot.PartyAt::tracked);
        assertThat(seen.units()).containsExactly(near);
        assertThat(seen.towers()).hasSize(1).allMatch(tower -> tower.up());
        Snapshot other = Seen.by(Sight.smuggler(1), truth);
        assertThat(other.parties()).isEmpty();
        assertThat(other.units()).isEmpty();
    }

    /** Through a whole run: tracks are those that are tracked or pursued, and false alarms that are neither judged nor visited yet. */
    @Test
    void falseTracksComeAndGoWithTheirAlarms() {
        List<Event> events = new ArrayList<>();
        BorderGui gui = Watching.run(Watching.tutorial("sensing.towers.line.nuisancePerNight=20"), events::add);
        gui.start();
        int most = 0;
        do {
            int open = gui.watch().snapshot().falseTracks().size();
            long raised =
                    events.stream().filter(Event.Nuisance.class::isInstance).count();
            long over = events.stream().filter(SeenTest::over).count();
            assertThat(open).isEqualTo((int) (raised - over));
            most = Math.max(most, open);
        } while (gui.step());
        assertThat(most).isGreaterThan(2);
    }

    private static boolean over(Event event) {
        return event instanceof Event.Assessed a && a.track() < 0 && !a.believed()
                || event instanceof Event.NoUnit n && n.track() < 0
                || event instanceof Event.Arrived r && r.track() < 0;
    }

    @Test
    void theBandShowsBeliefLaneByLane() {
        double[] risk = {0.02, 0.3, Double.NaN, 0.5};
        BufferedImage image = picture(
                new BeliefLayer(new Belief("Gang", 15, risk)), day(scenario).snapshot());
        double below = -0.9;
        assertThat(at(image, 7, below)).isEqualTo(BeliefLayer.shade(0.02));
        assertThat(at(image, 22, below)).isEqualTo(new Color(0xD55E00));
        assertThat(at(image, 52, below)).isEqualTo(new Color(0x8C2D04));
        List<Color> hatched = new ArrayList<>();
        for (double km = 31; km < 44; km += 0.1) {
            hatched.add(at(image, km, below));
        }
        assertThat(hatched).contains(Color.WHITE).anyMatch(c -> c.getRed() < 200);
    }

    @Test
    void beliefsAreThoseOfTheRun() {
        BorderGui gui = Watching.run(Watching.tutorial("period.warmUpDays=3"), e -> {});
        gui.start();
        while (gui.sim().nowMin() < 0) {
            gui.step();
        }
        Belief belief = gui.watch()
                .answer(new Asked(null, Sight.smuggler(0)), gui.watch().snapshot())
                .belief();
        assertThat(belief.organisation()).isEqualTo("Gang");
        for (int lane = 0; lane < belief.risk().length; lane++) {
            double foot = gui.sim().beliefs(0).risk(0, cordon.scenario.Way.OPEN, lane);
            double pickup = gui.sim().beliefs(0).risk(1, cordon.scenario.Way.OPEN, lane);
            assertThat(belief.risk()[lane]).isEqualTo(Math.min(foot, pickup));
        }
        assertThat(java.util.Arrays.stream(belief.risk()).distinct().count()).isGreaterThan(2);
    }
}
