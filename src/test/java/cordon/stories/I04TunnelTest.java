package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a tunnel costs months and money, hides who is in it, has little room, and is good until it is found. */
class I04TunnelTest {
    private static final String READY =
            "dug: true, mouthKm: 1, passMin: 30, foundPerDay: 0, foundPerUse: 0, partiesPerDay: 100";

    private static TextWorld wall(String tunnel) {
        return TextWorld.of("""
                +3 | x
                 0 | #
                -3 | o
                """)
                .with(
                        "flows.loads.straight=false",
                        "modes.foot.ways=[tunnel]",
                        "organisations.gang.tunnels=[{id: hole, km: 0.5, " + tunnel + "}]");
    }

    /** 2 km to the mouth, half an hour under ground, 2 km on. */
    @Test
    void underTheWall() {
        Story story = wall(READY).story();
        assertThat(story.ofAll()).isEqualTo("each set out 0:00 -> crossed km 0.5 0:50 -> DELIVERED (NOT_IN_VIEW) 1:10");
        assertThat(story.all(Event.TunnelOpened.class)).hasSize(1).allMatch(e -> e.atMin() == 0);
        assertThat(story.all(Event.SetOut.class)).allMatch(e -> e.where().equals("hole"));
    }

    /** A tower that is certain within 0.9 km of the line sees everybody who walks, and nobody who is under it. */
    @Test
    void hidden() {
        String tower = "sensing.towers=[{id: T, optic: eye, fromKm: 0, toKm: 1, spacingKm: 1}]";
        String range = "sensing.optics.eye.rangeKm=0.9";
        assertThat(wall(READY).with(tower, range).story().all(Event.Sighted.class))
                .isEmpty();
        Story onTop = wall(READY).with(tower, range, "modes.foot.ways=[open]").story();
        assertThat(onTop.all(Event.Sighted.class)).hasSizeGreaterThan(50);
    }

    /** Its way to the mouth and from it is as open as any: at 1.1 km range it is seen at the mouth. */
    @Test
    void seenOnTheWay() {
        Story story = wall(READY)
                .with(
                        "sensing.towers=[{id: T, optic: eye, fromKm: 0, toKm: 1, spacingKm: 1}]",
                        "sensing.optics.eye.rangeKm=1.1")
                .story();
        assertThat(story.first(1, Event.Sighted.class).atMin()
                        - story.first(1, Event.SetOut.class).atMin())
                .isCloseTo(19, within(1e-9));
    }

    /** Two parties a day at most, though eight are wanted. */
    @Test
    void room() {
        Story story = wall(READY)
                .with("organisations.gang.tunnels.hole.partiesPerDay=2", "flows.loads.perDay=8")
                .story();
        var perDay = story.all(Event.SetOut.class).stream()
                .collect(Collectors.groupingBy(e -> Math.floor(e.atMin() / 1440), Collectors.counting()));
        assertThat(perDay).hasSize(20);
        assertThat(perDay.values()).allMatch(n -> n <= 2).anyMatch(n -> n == 2);
    }

    /** The first use gives it away: who is in it is seized, and all is lost until it is dug again. */
    @Test
    void givenAwayByUse() {
        Story story = wall(READY)
                .with("organisations.gang.tunnels.hole.foundPerUse=1")
                .story();
        assertThat(story.all(Event.TunnelFound.class)).hasSize(1);
        assertThat(story.of(1)).matches("P1 set out 0:00 -> seen by hole 0:\\S+ -> arrested 0:\\S+ -> SEIZED 0:\\S+");
        double found = story.all(Event.TunnelFound.class).get(0).atMin();
        assertThat(found - story.first(1, Event.SetOut.class).atMin()).isBetween(20.0, 50.0);
        assertThat(story.all(Event.Ended.class)).noneMatch(e -> e.outcome() == Outcome.DELIVERED);
        assertThat(story.parties()).isEqualTo(1);
    }

    /** Two hundred tunnels and a daily chance of 0.05: after the searches of 19 midnights 1 - 0.95^19 are found; binomial, 99.9 %. */
    @Test
    void foundByDailyChance() {
        String many = IntStream.range(0, 200)
                .mapToObj(i -> "{id: t" + i + ", km: 0.5, dug: true, foundPerDay: 0.05}")
                .collect(Collectors.joining(", ", "[", "]"));
        Story story = wall(READY)
                .with("organisations.gang.tunnels=" + many, "flows.loads.perDay=0")
                .story();
        double p = 1 - Math.pow(0.95, 19);
        assertThat((double) story.all(Event.TunnelFound.class).size())
                .isCloseTo(200 * p, within(3.29 * Math.sqrt(200 * p * (1 - p)) + 200 * 0.05 * 0.62));
    }

