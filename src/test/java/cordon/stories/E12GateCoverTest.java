package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: who goes by a gate is not noticed near it, by arrangement, and is exposed as everybody farther off. */
class E12GateCoverTest {
    private static final String IN = """
            +9 | .......x..
            +8 | .......T..
             0 | .......G..
            -9 | .......o..
            """;
    private static final String OUT = """
            +9 | .......o..
            +8 | .......T..
             0 | .......G..
            -9 | .......x..
            """;

    private static TextWorld world(String picture, String... settings) {
        return TextWorld.of(picture)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.modes=[pickup]",
                        "flows.loads.perDay=1",
                        "modes.pickup.ways=[gate]",
                        "guards.command.assessmentMin=[0, 0, 0]")
                .with(settings);
    }

    /** 18 min to the gate, 14 min for the 7 km to where the tower sees 1 km; cover ends after 5 km. */
    @Test
    void exposedBehindTheCover() {
        assertThat(world(IN).story().of(1))
                .startsWith(
                        "P1 set out by pickup 0:00 -> paid 100 at G1 0:18 -> crossed km 7.5 0:18 -> seen by T1 0:32 ");
    }

    /** Cover of 7.5 km ends in the middle of what the tower sees: a minute later. */
    @Test
    void noticedWhereTheCoverEnds() {
        assertThat(world(IN, "gates.G1.coverKm=7.5").story().of(1)).contains("-> seen by T1 0:33 ");
    }

    @Test
    void coveredToTheEnd() {
        assertThat(world(IN, "gates.G1.coverKm=10").story().of(1))
                .isEqualTo("P1 set out by pickup 0:00 -> paid 100 at G1 0:18 -> crossed km 7.5 0:18 "
                        + "-> DELIVERED (GATE_NOT_POLICED) 0:36");
    }

    /** Outward it sets out in view; the track dies a minute after the cover, which begins 8 min after it set out, and the team is too late. */
    @Test
    void underCoverTheTrackDies() {
        String seen = "P1 set out by pickup 0:00 -> seen by T1 0:00 -> believed 0:00 ";
        String picture = OUT.replace("+8 | .......T..", "+8 | .......T..\n+1 | .......U..");
        Story story = world(picture, "sensing.trackLossMin=1", "guards.teams.U1.callOutMin=[12, 12, 12]")
                .story();
        assertThat(story.of(1))
                .startsWith(seen + "-> U1 sent 0:00 -> U1 missed it")
                .contains("DELIVERED");
    }

    /** Of two posts in its way the one within the cover could not notice it: only the other is paid, and the guard of the gate. */
    @Test
    void onlyWhoCouldNoticeItIsPaid() {
        Story story = world(
                        """
                        +9 | .......x..
                        +8 | .......P..
                        +1 | .......P..
                         0 | .......G..
                        -9 | .......o..
                        """,
                        "flows.loads.convoy={vehiclesMin: 1, vehiclesMax: 1, escorts: 2, arranged: {chance: 1, stretchKm: 5, usd: 700}}")
                .story();
        assertThat(story.all(Event.BribePaid.class).stream()
                        .map(Event.BribePaid::to)
                        .distinct())
                .containsExactlyInAnyOrder("post-P1-1", "G1");
        assertThat(story.all(Event.Sighted.class)).isEmpty();
    }

    /** Guards in depth meet convoys that pass by gates: those who do not dare stand off. */
    @Test
    void convoysAreMetInDepth() {
        Story story = world(
                        IN.replace("+8 | .......T..", "+8 | .......P.."),
                        "flows.loads.convoy={vehiclesMin: 1, vehiclesMax: 1, escorts: 2}",
                        "flows.loads.perDay=4",
                        "guards.encounter.engageArmed=0")
                .story();
        assertThat(story.all(Event.Encounter.class))
                .isNotEmpty()
                .allMatch(e -> e.result() == Event.EncounterResult.STOOD_OFF);
    }

    /**
     * At 5 km, after 9 min, the post sees it and waits at the gate; 3 km from there, after 12 min, the party
     * sees it and hides for 30 min. Who watches for himself does not lose whom he sees go to ground, cover or not: he is there when it comes.
     */
    @Test
    void whoHidesIsNotUnderCover() {
        Story story = world(
                        IN.replace("+8 | .......T..", "+1 | .......P.."),
                        "gates.G1.coverKm=1",
                        "guards.posts.P1={id: P1, fromKm: 7, toKm: 8, spacingKm: 1, offsetKm: 0.5, sightNightKm: 5, sightDayKm: 5}",
                        "modes.pickup.eyes={sightNightKm: 3, sightDayKm: 3, hideChance: 1, hideMin: 30, hideMaxHours: 0.5, concealment: 1}",
                        "sensing.trackLossMin=10")
                .story();
        assertThat(story.of(1))
                .isEqualTo("P1 set out by pickup 0:00 -> seen by P1 0:09 -> P1 sent 0:09 -> saw P1 and hides 0:12 "
                        + "-> came out of hiding 0:42 -> paid 100 at G1 0:48 -> crossed km 7.5 0:48 "
                        + "-> P1 met it 0:48 -> arrested 0:48 -> SEIZED 0:48");
    }

    /** Who hides on its way to the cover takes up all of its way again. */
    @Test
    void goesOnAfterHiding() {
        Story story = world(
                        OUT.replace("+8 | .......T..", "+7 | ~~~~~~~~~~"),
                        "flows.loads.perDay=10",
                        "modes.pickup.eyes={sightNightKm: 3, sightDayKm: 3, hideChance: 1, hideMin: 10, hideMaxHours: 1, concealment: 1}")
                .story();
        assertThat(story.all(Event.Emerged.class)).hasSizeGreaterThan(20);
        assertThat(story.all(Event.Ended.class))
                .filteredOn(e -> e.outcome() == Outcome.DELIVERED)
                .hasSizeGreaterThan(50)
                .allMatch(e -> e.endOffsetKm() == -9 && e.crossed());
    }
}
