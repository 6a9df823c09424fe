package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.measures.Ledger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a convoy is its vehicles: each is struck, fought, sent again and replaced by itself. */
class H01ConvoyTest {
    private static final String EMPTY = """
            +3 | x
             0 | .
            -3 | o
            """;
    private static final String GUARDED = """
            +3 | .......x..
            +1 | .......U..
             0 | ..........
            -1 | .......T..
            -3 | .......o..
            """;
    private static final String SLOW = "modes.pickup.speedKmh=6";
    private static final String FIVE = "flows.loads.convoy={vehiclesMin: 5, vehiclesMax: 5, escorts: 2%s}";

    private static TextWorld convoy(String picture, String more, String... settings) {
        return TextWorld.of(picture)
                .with(SLOW, "flows.loads.modes=[pickup]", FIVE.formatted(more), "flows.loads.quantity={median: 100}")
                .with(settings);
    }

    private static Story balanced(TextWorld world) {
        Story story = world.story();
        Ledger ledger = new Ledger(story.scenario());
        for (Event event : story.events()) {
            ledger.on(event);
            ledger.check();
        }
        return story;
    }

    /** Without a strike all five arrive: ten people in the pickups (two each) and two escorts. */
    @Test
    void allArrive() {
        Story story = balanced(convoy(EMPTY, ""));
        assertThat(story.ofAll())
                .isEqualTo("each set out by pickup 0:00 -> crossed km 0.5 0:30 -> DELIVERED (NOT_IN_VIEW) 1:00");
        assertThat(story.all(Event.Ended.class))
                .isNotEmpty()
                .allMatch(e -> e.vehicles() == 5 && e.people() == 12 && e.quantity() == 100);
    }

    /**
     * Every convoy is struck and each vehicle hit with an even chance: n vehicles of five are lost with chance C(5, n) / 32, all of
     * them in one of 32 convoys. The rest goes on with its own load. 600 convoys: 3.29 standard errors of the share are 0.030.
     */
    @Test
    void aStrikeTakesVehiclesNotBatches() {
        Story story = balanced(
                convoy(EMPTY, ", strikeChance: 1, strikeShare: 0.5", "flows.loads.perDay=30", "period.days=20"));
        List<Event.Ended> ended = story.all(Event.Ended.class);
        double lost = story.all(Event.VehiclesLost.class).stream()
                .mapToInt(Event.VehiclesLost::vehicles)
                .sum();
        double allLost =
                ended.stream().filter(e -> e.outcome() == Outcome.DESTROYED).count();
        assertThat(ended).hasSizeGreaterThan(500);
        assertThat((lost + 5 * allLost) / (5 * ended.size())).isCloseTo(0.5, within(0.030));
        assertThat(allLost / ended.size()).isCloseTo(1 / 32.0, within(0.026));
        assertThat(ended).allSatisfy(e -> assertThat(e.quantity()).isCloseTo(20.0 * e.vehicles(), within(1e-9)));
        assertThat(story.all(Event.VehiclesLost.class))
                .allSatisfy(e -> assertThat(e.people()).isEqualTo(2 * e.vehicles()))
                .allSatisfy(e -> assertThat(e.quantity()).isCloseTo(20.0 * e.vehicles(), within(1e-9)))
                .allSatisfy(e -> assertThat(e.valueUsd()).isCloseTo(1200.0 * e.vehicles(), within(1e-6)));
    }

    /** Guards who never miss: both escorts fall, and with a full share so do all vehicles; with none the rest is seized whole. */
    @Test
    void aFightDestroysVehiclesInProportion() {
        String won = "guards.encounter={engageArmed: 1, escortKillsPerHour: 0, aftermath: {vehicleLossShare: %s}}";
        Event.Ended none = balanced(convoy(GUARDED, "", won.formatted("0"), "flows.loads.perDay=1"))
                .first(1, Event.Ended.class);
        Event.Ended all = balanced(convoy(GUARDED, "", won.formatted("1"), "flows.loads.perDay=1"))
                .first(1, Event.Ended.class);
        assertThat(none.outcome()).isEqualTo(Outcome.SEIZED);
        assertThat(none.vehicles()).isEqualTo(5);
        assertThat(none.people()).isEqualTo(10);
        assertThat(all.outcome()).isEqualTo(Outcome.DESTROYED);
    }

