package cordon.engine;

import cordon.enforcement.Unit;
import cordon.events.Event;
import cordon.events.EventSink;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.smuggling.Party;

/** The tracks that a party leaves on its present motion. Whoever finds them while it is still under way may go after it. */
final class PartyTracks implements Trails.Maker {
    /** Who hears that tracks have been found. */
    interface Finder {
        /** A patrol has found the tracks of a party that is still under way; {@code follows} when it goes after it. */
        void tracksFound(Party party, Unit unit, double km, double offsetKm, boolean follows);
    }

    private final Party party;
    private final int station;
    private final EventSink sink;
    private final Draws draws;
    private final Finder finder;

    PartyTracks(Party party, EventSink sink, Draws draws, Finder finder) {
        this.party = party;
        this.station = party.motions().size();
        this.sink = sink;
        this.draws = draws;
        this.finder = finder;
    }

    @Override
    public long key() {
        return party.key();
    }

    @Override
    public boolean asForeseen() {
        return party.underWay() && party.motions().size() == station;
    }

    @Override
    public void left(Trails.Trail trail) {
        sink.on(new Event.TracksLeft(trail.leftMin(), party.id(), trail.road().id(), trail.km()));
    }

    @Override
    public void wiped(Trails.Trail trail, double atMin) {
        sink.on(new Event.TracksWiped(atMin, party.id(), trail.road().id()));
    }

    @Override
    public void found(Trails.Trail trail, Unit unit, double atMin) {
        double age = atMin - trail.leftMin();
        sink.on(new Event.TracksFound(atMin, party.id(), trail.road().id(), unit.id(), trail.km(), age));
        if (party.underWay()) {
            boolean follows = draws.happens(trail.road().pursuitChance(), Purpose.TRACK_PURSUED, trail.key(), 0);
            finder.tracksFound(party, unit, trail.km(), trail.offsetKm(), follows);
        }
    }
}
