package cordon.enforcement;

import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Guards;
import cordon.world.ChainageIndex;
import cordon.world.Turns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A row of patrols: its units, the plan by which they take their beats, and the beats of now in order along the line, ways to them included. */
final class PatrolRow {
    private static final double HANDLING_MIN = 30;

    /** A patrol, its turns of being out, the number of its shift and its beat of now. */
    private static final class Patrol {
        private final Unit unit;
        private final Turns turns;
        private long shift;
        private Beat beat;

        private Patrol(Unit unit, Turns turns) {
            this.unit = unit;
            this.turns = turns;
        }
    }

    private final Guards.PatrolRow spec;
    private final BeatLayout layout;
    private final PatrolPlan plan;
    private final Draws draws;
    private final List<Patrol> patrols = new ArrayList<>();
    private final Beat[] alongLine;
    private ChainageIndex byBegin;
    private ChainageIndex byReach;
    private double[] reported;

    PatrolRow(Guards.PatrolRow spec, double lengthKm, Draws draws, ReportedHistory history, int day, double nowMin) {
        this.spec = spec;
        this.layout = BeatLayout.of(spec, lengthKm);
        this.plan = PatrolPlans.of(spec.plan());
        this.draws = draws;
        this.reported = new double[layout.beats()];
        look(history, day);
        int count = spec.patrols(lengthKm);
        for (int i = 0; i < count; i++) {
            patrols.add(patrol(i, count));
        }
        this.alongLine = new Beat[count];
        for (int i = 0; i < count; i++) {
            settle(i, nowMin);
        }
        sort();
    }

    private Patrol patrol(int i, int of) {
        Unit unit = new Unit(
                "patrol",
                spec.id() + "-" + (i + 1),
                spec.people(),
                spec.speedKmh(),
                layout.middleKm(i, of),
                spec.offsetKm(),
                HANDLING_MIN);
        double cycleMin = 60 * spec.cycleHours();
        double phaseMin = cycleMin * draws.uniform(Purpose.PATROL_SHIFT, unit.key(), 0);
        return new Patrol(unit, new Turns(cycleMin, spec.outShare() * cycleMin, phaseMin));
    }

    private void settle(int i, double nowMin) {
        Patrol patrol = patrols.get(i);
        patrol.shift = moves() ? patrol.turns.shiftAt(nowMin) : 0;
        double end = moves() ? patrol.turns.beginMin(patrol.shift + 1) : Double.POSITIVE_INFINITY;
        BeatLayout.Stretch stretch = planned(i);
        patrol.beat = Beat.settled(patrol.unit, stretch, patrol.turns, spec, end, draws);
        if (moves()) {
            patrol.unit.movesTo(stretch.middleKm());
        }
    }

    private BeatLayout.Stretch planned(int i) {
        Patrol patrol = patrols.get(i);
        return plan.beat(new PatrolPlan.Shift(
                i,
                patrols.size(),
                patrol.shift,
                layout,
                reported,
                draws.uniform(Purpose.PATROL_BEAT, patrol.unit.key(), patrol.shift),
                draws.uniform(Purpose.PATROL_BEAT, Keys.of(spec.id()), patrol.shift)));
    }

    private void sort() {
        for (int i = 0; i < alongLine.length; i++) {
            alongLine[i] = patrols.get(i).beat;
        }
        Arrays.sort(alongLine, Comparator.comparingDouble(Beat::fromWayKm));
        double[] reachKm = new double[alongLine.length];
        for (int i = 0; i < alongLine.length; i++) {
            double before = i == 0 ? Double.NEGATIVE_INFINITY : reachKm[i - 1];
            reachKm[i] = Math.max(before, alongLine[i].toWayKm());
        }
        byBegin = new ChainageIndex(
                Arrays.stream(alongLine).mapToDouble(Beat::fromWayKm).toArray());
        byReach = new ChainageIndex(reachKm);
    }

    /** What the scenario says of it. */
    Guards.PatrolRow spec() {
        return spec;
    }

    /** Whether its patrols change beats. */
    boolean moves() {
        return spec.plan().kind().moves();
    }

    /** Its patrols. */
    List<Unit> units() {
        return patrols.stream().map(patrol -> patrol.unit).toList();
    }

    /** Beats of now, in the order of its patrols. */
    List<Beat> beats() {
        return patrols.stream().map(patrol -> patrol.beat).toList();
    }

    /** Adds the beats of now that lead past a chainage, in the order of its patrols. */
    void past(double km, List<Beat> into) {
        for (Patrol patrol : patrols) {
            if (patrol.beat.fromKm() <= km && patrol.beat.toKm() >= km) {
                into.add(patrol.beat);
            }
        }
    }

    /** A beat by its place in the order along the line. */
    Beat beat(int place) {
        return alongLine[place];
    }

    /** Looks at the books, if they are due at the beginning of a day. */
    void lookIfDue(ReportedHistory history, int day) {
        if (Math.floorMod(day, spec.plan().everyDays()) == 0) {
            look(history, day);
        }
    }

    private void look(ReportedHistory history, int day) {
        if (spec.plan().kind().learns()) {
            reported = history.before(day, spec.plan().halfLifeDays(), layout);
        }
    }

    /** The patrol of a beat takes that of its next shift, which begins now. */
    Beat change(Beat before, double nowMin) {
        int i = beats().indexOf(before);
        Patrol patrol = patrols.get(i);
        patrol.shift++;
        BeatLayout.Stretch stretch = planned(i);
        patrol.beat = before.followedBy(stretch, nowMin, patrol.turns.beginMin(patrol.shift + 1));
        patrol.unit.movesTo(stretch.middleKm());
        sort();
        return patrol.beat;
    }

    /** Place of the first beat that, or the way to which, reaches as far as a chainage, and beyond all that do when there is none. */
    int firstReaching(double km) {
        return byReach.firstFrom(km);
    }

    /** Whether there is a beat at a place in the order along the line, and it or the way to it begins before a chainage or there. */
    boolean begins(int place, double km) {
        return byBegin.upTo(place, km);
    }
}