    /**
     * One escort of two falls and all eight guards: the winner walks home. Each vehicle is hit with an even chance, so that in one of two such
     * fights the only one burns, with its crew of two and the load; nobody who won is dead for that.
     */
    @Test
    void winnersOutliveTheirVehicles() {
        Story story = balanced(convoy(
                GUARDED,
                "",
                "flows.loads.convoy={vehiclesMin: 1, vehiclesMax: 1, escorts: 2}",
                "guards.encounter={engageArmed: 1, guardKillsPerHour: 3, escortKillsPerHour: 60, aftermath: {vehicleLossShare: 1, reliefHours: 0}}",
                "guards.teams.U1.handlingMin=0",
                "flows.loads.perDay=20"));
        var dearlyWon = story.all(Event.Encounter.class).stream()
                .filter(e -> e.guardsLost() == 8 && e.smugglersLost() == 1)
                .map(Event.Encounter::attempt)
                .toList();
        var ends = story.all(Event.Ended.class).stream()
                .filter(e -> dearlyWon.contains(e.attempt()))
                .toList();
        var burnt = ends.stream().filter(e -> e.vehicles() == 0).toList();
        assertThat(burnt).hasSizeGreaterThan(10).allMatch(e -> e.outcome() == Outcome.ABANDONED && e.people() == 1);
        assertThat(ends).hasSizeGreaterThan(burnt.size() + 10).allMatch(e -> e.outcome() != Outcome.DESTROYED);
        assertThat(story.all(Event.VehiclesLost.class))
                .isNotEmpty()
                .allMatch(e -> e.people() == 2 && e.quantity() == 100);
    }

    /** A hundred people in five pickups with two at each wheel and two escorts: a pickup that is struck takes 22 lives. */
    @Test
    void whoIsCarriedIsCounted() {
        Story story = balanced(convoy(
                EMPTY, ", strikeChance: 1, strikeShare: 0.5", "commodities.goods.people=true", "flows.loads.perDay=3"));
        assertThat(story.all(Event.SetOut.class)).allMatch(e -> e.people() == 112);
        assertThat(story.all(Event.VehiclesLost.class))
                .isNotEmpty()
                .allMatch(e -> e.people() == 22 * e.vehicles() && e.carried() == 20 * e.vehicles());
        List<Event.Ended> ended = story.all(Event.Ended.class);
        List<Event.Ended> destroyed =
                ended.stream().filter(e -> e.outcome() == Outcome.DESTROYED).toList();
        double lost = vehicles(destroyed)
                + story.all(Event.VehiclesLost.class).stream()
                        .mapToInt(Event.VehiclesLost::vehicles)
                        .sum();
        assertThat(story.summary())
                .containsEntry("harm.carried.casualties", 20 * lost)
                .containsEntry("harm.smugglers.casualties", 2 * lost + 2 * destroyed.size())
                .containsEntry("harm.carried.exposed", 100.0 * ended.size())
                .containsEntry("harm.smugglers.exposed", 12.0 * ended.size());
    }

    /** Both escorts fall in every fight: twelve set out, and twelve were exposed. */
    @Test
    void whoFallsWasExposed() {
        Story story = balanced(convoy(
                GUARDED,
                "",
                "guards.encounter={engageArmed: 1, escortKillsPerHour: 0, aftermath: {vehicleLossShare: 0}}",
                "flows.loads.perDay=1"));
        assertThat(story.all(Event.Encounter.class)).anyMatch(e -> e.smugglersLost() == 2);
        assertThat(story.summary())
                .containsEntry(
                        "harm.smugglers.exposed",
                        12.0 * story.all(Event.Ended.class).size());
    }

    private static double vehicles(List<Event.Ended> ended) {
        return ended.stream().mapToInt(Event.Ended::vehicles).sum();
    }

    /** Ten walkers with two guides: a stop counts on the side of the guides and on theirs; heads are never counted twice. */
    @Test
    void whoIsCarriedIsStoppedToo() {
        Story story =
                TextWorld.of(GUARDED).with("commodities.goods.people=true").story();
        List<Event.Ended> ended = story.all(Event.Ended.class);
        double seized = story.all(Event.Encounter.class).size();
        assertThat(ended).allMatch(e -> e.people() == 12 && e.carried() == 10);
        assertThat(seized).isBetween(1.0, ended.size() - 1.0);
        assertThat(story.summary())
                .containsEntry("harm.carried.stops", seized)
                .containsEntry("harm.smugglers.stops", seized)
                .containsEntry("harm.civilians.stops", 0.0)
                .containsEntry("harm.carried.exposed", 10.0 * ended.size())
                .containsEntry("harm.smugglers.exposed", 2.0 * ended.size());
    }

    /** Half the vehicles of convoys that lose all escorts burn; what is left is seized. 3.29 standard errors of 400 draws: 0.082. */
    @Test
    void whatIsLeftAfterAFightIsSeized() {
        Story story = balanced(convoy(
                GUARDED,
                "",
                "guards.encounter={engageArmed: 1, escortKillsPerHour: 0, aftermath: {vehicleLossShare: 0.5}}",
                "flows.loads.perDay=6",
                "guards.teams.U1.handlingMin=0"));
        List<Event.Ended> seized = story.all(Event.Ended.class).stream()
                .filter(e -> e.outcome() == Outcome.SEIZED || e.outcome() == Outcome.DESTROYED)
                .toList();
        int burnt = story.all(Event.VehiclesLost.class).stream()
                .mapToInt(Event.VehiclesLost::vehicles)
                .sum();
        int allBurnt = 5
                * (int) seized.stream()
                        .filter(e -> e.outcome() == Outcome.DESTROYED)
                        .count();
        assertThat(5 * seized.size()).isGreaterThan(400);
        assertThat((burnt + allBurnt) / (5.0 * seized.size())).isCloseTo(0.5, within(0.082));
    }

