package cordon.gui;

import cordon.engine.View.ResidentAt;
import cordon.events.Event;
import cordon.smuggling.Explanation;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes cards of what is seen and what has happened. */
final class Cards {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Snapshot truth;
    private final Snapshot seen;
    private final Sight sight;
    private final Stories stories;
    private final Names names;
    private final EventWords words;

    /** Cards of an instant as somebody sees it. */
    Cards(Snapshot truth, Sight sight, Stories stories) {
        this.truth = truth;
        this.seen = Seen.by(sight, truth);
        this.sight = sight;
        this.stories = stories;
        this.names = new Names(truth.scenario());
        this.words = new EventWords(names);
    }

    /**
     * The card of something.
     *
     * @param decision how a party's way was decided, if that is remembered
     * @param before its card of a moment ago, or null
     */
    Card of(Subject subject, Optional<Explanation> decision, Card before) {
        return switch (subject.kind()) {
            case PARTY -> party(subject, decision, before);
            case UNIT -> thing(subject, new ThingWords(seen, names, sight).unit(subject.id()), before);
            case DRONE -> thing(subject, new DroneWords(seen).drone(subject.id()), before);
            case TOWER -> thing(subject, new ThingWords(seen, names, sight).tower(subject.id()), before);
            case GATE -> thing(subject, new ThingWords(seen, names, sight).gate(subject.id()), before);
            case CROSSING -> thing(subject, new ThingWords(seen, names, sight).crossing(subject.id()), before);
            case SECTION -> thing(subject, new ThingWords(seen, names, sight).section(subject.id()), before);
            case RESIDENT -> resident(subject, before);
        };
    }

    private Card thing(Subject subject, Optional<ThingWords.Thing> found, Card before) {
        if (found.isEmpty()) {
            return gone(subject, before);
        }
        ThingWords.Thing thing = found.get();
        List<Event> events = stories.of(subject, thing.fromKm(), thing.toKm());
        return new Card(
                subject,
                thing.title(),
                thing.now(),
                told(sight.kind() == Sight.Kind.SMUGGLER ? List.of() : events, false),
                Why.NONE,
                (thing.fromKm() + thing.toKm()) / 2,
                thing.offsetKm(),
                false);
    }

    /** Of something that is not seen any more, or was not seen when it was asked for. */
    private static Card gone(Subject subject, Card before) {
        List<String> now = List.of(
                switch (subject.kind()) {
                    case DRONE -> "It is not in the air now, or out of sight.";
                    case RESIDENT -> "Back home, or out of sight.";
                    default -> "It is out of sight now.";
                });
        if (before == null) {
            String title = subject.kind() == Subject.Kind.RESIDENT ? "Somebody" : Names.unit(subject.id());
            return new Card(subject, title, now, List.of(), Why.NONE, Double.NaN, 0, true);
        }
        return new Card(
                subject, before.title(), now, before.story(), before.why(), before.km(), before.offsetKm(), true);
    }

    private Card resident(Subject subject, Card before) {
        Optional<ResidentAt> found = seen.residents().stream()
                .filter(resident -> Subject.resident(resident.id()).equals(subject))
                .findFirst();
        if (found.isEmpty()) {
            return gone(subject, before);
        }
        ResidentAt at = found.get();
        List<Card.Told> story = new ArrayList<>();
        double beginMin = at.way().beginMin();
        story.add(new Card.Told(
                DAY.format(dateAt(beginMin)),
                CLOCK.format(dateAt(beginMin)),
                "set out from " + ResidentWords.begin(at)));
        story.addAll(told(stories.of(at), true));
        return new Card(
                subject,
                ResidentWords.TITLE,
                ResidentWords.now(at, CLOCK.format(dateAt(at.way().endMin()))),
                story,
                Why.NONE,
                at.km(),
                at.offsetKm(),
                false);
    }

    private Card party(Subject subject, Optional<Explanation> decision, Card before) {
        List<Event> events = stories.of(subject, 0, 0);
        Optional<Snapshot.PartyAt> at =
                seen.parties().stream().filter(p -> p.id() == subject.track()).findFirst();
        if (before != null && at.isEmpty() && (before.over() || events.isEmpty())) {
            return before.over() ? withStory(before, events) : before.gone(before);
        }
        PartyWords party = new PartyWords(subject.track(), names, sight, truth.scenario(), events);
        if (!party.known(at.isPresent(), events)) {
            return unknown(subject);
        }
        Why why = sight.kind() == Sight.Kind.AGENCY
                ? Why.NONE
                : Why.of(
                        decision,
                        party.straight(),
                        decision.map(d -> when(d.atMin())).orElse(""),
                        names);
        Card card = new Card(
                subject,
                party.title(),
                party.now(at),
                told(events, true),
                why,
                at.map(Snapshot.PartyAt::km).orElse(party.endKm()),
                at.map(Snapshot.PartyAt::offsetKm).orElse(party.endOffsetKm()),
                at.isEmpty());
        boolean nowhere = at.isEmpty() && Double.isNaN(party.endKm()) && before != null;
        return nowhere ? card.gone(before) : before != null && at.isEmpty() ? withWhy(card, before.why()) : card;
    }

    private static Card unknown(Subject subject) {
        String words = "Who looks now knows nothing of what was clicked on.";
        return new Card(subject, "Not known", List.of(words), List.of(), Why.NONE, Double.NaN, 0, true);
    }

    private Card withStory(Card before, List<Event> events) {
        List<Card.Told> story = events.isEmpty() ? before.story() : told(events, true);
        return new Card(
                before.subject(),
                before.title(),
                before.now(),
                story,
                before.why(),
                before.km(),
                before.offsetKm(),
                true);
    }

    private static Card withWhy(Card card, Why why) {
        return new Card(
                card.subject(), card.title(), card.now(), card.story(), why, card.km(), card.offsetKm(), card.over());
    }

    private List<Card.Told> told(List<Event> events, boolean ofParty) {
        List<Card.Told> story = new ArrayList<>();
        String day = "";
        List<Event> inOrder = new ArrayList<>(events);
        if (!ofParty) {
            Collections.reverse(inOrder);
        }
        for (Event event : inOrder) {
            String sentence = sight.hears(event) ? words.of(event, ofParty) : "";
            if (!sentence.isEmpty()) {
                LocalDateTime at = dateAt(event.atMin());
                String date = DAY.format(at);
                story.add(new Card.Told(date.equals(day) ? "" : date, CLOCK.format(at), sentence));
                day = date;
            }
        }
        return story;
    }

    private String when(double atMin) {
        LocalDateTime at = dateAt(atMin);
        return DAY.format(at) + " " + CLOCK.format(at);
    }

    private LocalDateTime dateAt(double atMin) {
        return truth.date().plusSeconds(Math.round(60 * (atMin - truth.nowMin())));
    }
}
