package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.world.Calendar;
import cordon.world.Frontiers;
import cordon.world.Light;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a balloon knows no barrier and carries nobody; it drifts, may be lost, and needs wind. */
class I02BalloonTest {
    private static final String FLIES = "modes.foot.crew=0";

    private static TextWorld sky() {
        return TextWorld.of("""
                +4 | .........x.........
                 0 | ###################
                -3 | .........o.........
                """).with(FLIES, "modes.foot.craft={flight: {pickUpMin: 30}}");
    }

    /** 3 km and 4 km at 6 km/h over a wall that delays walkers by 20 min; then it lies for half an hour. */
    @Test
    void overTheWall() {
        assertThat(sky().story().ofAll())
                .isEqualTo("each set out 0:00 -> crossed km 9.5 0:30 -> DELIVERED (NOT_IN_VIEW) 1:40");
    }

    /** Nobody of its own finds it: the load is lost, though nobody was met. */
    @Test
    void adrift() {
        assertThat(sky().with("modes.foot.craft.flight.lostShare=1").story().ofAll())
                .isEqualTo("each set out 0:00 -> crossed km 9.5 0:30 -> ABANDONED (ADRIFT) 1:40");
    }

    /**
     * Landings scatter with 1 km along and across the line: of n, the variance lies within 3.29 sqrt(2 / n) of 1; each is sought
     * at 4 km/h from where it should have come down.
     */
    @Test
    void drift() {
        Story story = sky().with(
                        "modes.foot.craft.flight={driftKm: 1, seekKmh: 4, pickUpMin: 30}", "flows.loads.perDay=100")
                .story();
        var ends = story.all(Event.Ended.class);
        double sum = 0;
        double along = 0;
        for (Event.Ended e : ends) {
            sum += e.endKm() - 9.5;
            along += (e.endKm() - 9.5) * (e.endKm() - 9.5);
            double astray = Math.hypot(e.endKm() - 9.5, e.endOffsetKm() - 4);
            double flown = Math.hypot(e.endKm() - 9.5, e.endOffsetKm());
            assertThat(e.atMin() - e.setOutMin()).isCloseTo(30 + 10 * flown + 30 + 15 * astray, within(1e-6));
        }
        int n = ends.size();
        assertThat(n).isGreaterThan(1500);
        assertThat(sum / n).isCloseTo(0, within(3.29 / Math.sqrt(n)));
        assertThat(along / n).isCloseTo(1, within(3.29 * Math.sqrt(2.0 / n)));
    }

    /**
     * Seen by T1 at offset 0.5 after 35 min; the team is at the landing by 0:52, may do nothing to what is in the air, and takes the
     * load when it comes down at 1:00, though its arrests never succeed: nobody is there to arrest.
     */
    @Test
    void takenAtItsLanding() {
        assertThat(watched(13).story().of(1))
                .isEqualTo("P1 set out 0:00 -> crossed km 7.5 0:30 -> seen by T1 0:35 -> believed 0:35 -> U1 sent 0:35 "
                        + "-> U1 met it 1:00 -> taken 1:00 -> SEIZED 1:00");
    }

    /** A team 31 km away is not there by 1:10, when the load is picked up. */
    @Test
    void pickedUpBefore() {
        assertThat(watched(38).story().of(1))
                .isEqualTo("P1 set out 0:00 -> crossed km 7.5 0:30 -> seen by T1 0:35 -> believed 0:35 -> U1 sent 0:35 "
                        + "-> DELIVERED (LATE) 1:10 -> U1 missed it 1:10");
    }

    private static TextWorld watched(int teamKm) {
        String dots = ".".repeat(teamKm - 8);
        return TextWorld.of("+3   | .......x\n" + "+1.5 | .......T" + dots + "U\n" + " 0   | ########\n"
                        + "-3   | .......o\n")
                .with(
                        FLIES,
                        "modes.foot.craft={flight: {pickUpMin: 10}}",
                        "modes.foot.arrestChance=0",
                        "flows.loads.perDay=1");
    }

