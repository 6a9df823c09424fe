package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: who is under way to a gate, crossing, tunnel or door that stands elsewhere when he comes turns back. */
class E16MovedPlacesTest {
    private static final double MOVED_MIN = 4 * 1440 + 720;

    /** Three hours to the line at 1 km/h, 100 a day: a dozen are under way at any time. */
    private static TextWorld slow(String mode, String way, String... settings) {
        return TextWorld.of("""
                +2 | x....
                 0 | .....
                -3 | o....
                """)
                .with(
                        "period.days=8",
                        "flows.loads.straight=false",
                        "flows.loads.perDay=100",
                        "flows.loads.retries.most=0",
                        "organisations.gang.nightShare=0",
                        "flows.loads.modes=[" + mode + "]",
                        "modes." + mode + ".ways=[" + way + "]",
                        "modes." + mode + ".speedKmh=1")
                .with(settings);
    }

    private static String moves(String path) {
        return "interventions=[{id: move, date: 2024-03-05T12:00, set: {" + path + ".km: '4.5'}}]";
    }

    /** Who had not crossed when it moved from km 0.5 to km 4.5, and was not being served, never does; who sets out then crosses there. Gives the number of the former. */
    private static int turnedBack(Story story, double serviceMin) {
        Map<Long, Double> crossedMin = new TreeMap<>();
        story.all(Event.CrossedLine.class).forEach(e -> crossedMin.put(e.attempt(), e.atMin()));
        Map<Long, Outcome> outcome = new TreeMap<>();
        story.all(Event.Ended.class).forEach(e -> outcome.put(e.attempt(), e.outcome()));
        int underWay = 0;
        int since = 0;
        for (Event.SetOut e : story.all(Event.SetOut.class)) {
            double crossed = crossedMin.getOrDefault(e.attempt(), Double.NaN);
            assertThat(e.km()).isEqualTo(e.atMin() < MOVED_MIN ? 0.5 : 4.5);
            if (e.atMin() < MOVED_MIN && !(crossed < MOVED_MIN + serviceMin)) {
                assertThat(outcome.get(e.attempt())).isEqualTo(Outcome.TURNED_BACK);
                underWay++;
            }
            since += e.atMin() > MOVED_MIN && crossed > MOVED_MIN ? 1 : 0;
        }
        assertThat(since).isGreaterThan(50);
        return underWay;
    }

    /** Of 100 a day 48 are served, so that some 230 wait, who turn back too. */
    @Test
    void gate() {
        Story story = slow(
                        "pickup",
                        "gate",
                        "gates=[{id: G, militia: militia, km: 0.5, serviceMin: 30}]",
                        moves("gates.G"))
                .story();
        assertThat(turnedBack(story, 30)).isGreaterThan(200);
    }

    @Test
    void crossing() {
        Story story = slow(
                        "truck",
                        "crossing",
                        "crossings=[{id: C, km: 0.5, primaryMin: 30, inspectedShare: 0}]",
                        moves("crossings.C"))
                .story();
        assertThat(turnedBack(story, 30)).isGreaterThan(200);
    }

    @Test
    void door() {
        Story story = slow(
                        "foot",
                        "bribe",
                        "barriers.doors=[{id: D, km: 0.5, boughtChance: 1, bribeShare: 0, passMin: 0}]",
                        moves("barriers.doors.D"))
                .story();
        assertThat(turnedBack(story, 0)).isGreaterThan(5);
    }

    /** The way to it takes three days; on the first or second it is found, on the fourth open again, elsewhere. */
    @Test
    void tunnel() {
        Story story = slow(
                        "foot",
                        "tunnel",
                        "modes.foot.speedKmh=0.04",
                        "period.start=2024-03-30T00:00",
                        "organisations.gang.tunnels=[{id: hole, km: 2.5, dug: true, partiesPerDay: 1000, foundPerDay: 0.999,"
                                + " foundPerUse: 0, digDays: 1, digUsd: 0, againWithinKm: 4, mouthKm: 0}]")
                .story();
        Event.TunnelOpened again = story.all(Event.TunnelOpened.class).get(1);
        double found = story.all(Event.TunnelFound.class).stream()
                .mapToDouble(Event.TunnelFound::atMin)
                .filter(at -> at > again.atMin())
                .findFirst()
                .orElseThrow();
        assertThat(Math.abs(again.km() - 2.5)).isBetween(0.5, 2.5);
        assertThat(story.all(Event.Ended.class))
                .filteredOn(e -> e.atMin() > again.atMin() && e.atMin() < found)
                .hasSizeGreaterThan(5)
                .allMatch(e -> e.km() == 2.5 && e.outcome() == Outcome.TURNED_BACK);
    }
}
