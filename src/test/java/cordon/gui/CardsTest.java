package cordon.gui;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Whose;
import cordon.fixtures.TextWorld;
import cordon.scenario.TimedScenario;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cards say of a small world whose story is known. */
class CardsTest {
    private final List<Event> events = new ArrayList<>();
    private BorderGui gui;

    /** A tower that is certain within 1 km stands on the way, a team is called out for 10 min and 4 km away at 60 km/h. */
    private static TimedScenario world(String... settings) {
        return TextWorld.of("""
                +4 | ..x....
                +1 | ..T....
                 0 | ==.....
                +2 | ......U
                -3 | ..o....
                """)
                .with("sensing.towers.T1.nuisancePerNight=0")
                .with(settings)
                .scenario();
    }

    /** Lets a run go on until the first party that sets out has met something, and asks for it. */
    private Card firstParty(TimedScenario scenario, Sight sight, Class<? extends Event> until) {
        gui = Watching.run(scenario, events::add);
        gui.start();
        while (setOut() == null) {
            gui.step();
        }
        Asked asked = new Asked(Subject.party(setOut().attempt()), sight);
        Answer answer = ask(asked);
        while (events.stream().noneMatch(e -> until.isInstance(e) && Whose.party(e) == setOut().attempt())) {
            gui.step();
            answer = ask(asked);
        }
        return answer.card();
    }

    private Answer ask(Asked asked) {
        return gui.watch().answer(asked, gui.watch().snapshot());
    }

    private Event.SetOut setOut() {
        return (Event.SetOut) events.stream()
                .filter(Event.SetOut.class::isInstance)
                .findFirst()
                .orElse(null);
    }

    private static List<String> words(Card card) {
        return card.story().stream().map(told -> plain(told.words())).toList();
    }

    private static List<String> now(Card card) {
        return card.now().stream().map(CardsTest::plain).toList();
    }

