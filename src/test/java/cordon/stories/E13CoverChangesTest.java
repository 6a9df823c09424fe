package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: only gates that work cover anybody, and whoever is under way feels at once that covers change. */
class E13CoverChangesTest {
    /** A party sets out at minute 0; the gate is 9 km and 18 min away, the tower on the guarded side sees 1 km about it from minute 26 on. */
    private static final String IN = """
            +9 | .......x..
            +5 | .......T..
             0 | .......G..
            -9 | .......o..
            """;

    private static TextWorld world(String picture, String... settings) {
        return TextWorld.of(picture)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.modes=[pickup]",
                        "flows.loads.perDay=8",
                        "modes.pickup.ways=[gate]",
                        "gates.G1.coverKm=20",
                        "guards.command.assessmentMin=[0, 0, 0]")
                .with(settings);
    }

    private static String at(double minute, String what) {
        LocalDateTime date = LocalDateTime.parse("2024-03-01T00:00").plusSeconds(Math.round(60 * minute));
        return "interventions=[{id: order, date: " + date + ", " + what + "}]";
    }

    /** The instant, to the second, so many minutes after the first party sets out. */
    private static double after(Story story, double minutes) {
        return Math.round(60 * (story.first(1, Event.SetOut.class).atMin() + minutes)) / 60.0;
    }

    /** A second gate, shut, whose cover would reach over all: it covers nobody. */
    @Test
    void aShutGateCoversNobody() {
        TextWorld open = world(IN.replace("0 | .......G..", "0 | .......GG."), "gates.G1.coverKm=3");
        assertThat(open.with("gates.G2.coverKm=20").story().all(Event.Sighted.class))
                .isEmpty();
        assertThat(open.with("gates.G2.open=false").story().of(1)).contains("-> seen by T1 0:26 ");
    }

    /** The gate is shut when the first party is 4 km behind it, a minute before it would come into view: from then on it is exposed. */
    @Test
    void whoIsBehindAGateThatIsShutIsExposed() {
        Story before = world(IN).story();
        assertThat(before.of(1))
                .isEqualTo(
                        "P1 set out by pickup 0:00 -> paid 100 at G1 0:18 -> crossed km 7.5 0:18 -> DELIVERED (GATE_NOT_POLICED) 0:36");
        Story story = world(IN, at(after(before, 25), "set: {gates.G1.open: 'false'}"))
                .story();
        assertThat(story.of(1)).contains("-> crossed km 7.5 0:18 -> seen by T1 0:26 ");
    }

    /** Taken by force it covers nobody either: the party stands in the middle of what the tower sees and is seen at that instant. */
    @Test
    void whoIsBehindAGateThatIsTakenIsExposed() {
        double taken = after(world(IN).story(), 28);
        Story story = world(IN, at(taken, "closeGate: {gate: G1, guards: 1}")).story();
        assertThat(story.first(1, Event.Sighted.class).atMin()).isEqualTo(taken);
    }

    /** Of a wider cover the party that is under way gains as soon as it is so wide. */
    @Test
    void whoIsUnderWayGainsByAWiderCover() {
        String narrow = "gates.G1.coverKm=3";
        Story before = world(IN, narrow).story();
        assertThat(before.of(1)).contains("-> seen by T1 0:26 ");
        String wider = at(after(before, 25), "set: {gates.G1.coverKm: '20'}");
        assertThat(world(IN, narrow, wider).story().eventsOf(1)).noneMatch(Event.Sighted.class::isInstance);
    }

    /** A track dies a minute after a gate that works comes to cover the party; the team needs more than ten. */
    @Test
    void aTrackDiesUnderACoverThatComes() {
        String picture = IN.replace("+9 | .......x..", "+9 | .......x..\n+8 | .......U..");
        String[] slow = {
            "gates.G1.coverKm=3", "sensing.trackLossMin=1", "modes.pickup.speedKmh=10", "sensing.optics.eye.rangeKm=3"
        };
        Story before = world(picture, slow).story();
        assertThat(before.first(1, Event.Encounter.class)).isNotNull();
        double seen = before.first(1, Event.Sighted.class).atMin()
                - before.first(1, Event.SetOut.class).atMin();
        Story story = world(picture, slow)
                .with(at(after(before, seen + 2), "set: {gates.G1.coverKm: '20'}"))
                .story();
        assertThat(story.of(1)).contains("U1 missed it").contains("DELIVERED");
    }

    /** Where it opens again 3 days later at midnight, a party that is between the old place and the far end is covered from midnight on. */
    @Test
    void aGateThatOpensAgainCovers() {
        TextWorld world = world(
                IN.replace("0 | .......G..", "0 | .....G.G.."),
                "flows.loads.perDay=400",
                "gates.G1.coverKm=1",
                "gates.G2.coverKm=20",
                "gates.G2.reopening={afterDays: 1}",
                "interventions=[{id: order, date: 2024-03-02T12:00, set: {gates.G2.open: 'false'}}]");
        Story story = world.story();
        double again = story.all(Event.GateReopened.class).get(0).atMin();
        assertThat(again).isEqualTo(3 * 1440);
        assertThat(story.all(Event.Sighted.class))
                .hasSizeGreaterThan(100)
                .allMatch(e -> e.atMin() > 1.5 * 1440 && e.atMin() < again)
                .anyMatch(e -> e.atMin() > again - 10);
    }

    /** A change that leaves all covers as they are begins nobody's way anew: everything happens at the very same instants. */
    @Test
    void nothingHappensWhereNoCoverChanges() {
        String idle = at(700, "set: {gates.G1.name: 'Gate'}");
        String narrow = "gates.G1.coverKm=3";
        assertThat(world(IN, narrow, "flows.loads.perDay=400", idle).story().events().stream()
                        .filter(e -> !(e instanceof Event.Changed)))
                .containsExactlyElementsOf(world(IN, narrow, "flows.loads.perDay=400").story().events().stream()
                        .filter(e -> !(e instanceof Event.Changed))
                        .toList());
    }
}
