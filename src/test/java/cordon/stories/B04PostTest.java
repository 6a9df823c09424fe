package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a post sees with its eyes, far by day and near by night, and not through dust. */
class B04PostTest {
    private final TextWorld world = TextWorld.of("""
            +2   | .......x..
            +1.5 | .......P..
             0   | ..........
            -3   | .......o..
            """).with("flows.loads.perDay=8");

    /**
     * By day it sees 1 km: the party at offset 0.5, after 35 min. It goes at 20 km/h towards a party that comes at 6 km/h: the gap of 0.9 km
     * to within 100 m closes at 26 km/h in 2.08 min.
     */
    @Test
    void byDay() {
        Story story = world.story();
        assertThat(story.of(story.partyOfHours(10, 14)))
                .endsWith("set out 0:00 -> crossed km 7.5 0:30 -> seen by P1 0:35 -> P1 sent 0:35 "
                        + "-> P1 met it 0:37:05 -> arrested 0:37:05 -> SEIZED 0:37:05");
    }

    /** By night it sees 200 m: offset 1.3 after 43 min; the last 100 m close in 13.8 s. */
    @Test
    void byNight() {
        Story story = world.story();
        assertThat(story.of(story.partyOfHours(0, 3)))
                .endsWith("set out 0:00 -> crossed km 7.5 0:30 -> seen by P1 0:43 -> P1 sent 0:43 "
                        + "-> P1 met it 0:43:14 -> arrested 0:43:14 -> SEIZED 0:43:14");
    }

    /** In dust with an extinction of 39.12 per km one sees 100 m, day and night: offset 1.4 after 44 min, already within reach. */
    @Test
    void inDust() {
        Story story = world.with(
                        "sky.regimes=[{id: dust, visiblePerKm: 39.12, thermalPerKm: 0, hoursPerYear: 6000, meanHours: 1000}]")
                .story();
        double dusty = story.all(Event.Weather.class).get(0).atMin();
        double clear = story.all(Event.Weather.class).stream()
                .skip(1)
                .mapToDouble(Event::atMin)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
        int party = story.party(s -> s.atMin() > dusty && s.atMin() + 60 < clear);
        assertThat(story.of(party)).contains("-> seen by P1 0:44 -> P1 sent 0:44 -> P1 met it 0:44 -> ");
    }

    /** A post that watches the other way lets everybody pass. */
    @Test
    void nobodyAlert() {
        assertThat(world.with("guards.posts.P1.alertShare=0").story().ofAll())
                .isEqualTo("each set out 0:00 -> crossed km 7.5 0:30 -> DELIVERED (MISSED_BY_CHANCE) 0:50");
    }

    /**
     * The only guard of a post falls whenever a convoy that it awaits passes the line. Until his relief, five hours later, nobody notices anything; convoys that have come to the fence within sight meanwhile,
     * to stand there for ten hours, are noticed at the instant of relief.
     */
    @Test
    void whereAllHaveFallenNobodySees() {
        Story story = TextWorld.of("""
                +2   | .......x..
                +0.2 | .......P..
                 0   | .......=..
                -3   | .......o..
                """)
                .with(
                        "flows.loads.perDay=12",
                        "flows.loads.convoy={vehiclesMin: 1, vehiclesMax: 1, escorts: 20}",
                        "barriers.layers.fence.delayMin={foot: [600, 600, 600]}",
                        "guards.posts.P1.people=1",
                        "guards.posts.P1.sightNightKm=1",
                        "guards.encounter={engageArmed: 1, guardKillsPerHour: 0, aftermath: {reliefHours: 5}}")
                .story();
        List<Event.Encounter> fell = story.all(Event.Encounter.class);
        assertThat(fell).hasSizeGreaterThan(10).allMatch(e -> e.guardsLost() == 1);
        int atRelief = 0;
        for (Event.Encounter each : fell) {
            double relief = each.atMin() + 300;
            assertThat(story.all(Event.Sighted.class))
                    .noneMatch(e -> e.atMin() > each.atMin() && e.atMin() < relief - 1e-6);
            atRelief += story.all(Event.Sighted.class).stream()
                    .filter(e -> Math.abs(e.atMin() - relief) < 1e-6)
                    .count();
        }
        assertThat(atRelief).isGreaterThan(10);
    }

    /** Who looks out for guards is not deterred by a post where nobody is left. */
    @Test
    void anEmptyPostDetersNobody() {
        Story story = world.with(
                        "flows.loads.convoy={vehiclesMin: 1, vehiclesMax: 1, escorts: 20, eyes: {sightNightKm: 0.1, sightDayKm: 1.2, turnBackChance: 1}}",
                        "guards.posts.P1.people=1",
                        "guards.encounter={engageArmed: 1, guardKillsPerHour: 0, aftermath: {reliefHours: 480}}")
                .story();
        double fell = story.all(Event.Encounter.class).get(0).atMin();
        assertThat(story.all(Event.Encounter.class)).hasSize(1);
        assertThat(story.all(Event.Wary.class)).isEmpty();
        assertThat(story.all(Event.Ended.class).stream().filter(e -> e.atMin() > fell + 60))
                .hasSizeGreaterThan(50);
    }

    /** Who minds the sight of posts crosses more than 1 km from it; who does not crosses before its eyes, too, where the way is shortest. */
    @Test
    void inSightItDeters() {
        world.with("grid.laneKm=10", "flows.loads.straight=false");
        assertThat(byThePost()).isPositive();
        world.with("organisations.gang.postUsd=1000");
        assertThat(byThePost()).isZero();
    }

    private long byThePost() {
        return world.story().all(Event.SetOut.class).stream()
                .filter(e -> Math.abs(e.km() - 7.5) <= 1)
                .count();
    }
}
