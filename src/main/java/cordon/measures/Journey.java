package cordon.measures;

import cordon.events.Event;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.events.SensorKind;

/**
 * What the events have told so far of one attempt: what it is, who noticed it, and how far it came.
 *
 * <p>The agency <em>knows</em> of an attempt when an alarm of it was believed, when a drone showed it or its people saw it with their own
 * eyes (post, patrol, guard at a gate, inspector), or when a unit met it.
 */
final class Journey {
    /** Stands in for events that concern no attempt. */
    static final Journey NOBODY = new Journey(new FlowLines.Line(-1, false), -1, new Event.Terms("", 0, 0, false));

    private final FlowLines.Line line;
    private final int organisation;
    private final Event.Terms terms;
    private double firstSightedMin = Double.NaN;
    private double firstAlarmMin = Double.NaN;
    private double crossedMin = Double.NaN;
    private double metAfterMin = Double.NaN;
    private double endedMin = Double.NaN;
    private double lostQuantity;
    private double lostUsd;
    private int lostPeople;
    private int lostCarried;
    private int kinds;
    private int unjudged;
    private boolean believed;
    private boolean met;
    private boolean sent;
    private boolean released;
    private boolean bought;
    private boolean slippedThrough;
    private boolean cameBack;
    private boolean newlyKnown;
    private int tracks;

    Journey(FlowLines.Line line, int organisation, Event.Terms terms) {
        this.line = line;
        this.organisation = organisation;
        this.terms = terms;
    }

    int commodity() {
        return line.commodity();
    }

    /** Position of the organisation that sent it. */
    int organisation() {
        return organisation;
    }

    /** Prices at which it was sent. */
    Event.Terms terms() {
        return terms;
    }

    boolean inward() {
        return line.inward();
    }

    /** Someone or something noticed it. */
    boolean sighted() {
        return kinds != 0;
    }

    /** This kind of sensor noticed it. */
    boolean sightedBy(SensorKind kind) {
        return (kinds & 1 << kind.ordinal()) != 0;
    }

    /** The agency knows of it. */
    boolean known() {
        return believed || met;
    }

    /** A unit met it. */
    boolean met() {
        return met;
    }

    /** Arrested, then let go. */
    boolean released() {
        return released;
    }

    /** Crossed, and neither seized, released nor bought free: a got-away on the books, should the agency know of it. */
    boolean slippedThrough() {
        return slippedThrough;
    }

    /** Turned back before the line. */
    boolean cameBack() {
        return cameBack;
    }

    /** Instant of the end; NaN while under way. */
    double endedMin() {
        return endedMin;
    }

    boolean hasEnded() {
        return !Double.isNaN(endedMin);
    }

    /** Passage of the line minus first sighting, min; NaN unless both happened. */
    double leadMin() {
        return crossedMin - firstSightedMin;
    }

    /** Quantity lost on the way with vehicles, before the attempt ended. */
    double lostQuantity() {
        return lostQuantity;
    }

    /** Its value, USD. */
    double lostUsd() {
        return lostUsd;
    }

    /** People who were lost on the way, before the attempt ended. */
    int lostPeople() {
        return lostPeople;
    }

    /** Those of them who were carried. */
    int lostCarried() {
        return lostCarried;
    }

    /** Time from its first alarm until a unit first came within capture distance after that, min; NaN when none did. */
    double metAfterMin() {
        return metAfterMin;
    }

    /** After its first alarm a unit was sent, or met it without being sent. */
    boolean raced() {
        return sent || !Double.isNaN(metAfterMin);
    }

    /** Time from its first alarm until its end, min; NaN without an alarm. */
    double alarmToEndMin() {
        return endedMin - firstAlarmMin;
    }

    void on(Event.Sighted event) {
        if (!sighted()) {
            firstSightedMin = event.atMin();
        }
        if (event.kind().alarm() && Double.isNaN(firstAlarmMin)) {
            firstAlarmMin = event.atMin();
        }
        kinds |= 1 << event.kind().ordinal();
        believed |= !event.kind().judged();
    }

    /** The last event told the agency of it for the first time. */
    boolean newlyKnown() {
        return newlyKnown;
    }

    /** Nothing more can be told of it: it has ended, none of its alarms is to be judged, and its tracks are found or gone. */
    boolean over() {
        return hasEnded() && unjudged == 0 && tracks == 0;
    }

    void on(Event.AlarmRaised event) {
        unjudged++;
    }

    void on(Event.TracksLeft event) {
        tracks++;
    }

    void on(Event.TracksWiped event) {
        tracks--;
    }

    void on(Event.TracksFound event) {
        tracks--;
        newlyKnown = !known();
        believed = true;
    }

    void on(Event.Assessed event) {
        newlyKnown = event.believed() && !known();
        unjudged--;
        believed |= event.believed();
    }

    void on(Event.Dispatched event) {
        sent |= !hasEnded() && !Double.isNaN(firstAlarmMin);
    }

    void on(Event.Arrived event) {
        if (event.met() && Double.isNaN(metAfterMin)) {
            metAfterMin = event.atMin() - firstAlarmMin;
        }
        met |= event.met();
    }

    void on(Event.CrossedLine event) {
        crossedMin = event.atMin();
    }

    void on(Event.Encounter event) {
        met = true;
        lostPeople += event.smugglersLost();
        released |= event.result() == Event.EncounterResult.RELEASED;
        bought |= event.result() == Event.EncounterResult.BOUGHT || event.result() == Event.EncounterResult.LOOKED_AWAY;
    }

    void on(Event.VehiclesLost event) {
        lostQuantity += event.quantity();
        lostUsd += event.valueUsd();
        lostPeople += event.people();
        lostCarried += event.carried();
    }

    void on(Event.Ended event) {
        endedMin = event.atMin();
        cameBack = event.outcome() == Outcome.TURNED_BACK;
        bought |= event.fate() == Fate.BOUGHT;
        slippedThrough = event.crossed() && event.outcome() != Outcome.SEIZED && !released && !bought;
    }
}
