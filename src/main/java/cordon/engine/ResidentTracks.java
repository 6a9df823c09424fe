package cordon.engine;

import cordon.enforcement.Unit;
import cordon.interdiction.FalseAlarms;

/** The tracks of somebody who lives there: nobody who finds them can tell whose they are. */
final class ResidentTracks implements Trails.Maker {
    private final long key;
    private final FalseAlarms falseAlarms;

    ResidentTracks(long key, FalseAlarms falseAlarms) {
        this.key = key;
        this.falseAlarms = falseAlarms;
    }

    @Override
    public long key() {
        return key;
    }

    @Override
    public boolean asForeseen() {
        return true;
    }

    @Override
    public void left(Trails.Trail trail) {}

    @Override
    public void wiped(Trails.Trail trail, double atMin) {}

    @Override
    public void found(Trails.Trail trail, Unit unit, double atMin) {
        falseAlarms.tracksFound(trail.key(), trail.road().id(), unit, trail.km(), atMin - trail.leftMin());
    }
}
