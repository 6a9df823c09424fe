package cordon.enforcement;

import cordon.scenario.Guards;
import cordon.scenario.Scenario;
import cordon.scenario.SignCutting;
import java.util.List;

/** Swept roads along which rows of patrols drive and read tracks: where they lie, and when a patrol next passes a place. */
public final class SweptRoads {
    /** A patrol that passes a place at an instant, unless it is called away. */
    public record Pass(Beat beat, double atMin) {
        /** Who passes. */
        public Unit unit() {
            return beat.unit();
        }
    }

    private final Guards spec;
    private final Patrols patrols;
    private final double[] offsetKm;

    SweptRoads(Guards spec, Patrols patrols) {
        this.spec = spec;
        this.patrols = patrols;
        this.offsetKm = spec.signCutting().stream()
                .mapToDouble(
                        road -> Scenario.find(spec.patrols(), road.patrols()).offsetKm())
                .toArray();
    }

    /** The roads. */
    public List<SignCutting> all() {
        return spec.signCutting();
    }

    /** Offset at which the patrols of a road drive along it, by its place in the list. */
    public double offsetKm(int road) {
        return offsetKm[road];
    }

    /** The next patrol on a road to pass a chainage between two instants, or null; ties go to the first in order. */
    public Pass next(SignCutting road, double km, double afterMin, double untilMin) {
        Pass next = null;
        for (Beat beat : patrols.past(road.patrols(), km)) {
            double at = nextPass(beat, km, afterMin, next == null ? untilMin : next.atMin);
            if (!Double.isNaN(at)) {
                next = new Pass(beat, at);
            }
        }
        return next;
    }

    /** The first instant between two at which a patrol passes a chainage while it is out; NaN when it does not. */
    private static double nextPass(Beat beat, double km, double afterMin, double untilMin) {
        double t = afterMin;
        while (t < untilMin) {
            double end = Math.min(beat.nextTurn(t), beat.nextShift(t));
            double after = (km - beat.kmAt(t)) / beat.kmPerMinAt(t);
            if (beat.out(t) && after > 1e-6 && t + after <= end + 1e-9) {
                return t + after < untilMin ? t + after : Double.NaN;
            }
            t = beat.out(t) ? end : beat.nextShift(t);
        }
        return Double.NaN;
    }

    /** Whether a patrol is where it was expected: on its beat, out and not called away. */
    public boolean passes(Pass pass, double km, double minute) {
        Beat beat = patrols.find(pass.beat.unit().key());
        return beat != null && beat.unit().free(minute) && beat.out(minute) && Math.abs(beat.kmAt(minute) - km) < 1e-6;
    }
}