    /** Escorts who never miss against guards who hit as well: those who fell are missing at the next meeting, on both sides. */
    @Test
    void escortsAndGuardsWhoFellAreGone() {
        String world = """
                +9 | x
                +4 | U
                +1 | U
                 0 | .
                -1 | T
                -9 | o
                """;
        Story story = balanced(TextWorld.of(world)
                .with(
                        SLOW,
                        "flows.loads.modes=[pickup]",
                        "flows.loads.perDay=3",
                        "flows.loads.convoy={vehiclesMin: 1, vehiclesMax: 1, escorts: 9}",
                        "guards.encounter={engageArmed: 1, aftermath: {reliefHours: 100000}}"));
        List<Event.Encounter> fights = story.all(Event.Encounter.class);
        assertThat(fights.stream().mapToInt(Event.Encounter::guardsLost).sum()).isLessThanOrEqualTo(16);
        assertThat(fights).hasSizeGreaterThan(2);
        for (String team : List.of("team-U1-1", "team-U2-1")) {
            assertThat(fights.stream()
                            .filter(e -> e.unit().equals(team))
                            .mapToInt(Event.Encounter::guardsLost)
                            .sum())
                    .isLessThanOrEqualTo(8);
        }
    }

    /** Twelve vehicles find their gate shut: the batches of ten and two come back and go again a day later, as ten and two. */
    @Test
    void aBatchThatCameBackGoesAgainWithItsOwnVehicles() {
        Story story = balanced(TextWorld.of(GUARDED)
                .with(
                        SLOW,
                        "flows.loads.modes=[pickup]",
                        "flows.loads.straight=false",
                        "flows.loads.perDay=0.1",
                        "modes.pickup.turnBackChance=1",
                        "organisations.gang.patienceDays=2",
                        "flows.loads.quantity={median: 120}",
                        "flows.loads.convoy={vehiclesMin: 12, vehiclesMax: 12}"));
        List<Event.SetOut> out = story.all(Event.SetOut.class);
        assertThat(out.subList(0, 2)).extracting(Event.SetOut::vehicles).containsExactly(10, 2);
        List<Event.SetOut> again = out.stream()
                .filter(e -> e.consignment() == out.get(0).consignment()
                        && e.atMin() > out.get(0).atMin())
                .toList();
        assertThat(again).isNotEmpty();
        Event.Ended first = story.first(1, Event.Ended.class);
        assertThat(first.outcome()).isEqualTo(Outcome.TURNED_BACK);
        assertThat(again.get(0).vehicles()).isEqualTo(first.vehicles());
        assertThat(again.get(0).quantity()).isCloseTo(first.quantity(), within(1e-9));
        assertThat(again.get(0).atMin()).isEqualTo(first.atMin() + 1440);
    }

    /** Turned back for good, each of two batches takes home what it carried, not what all carried. */
    @Test
    void aBatchThatGivesUpTakesItsOwnLoadHome() {
        Story story = balanced(TextWorld.of(GUARDED)
                .with(
                        SLOW,
                        "flows.loads.modes=[pickup]",
                        "flows.loads.straight=false",
                        "flows.loads.perDay=0.1",
                        "modes.pickup.turnBackChance=1",
                        "flows.loads.retries={giveUpAfterTurnBack: 1}",
                        "flows.loads.quantity={median: 120}",
                        "flows.loads.convoy={vehiclesMin: 12, vehiclesMax: 12}"));
        Event.Ended back = story.all(Event.Ended.class).stream()
                .filter(e -> e.outcome() == Outcome.TURNED_BACK)
                .findFirst()
                .orElseThrow();
        assertThat(story.all(Event.NotSent.class))
                .filteredOn(e -> e.consignment() == back.consignment() && e.why() == Event.NotSentWhy.GIVEN_UP)
                .extracting(Event.NotSent::quantity)
                .contains(back.quantity())
                .allMatch(quantity -> quantity < 120);
    }

    /** Of five seized vehicles as many are demanded again as draws say: with an even chance half of them, 32 of 33 times some. */
    @Test
    void seizedLoadsAreReplacedByVehicles() {
        Story story = balanced(TextWorld.of(GUARDED)
                .with(
                        SLOW,
                        "flows.loads.modes=[pickup]",
                        "flows.loads.perDay=8",
                        "flows.loads.quantity={median: 100}",
                        "flows.loads.convoy={vehiclesMin: 5, vehiclesMax: 5}",
                        "flows.loads.replacement=0.5",
                        "flows.loads.replacementLagDays=1",
                        "guards.teams.U1.handlingMin=0"));
        List<Event.SetOut> out = story.all(Event.SetOut.class);
        assertThat(out).allSatisfy(e -> assertThat(e.quantity()).isCloseTo(20.0 * e.vehicles(), within(1e-9)));
        assertThat(out.stream().map(Event.SetOut::vehicles).distinct()).contains(1, 2, 3, 4, 5);
    }
}
