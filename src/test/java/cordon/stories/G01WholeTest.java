package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.measures.Ledger;
import cordon.scenario.Way;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what holds of any world, in one in which everything happens. */
class G01WholeTest {
    private static Story story;

    @BeforeAll
    static void run() {
        story = TextWorld.of("""
                +6   | ...oooooo...........xxxxx.....
                +3   | .....U..............U.........
                +0.8 | ....P......P..................
                +0.5 | ~~~~~~~~~~~~~~~..~~~~~~~~~~~~~
                 0   | ==========#####G.....C.===....
                 0   | ...T......T.......T......T....
                -1.5 | .......^^^^...............%%..
                -6   | ...xxxxxx...........ooooo.....
                """)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.perDay=40",
                        "flows.loads.nightRatio=3",
                        "flows.loads.modes=[foot, pickup, truck]",
                        "flows.loads.quantity={median: 10, sigma: 0.5}",
                        "flows.loads.replacement=0.5",
                        "flows.loads.replacementLagDays=2",
                        "modes.foot.arrestChance=0.6",
                        "modes.foot.dumpChance=0.5",
                        "modes.foot.turnBackChance=0.5",
                        "modes.pickup.arrestChance=0.5",
                        "organisations.gang.nightShare=0.5",
                        "organisations.gang.weatherShare=0.2",
                        "organisations.gang.choiceNoise=0.3",
                        "organisations.gang.releaseChance=0.1",
                        "gates.G1.policedChance=0.2",
                        "crossings.C1.inPerDay=40",
                        "crossings.C1.inspectedShare=0.3",
                        "sensing.optics.eye.law=constant-rate",
                        "sensing.optics.eye.ratePerS=0.002",
                        "sensing.towers.T1.nuisancePerNight=2",
                        "guards.command={operators: 1, attention: 0.8, assessmentMin: [1, 2, 5], genuineDismissed: 0.1, nuisanceBelieved: 0.3}",
                        "guards.encounter.bribableShare=0.05",
                        "barriers.breachShare=0.2",
                        "sky.regimes=[{id: dust, visiblePerKm: 20, thermalPerKm: 5, hoursPerYear: 1000, meanHours: 8}]")
                .story();
    }

    @Test
    void everythingHappens() {
        for (Outcome outcome :
                new Outcome[] {Outcome.DELIVERED, Outcome.SEIZED, Outcome.TURNED_BACK, Outcome.ABANDONED}) {
            assertThat(story.all(Event.Ended.class)).anyMatch(e -> e.outcome() == outcome);
        }
        for (Way way : new Way[] {Way.OPEN, Way.GATE, Way.CROSSING}) {
            assertThat(story.all(Event.Ended.class)).anyMatch(e -> e.way() == way);
        }
        assertThat(story.parties()).isGreaterThan(500);
    }

    @Test
    void booksBalance() {
        Ledger ledger = new Ledger(story.scenario());
        story.events().forEach(event -> {
            ledger.on(event);
            ledger.check();
        });
        ledger.check(story.result());
    }

    /** Every life has one of these shapes, in this order. */
    @Test
    void livesAreInOrder() {
        String seen =
                "(seen by \\S+|believed|dismissed|no unit|\\S+ sent|\\S+ (met|missed) it|bought \\S+ for \\S+|bought|released|escaped|arrested|dumped|turned back)";
        String also = "(" + seen + " T -> )*";
        String end = "(DELIVERED|SEIZED|ABANDONED|TURNED_BACK|DESTROYED)( \\(\\w+\\))? T( -> " + seen + " T)*";
        String life = "P set out( by (pickup|truck))? T -> " + also + "(at the barrier km \\S+ T -> )?" + also
                + "(paid \\S+ at G1 T -> )?" + also + "(crossed km \\S+ T -> )?" + also + end;
        int told = 0;
        for (int n = 1; n <= story.parties(); n++) {
            boolean ended = story.eventsOf(n).stream().anyMatch(Event.Ended.class::isInstance);
            if (ended) {
                String shape =
                        story.of(n).replaceAll("\\d+:\\d\\d(:\\d\\d)?", "T").replaceFirst("P\\d+", "P");
                assertThat(shape).matches(life);
                told++;
            }
        }
        assertThat(told).isGreaterThan(500);
    }

    /** A seizure, and nothing else, is an attempt met by an arrest; nothing is delivered that did not pass the line. */
    @Test
    void outcomesFollowFromWhatHappened() {
        for (int n = 1; n <= story.parties(); n++) {
            var events = story.eventsOf(n);
            boolean arrested = events.stream()
                    .anyMatch(e -> e instanceof Event.Encounter m && m.result() == Event.EncounterResult.ARRESTED);
            for (Event event : events) {
                if (event instanceof Event.Ended e) {
                    assertThat(e.outcome() == Outcome.SEIZED).isEqualTo(arrested);
                    assertThat(e.outcome() == Outcome.DELIVERED && !e.crossed()).isFalse();
                    assertThat(e.setOutMin()).isLessThanOrEqualTo(e.atMin());
                }
            }
        }
    }
}