    /**
     * The wall costs a walker 20 min at 100 USD/h, so a tunnel without delay is worth 33.33 USD to each of 4 consignments a day: 48,667
     * USD in a year. At 48,600 it is dug on the first of the month and open after ten days; at 48,700 not.
     */
    @Test
    void dugWhenItPays() {
        Story dug = toDig(48600).story();
        assertThat(dug.all(Event.TunnelBegun.class)).hasSize(1).allMatch(e -> e.atMin() == 0 && e.usd() == 48600);
        assertThat(dug.all(Event.TunnelOpened.class)).hasSize(1).allMatch(e -> e.atMin() == 10 * 1440);
        assertThat(dug.all(Event.SetOut.class))
                .filteredOn(e -> e.where().equals("hole"))
                .hasSizeGreaterThan(10)
                .allMatch(e -> e.atMin() > 10 * 1440);
        assertThat(toDig(48700).story().all(Event.TunnelBegun.class)).isEmpty();
    }

    /** Sanctions make journeys dearer, which a tunnel saves, and the tunnel: what did not pay without them pays no more with them. */
    @Test
    void sanctionsMakeItDearer() {
        String dearer = "organisations.gang.sanctionShare=0.1";
        assertThat(toDig(48700).with(dearer).story().all(Event.TunnelBegun.class))
                .isEmpty();
        assertThat(toDig(48600).with(dearer).story().all(Event.TunnelBegun.class))
                .hasSize(1);
    }

    private static TextWorld toDig(double usd) {
        return wall("mouthKm: 0, passMin: 0, foundPerDay: 0, foundPerUse: 0, digDays: 10, horizonDays: 365, digUsd: "
                        + usd)
                .with(
                        "modes.foot.ways=[open, tunnel]",
                        "modes.foot.usdPerHour=100",
                        "organisations.gang.choiceNoise=0.001");
    }

    /** Found in March, dug again in April within 3 km of its first place. */
    @Test
    void dugAgainNearby() {
        Story story = TextWorld.of("""
                +3 | .....x.....
                 0 | ###########
                -3 | .....o.....
                """)
                .with(
                        "flows.loads.straight=false",
                        "modes.foot.ways=[tunnel]",
                        "period.days=60",
                        "organisations.gang.tunnels=[{id: hole, km: 5.5, dug: true, digDays: 5, digUsd: 1, foundPerUse: 1}]")
                .story();
        var begun = story.all(Event.TunnelBegun.class);
        assertThat(begun).hasSize(1).allMatch(e -> e.atMin() == 31 * 1440);
        assertThat(begun.get(0).km()).isBetween(2.5, 8.5).isNotEqualTo(5.5);
        assertThat(story.result().passages().get(0).km()).isEqualTo(begun.get(0).km());
        assertThat(story.all(Event.TunnelFound.class)).hasSize(2);
    }

    /**
     * Eight or nine are inside at a time, each of whom would give it away, and all are let go. It is found once each time that it is open, the books of tunnels agree, and who was
     * let go leaves by the other end.
     */
    @Test
    void foundOnceEachTime() {
        Story story = wall("dug: true, mouthKm: 1, passMin: 600, foundPerDay: 0, foundPerUse: 1, partiesPerDay: 100, "
                        + "digDays: 1, digUsd: 0")
                .with(
                        "period.days=70",
                        "flows.loads.perDay=20",
                        "organisations.gang.nightShare=0",
                        "organisations.gang.releaseChance=1")
                .story();
        int open = 0;
        for (Event event : story.events()) {
            open += event instanceof Event.TunnelOpened ? 1 : event instanceof Event.TunnelFound ? -1 : 0;
            assertThat(open).isBetween(0, 1);
        }
        assertThat(story.all(Event.TunnelFound.class)).hasSize(3);
        assertThat(story.all(Event.Encounter.class)).hasSizeGreaterThan(10);
        assertThat(story.all(Event.Ended.class)).noneMatch(e -> e.outcome() == Outcome.SEIZED);
        assertThat(story.summary()).containsEntry("tunnelsFound", 3.0);
    }

    /** Others do not know of it. */
    @Test
    void itsOwnersAlone() {
        Story story = wall(READY).with("flows.loads.organisation=militia").story();
        assertThat(story.parties()).isZero();
    }
}
