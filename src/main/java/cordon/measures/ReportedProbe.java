package cordon.measures;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.events.SensorKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The agency's own books on inward parties, beside the truth that it cannot know.
 *
 * <ul>
 *   <li>Caught: seized, or arrested and then let go, on the day of the end.
 *   <li>Believed turned back: {@linkplain Journey#known known}, and turned back; plus false tracks so booked.
 *   <li>Got away: {@linkplain Journey#known known}, crossed and not seized; plus false tracks so booked. A party that
 *       bought its way is not reported.
 * </ul>
 *
 * <p>An alarm that is believed only after the party has gone is booked when it is believed, as got away or turned back, and tracks that
 * are found only then when they are found. An alarm that was dismissed is in no book. Inward attempts that crossed and were not seized are
 * either known got-aways or unknown ones; the latter include the released, who stand in the books as caught, and the bought.
 */
final class ReportedProbe implements Probe {
    private final CountedTime time;
    private final long[] caught;
    private final long[] turnedBack;
    private final long[] gotAway;
    private long known;
    private long unseizedPassages;
    private long falselyBooked;
    private long seized;
    private long attempts;
    private final Eras eras;
    private long tracksFound;
    private long tracksOfResidents;
    private long tracksFoundLater;

    ReportedProbe(CountedTime time, Eras eras) {
        this.eras = eras;
        this.time = time;
        caught = new long[time.days()];
        turnedBack = new long[time.days()];
        gotAway = new long[time.days()];
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.Ended.class, this::ended);
        counted.on(Event.Assessed.class, this::assessed);
        counted.on(Event.TracksFound.class, this::tracksFound);
        counted.on(Event.FalselyBooked.class, this::falselyBooked);
    }

    private void falselyBooked(Event.FalselyBooked event) {
        falselyBooked++;
        (event.gotAway() ? gotAway : turnedBack)[time.day(event.atMin())]++;
    }

    private void tracksFound(Event.TracksFound event, Journey journey) {
        if (event.attempt() < 0) {
            tracksOfResidents++;
            return;
        }
        tracksFound++;
        tracksFoundLater += gotAwayUnnoticed(journey) ? 1 : 0;
        bookUnnoticed(event.atMin(), journey);
    }

    private void ended(Event.Ended event, Journey journey) {
        if (journey.inward()) {
            endedInward(event, journey);
        }
    }

    private void endedInward(Event.Ended event, Journey journey) {
        int day = time.day(event.atMin());
        boolean taken = event.outcome() == Outcome.SEIZED;
        attempts++;
        seized += taken ? 1 : 0;
        unseizedPassages += event.crossed() && !taken ? 1 : 0;
        if (taken || journey.released()) {
            caught[day]++;
        } else if (journey.cameBack() && journey.known()) {
            turnedBack[day]++;
        } else if (journey.slippedThrough() && journey.known()) {
            bookGotAway(event.atMin());
        }
    }

    private void assessed(Event.Assessed event, Journey journey) {
        if (event.believed() && event.track() >= 0) {
            bookUnnoticed(event.atMin(), journey);
            turnedBack[time.day(event.atMin())] += late(journey) && journey.cameBack() ? 1 : 0;
        }
    }

    private void bookUnnoticed(double atMin, Journey journey) {
        if (gotAwayUnnoticed(journey)) {
            bookGotAway(atMin);
        }
    }

    private boolean gotAwayUnnoticed(Journey journey) {
        return late(journey) && journey.slippedThrough();
    }

    /** Whether the agency has just learnt of an inward party that had ended before, in the counted period. */
    private boolean late(Journey journey) {
        return journey.newlyKnown() && journey.inward() && time.counts(journey.endedMin());
    }

    private void bookGotAway(double atMin) {
        known++;
        gotAway[time.day(atMin)]++;
    }

    /** The table. */
    List<RunResult.ReportedRow> rows() {
        List<RunResult.ReportedRow> rows = new ArrayList<>();
        for (int day = 0; day < time.days(); day++) {
            rows.add(new RunResult.ReportedRow(day, caught[day], turnedBack[day], gotAway[day]));
        }
        return rows;
    }

    @Override
    public void summarise(Summary summary) {
        long c = sum(caught);
        long t = sum(turnedBack);
        long g = sum(gotAway);
        summary.put("reportedCaught", c)
                .put("reportedTurnedBack", t)
                .put("reportedGotAway", g)
                .put("reportedFalseTracks", falselyBooked)
                .putRatio("reportedRate", c, c + g)
                .putRatio("reportedEffectiveness", c + t, c + t + g)
                .putRatio("trueRateInward", seized, attempts)
                .put("gotAways", unseizedPassages)
                .put("gotAwaysKnown", known)
                .put("gotAwaysUnknown", unseizedPassages - known);
        boolean roads = Eyes.of(eras).contains(SensorKind.SIGN);
        if (roads) {
            summary.put("tracksFound", tracksFound).put("tracksFoundLater", tracksFoundLater);
        }
        if (roads && eras.ever(each -> !each.residents().isEmpty())) {
            summary.put("tracksFoundOfResidents", tracksOfResidents);
        }
    }

    private static long sum(long[] days) {
        long sum = 0;
        for (long day : days) {
            sum += day;
        }
        return sum;
    }
}