    /** With wind on half of the days and patience of a day, loads pass on half of 400 days: binomial, 99.9 %. */
    @Test
    void windServesOrNot() {
        Story story = sky().with(
                        "flows.loads.straight=false",
                        "flows.loads.perDay=20",
                        "period.days=400",
                        "modes.foot.craft.flight.windShare=0.5",
                        "organisations.gang.patienceDays=1")
                .story();
        long days = story.all(Event.CrossedLine.class).stream()
                .map(e -> Math.floor(e.atMin() / 1440))
                .distinct()
                .count();
        assertThat((double) days).isCloseTo(200, within(3.29 * 10));
        assertThat(story.all(Event.NotSent.class)).isNotEmpty().allMatch(e -> e.why() == Event.NotSentWhy.EXPIRED);
    }

    /** By night only, whenever it was wanted. */
    @Test
    void byNight() {
        Story story = sky().with("flows.loads.straight=false", "modes.foot.craft.flight.nightOnly=true")
                .story();
        Light light = new Light(
                new Calendar(story.scenario().start().period()),
                story.scenario().start().sky(),
                Frontiers.of(story.scenario().start().frontier()).midpoint());
        assertThat(story.all(Event.CrossedLine.class)).hasSizeGreaterThan(50).allMatch(e -> light.night(e.atMin()));
    }

    /** What cameras see of it is its own kind of target: at a person's size the same is seen, at twice that size more. */
    @Test
    void aTargetOfItsOwn() {
        Story human =
                camera("targets: [{id: balloon, criticalM: 0.75}], ", "human").story();
        Story same =
                camera("targets: [{id: balloon, criticalM: 0.75}], ", "balloon").story();
        Story twice =
                camera("targets: [{id: balloon, criticalM: 1.5}], ", "balloon").story();
        assertThat(same.events()).isEqualTo(human.events());
        long few = same.all(Event.Sighted.class).stream()
                .map(Event.Sighted::attempt)
                .distinct()
                .count();
        long many = twice.all(Event.Sighted.class).stream()
                .map(Event.Sighted::attempt)
                .distinct()
                .count();
        assertThat(few).isPositive();
        assertThat(many).isGreaterThan(few);
        assertThat(twice.all(Event.Sighted.class).stream()
                        .map(Event.Sighted::attempt)
                        .toList())
                .containsAll(same.all(Event.Sighted.class).stream()
                        .map(Event.Sighted::attempt)
                        .toList());
    }

    private static TextWorld camera(String targets, String target) {
        return sky().with(
                        "sensing={" + targets + "optics: [{id: eye, lensMm: 50, scanShare: 0.02}], "
                                + "towers: [{id: T, optic: eye, fromKm: 13, toKm: 14, spacingKm: 1}]}",
                        "modes.foot.target=" + target,
                        "flows.loads.perDay=20");
    }

    /** Lost loads are neither seized nor delivered. */
    @Test
    void lossIsAShare() {
        Story story = sky().with("modes.foot.craft.flight.lostShare=0.2", "flows.loads.perDay=50")
                .story();
        var ends = story.all(Event.Ended.class);
        double lost =
                ends.stream().filter(e -> e.outcome() == Outcome.ABANDONED).count();
        assertThat(lost / ends.size()).isCloseTo(0.2, within(3.29 * Math.sqrt(0.16 / ends.size())));
    }

    /** Outward nobody watches beyond the line: a flight past a tower on the far side, and the time that it lies there, were in nobody's view. */
    @Test
    void outwardItIsInNobodysViewBeyondTheLine() {
        Story story = TextWorld.of("""
                +3 | .........o.........
                 0 | ###################
                -3 | .........T.........
                -4 | .........x.........
                """)
                .with(FLIES, "modes.foot.craft={flight: {pickUpMin: 30}}")
                .story();
        assertThat(story.ofAll()).isEqualTo("each set out 0:00 -> crossed km 9.5 0:30 -> DELIVERED (NOT_IN_VIEW) 1:40");
    }
}