    /** With spaces that may break. */
    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }

    @Test
    void theStoryOfAPartyThatIsSeized() {
        Card card = firstParty(world(), Sight.TRUTH, Event.Ended.class);
        assertThat(card.title()).isEqualTo("Party on foot");
        assertThat(now(card))
                .containsExactly(
                        "10 boxes of goods, worth 600 USD, from the neighbour's country to the guarded country.",
                        "Sent by gang, 2 people.",
                        "Over: it was seized.");
        // call-out 10 min and hypot(4, 2) km at 60 km/h are 14 min
        assertThat(words(card))
                .containsExactly(
                        "set out on foot with 10 boxes of goods for the guarded country, over the line at km 2.5",
                        "passed the line at km 2.5",
                        "noticed by camera tower T1-1 at km 2.5",
                        "an operator believed the alarm after 0 min",
                        "team U1-1 was sent, there in 14 min",
                        "team U1-1 reached it, 14 min after the alarm",
                        "team U1-1: arrested",
                        "seized");
        assertThat(card.over()).isTrue();
        assertThat(card.km()).isEqualTo(2.5);
    }

    /** Times are those of the events, as the clock of the window tells them. */
    @Test
    void timesAreLocal() {
        Card card = firstParty(world(), Sight.TRUTH, Event.Sighted.class);
        double min = setOut().atMin();
        String clock = String.format("%02d:%02d", (int) (min % 1440 / 60), (int) (min % 60));
        assertThat(card.story().get(0).clock()).isEqualTo(clock);
        assertThat(card.story().get(0).day()).endsWith("March 2024");
        assertThat(card.story().get(1).day()).isEmpty();
    }

    @Test
    void itStaysReadableAfterItsEnd() {
        Card last = firstParty(world(), Sight.TRUTH, Event.Ended.class);
        for (int i = 0; i < 20_000 && gui.step(); i++) {
            continue;
        }
        Card later = ask(new Asked(last.subject(), Sight.TRUTH)).card();
        assertThat(later).isEqualTo(last);
    }

    @Test
    void commandKnowsNothingUntilItIsNoticedAndNeverItsLoad() {
        Card card = firstParty(world(), Sight.AGENCY, Event.Sighted.class);
        assertThat(card.title()).isEqualTo("A track");
        assertThat(words(card).get(0)).startsWith("noticed by camera tower");
        assertThat(words(card)).noneMatch(line -> line.startsWith("set out") || line.startsWith("passed"));
        assertThat(String.join(" ", now(card))).doesNotContain("boxes", "gang", "people");
        assertThat(card.why()).isEqualTo(Why.NONE);
    }

    @Test
    void aSmugglerDoesNotKnowThatHeIsSeen() {
        Card card = firstParty(world(), Sight.smuggler(0), Event.Sighted.class);
        assertThat(words(card).get(0)).startsWith("set out");
        assertThat(words(card)).noneMatch(line -> line.startsWith("noticed") || line.contains("operator"));
        assertThat(String.join(" ", now(card))).contains("boxes").doesNotContain("track", "No guard");
    }

    @Test
    void whoDoesNotKnowOfAPartyIsToldNothing() {
        Card seen = firstParty(world(), Sight.TRUTH, Event.SetOut.class);
        for (Sight eyes : List.of(Sight.AGENCY, Sight.smuggler(1))) {
            Card card = ask(new Asked(seen.subject(), eyes)).card();
            assertThat(card.title()).isEqualTo("Not known");
            assertThat(card.story()).isEmpty();
            assertThat(card.why()).isEqualTo(Why.NONE);
            assertThat(card.km()).isNaN();
        }
        assertThat(ask(new Asked(seen.subject(), Sight.smuggler(0))).card().title())
                .isEqualTo("Party on foot");
    }

    @Test
    void whatHasNotSetOutIsNoFalseAlarm() {
        firstParty(world(), Sight.TRUTH, Event.SetOut.class);
        assertThat(ask(new Asked(Subject.party(12345), Sight.TRUTH)).card().title())
                .isEqualTo("A party");
        assertThat(ask(new Asked(Subject.party(-12345), Sight.TRUTH)).card().title())
                .isEqualTo("A false alarm");
    }

    @Test
    void placesAreTold() {
        assertThat(plain(PartyWords.place(7.04, -2.06))).isEqualTo("at km 7.0, 2.1 km into the neighbour's country");
        assertThat(plain(PartyWords.place(7, 0.4))).isEqualTo("at km 7.0, 0.4 km into the guarded country");
        assertThat(plain(PartyWords.place(7, 0))).isEqualTo("at km 7.0, on the line");
    }

    @Test
    void theReasonsAreThoseOfTheDecision() {
        Card card = firstParty(
                world("flows.loads.straight=false", "modes.foot.usdPerHour=100"), Sight.TRUTH, Event.CrossedLine.class);
        List<Why.Bar> bars = card.why().bars();
        assertThat(card.why().preface().get(0)).startsWith("Written down when it chose, ");
        assertThat(bars.stream().filter(Why.Bar::chosen)).hasSize(1);
        assertThat(bars.stream().mapToDouble(Why.Bar::chance).sum()).isBetween(0.999, 1.001);
        assertThat(plain(bars.get(0).words())).startsWith("1. on foot over the line near km 2.5");
        // a tenth believed lost; 7 km at 6 km/h and 100 USD/h; 0.9 x 600 - 200 - 117
        assertThat(plain(bars.get(0).numbers())).isEqualTo("loss 10 %, costs 117 USD, worth 223 USD");
    }

    @Test
    void whoIsSentStraightHadNoChoice() {
        Card card = firstParty(world(), Sight.TRUTH, Event.Sighted.class);
        assertThat(card.why().preface()).containsExactly("It had no choice: the scenario sends it straight across.");
    }

    @Test
    void thingsTellWhatTheyAreAndDid() {
        firstParty(world(), Sight.TRUTH, Event.Ended.class);
        Card tower =
                of(Subject.Kind.TOWER, gui.watch().snapshot().towers().get(0).id());
        assertThat(now(tower)).contains("It works.");
        assertThat(words(tower)).isNotEmpty().allMatch(line -> line.equals("a party was noticed at km 2.5"));
        Card team = of(Subject.Kind.UNIT, gui.watch().snapshot().units().get(0).id());
        assertThat(team.title()).startsWith("Reaction team");
        assertThat(words(team)).contains("met a party: arrested");
        Card fence = of(Subject.Kind.SECTION, "fence1");
        assertThat(now(fence)).contains("From km 0.0 to km 2.0.", "Layers: fence.");
        assertThat(of(Subject.Kind.UNIT, "no-such").now()).containsExactly("It is out of sight now.");
    }

    /** A drone in the air sees 1 km of the strip around it; it flies over 7 km at 70 km/h. */
    @Test
    void aDroneTellsWhereItFliesAndWhatItNoticed() {
        firstParty(
                world(
                        "sensing.drones=[{id: eye, fromKm: 0, toKm: 7, sectorKm: 7, offsetKm: 0, speedKmh: 70, footprintKm: 1, upShare: 1}]"),
                Sight.TRUTH,
                Event.Ended.class);
        Card drone = of(Subject.Kind.DRONE, "eye-1");
        assertThat(drone.title()).isEqualTo("Drone eye-1");
        assertThat(now(drone))
                .contains(
                        "In the weather of now it has the ground within 1 km in view.",
                        "It flies to and fro over 7 km at 70 km/h.",
                        "It is in the air for 100 % of the time.");
        assertThat(drone.over()).isFalse();
        assertThat(ask(new Asked(drone.subject(), Sight.smuggler(0))).card().over())
                .isTrue();
        assertThat(of(Subject.Kind.DRONE, "eye-9").now()).containsExactly("It is not in the air now, or out of sight.");
    }

    /** The tower is certain within 1 km, so who comes near raises a false alarm where he is. */
    @Test
    void whoLivesThereHasAStoryUntilHeIsBackHome() {
        gui = Watching.run(
                world("residents=[{id: shepherds, fromKm: 0, toKm: 7, toOffsetKm: 2, perDay: 200, hours: 1}]"),
                events::add);
        gui.start();
        while (events.stream().noneMatch(e -> e instanceof Event.Nuisance n && n.civilian())) {
            gui.step();
        }
        Event.Nuisance alarm = (Event.Nuisance) events.stream()
                .filter(e -> e instanceof Event.Nuisance n && n.civilian())
                .findFirst()
                .orElseThrow();
        List<Card> cards = gui.watch().snapshot().residents().stream()
                .map(at ->
                        ask(new Asked(Subject.resident(at.id()), Sight.TRUTH)).card())
                .toList();
        assertThat(cards).isNotEmpty().allSatisfy(card -> {
            assertThat(card.title()).isEqualTo("Somebody who lives there");
            assertThat(words(card).get(0)).startsWith("set out from km");
        });
        List<Card> taken =
                cards.stream().filter(card -> card.story().size() > 1).toList();
        assertThat(taken).hasSize(1);
        assertThat(words(taken.get(0)).get(1))
                .isEqualTo(plain("taken for a smuggler by a camera tower at " + Names.km(alarm.km())));
        Subject him = taken.get(0).subject();
        assertThat(ask(new Asked(him, Sight.AGENCY)).card().km()).isNaN();
        Card last = ask(new Asked(him, Sight.TRUTH)).card();
        for (int i = 0; i < 130; i++) {
            gui.step();
        }
        Card home = ask(new Asked(him, Sight.TRUTH)).card();
        assertThat(now(home)).containsExactly("Back home, or out of sight.");
        assertThat(home.story()).isEqualTo(last.story());
    }

    private Card of(Subject.Kind kind, String id) {
        return ask(new Asked(new Subject(kind, id), Sight.TRUTH)).card();
    }

    @Test
    void aCardIsDrawnInsideItsMeasureAndReasonsInsteadOfTheStory() {
        Card card = firstParty(
                world("flows.loads.straight=false", "modes.foot.usdPerHour=100"), Sight.TRUTH, Event.CrossedLine.class);
        int story = CardPainter.paint(null, card, false, 230);
        int why = CardPainter.paint(null, card, true, 230);
        assertThat(why).isGreaterThan(story);
        BufferedImage image = new BufferedImage(230, why + 50, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(Color.WHITE);
        g.fillRect(0, 0, 230, why + 50);
        assertThat(CardPainter.paint(g, card, true, 230)).isEqualTo(why);
        g.dispose();
        assertThat(white(image.getSubimage(0, why, 230, 50))).isTrue();
        assertThat(white(image.getSubimage(226, 0, 4, why))).isTrue();
        assertThat(white(image.getSubimage(0, why - 30, 230, 30))).isFalse();
    }

    private static boolean white(BufferedImage image) {
        return Watching.inked(image) == 0;
    }
}
