package cordon.enforcement;

import cordon.scenario.Patrolling;
import java.util.List;

/** The plans that scenarios know by name. */
final class PatrolPlans {
    /** Successive multiples of it, modulo 1, lie evenly whatever their number (golden section). */
    private static final double GOLDEN = (StrictMath.sqrt(5) - 1) / 2;

    private PatrolPlans() {}

    static PatrolPlan of(Patrolling spec) {
        return switch (spec.kind()) {
            case BACK_AND_FORTH -> shift -> shift.layout().beat(shift.patrol(), shift.patrols());
            case RANDOM -> PatrolPlans::random;
            case HOT_SPOT -> shift -> hotSpot(shift, spec.priorReports());
            case SECURITY_GAME -> shift -> securityGame(shift, spec.priorReports(), spec.caughtLoss());
            case LIST -> shift -> listed(shift, spec.stretches());
        };
    }

    /** Anywhere on the row's stretch. */
    private static BeatLayout.Stretch random(PatrolPlan.Shift shift) {
        BeatLayout layout = shift.layout();
        double room = layout.toKm() - layout.fromKm() - layout.beatKm();
        return layout.from(layout.fromKm() + shift.ownDraw() * room, layout.beatKm());
    }

    /** The stretches in turn, each patrol one further on in the list than the one before it. */
    private static BeatLayout.Stretch listed(PatrolPlan.Shift shift, List<List<Double>> stretches) {
        List<Double> next =
                stretches.get((int) Math.floorMod(shift.number() + shift.patrol(), (long) stretches.size()));
        return shift.layout().from(next.get(0), next.get(1) - next.get(0));
    }

    /** Patrols are allotted to beats in proportion to reports by highest averages (D'Hondt), in order along the line. */
    private static BeatLayout.Stretch hotSpot(PatrolPlan.Shift shift, double prior) {
        double[] weight = weights(shift.reported(), prior);
        int[] allotted = new int[weight.length];
        for (int i = 0; i < shift.patrols(); i++) {
            allotted[highestAverage(weight, allotted)]++;
        }
        int beat = 0;
        for (int before = allotted[0]; before <= shift.patrol(); before += allotted[beat]) {
            beat++;
        }
        return shift.layout().beat(beat);
    }

    /** Equals are taken in an order that spreads them over the line. */
    private static int highestAverage(double[] weight, int[] allotted) {
        int best = 0;
        for (int j = 1; j < weight.length; j++) {
            double more = weight[j] / (allotted[j] + 1) - weight[best] / (allotted[best] + 1);
            if (more > 0 || more == 0 && GOLDEN * j % 1 < GOLDEN * best % 1) {
                best = j;
            }
        }
        return best;
    }

    /**
     * The coverage of the {@link SecurityGame} whose targets are the beats and their worth what was reported there; beats are drawn
     * with these chances by a comb: patrol i takes the beat at i + u of the running sum, so that no two meet on one.
     */
    private static BeatLayout.Stretch securityGame(PatrolPlan.Shift shift, double prior, double caughtLoss) {
        double[] coverage = coverage(weights(shift.reported(), prior), caughtLoss, shift.patrols());
        double tooth = shift.patrol() % coverage.length + shift.rowDraw();
        int beat = 0;
        for (double sum = coverage[0]; sum < tooth && beat < coverage.length - 1; sum += coverage[beat]) {
            beat++;
        }
        return shift.layout().beat(beat);
    }

    /** Chance of each beat to be patrolled; patrols that the game has no use for go evenly to what is left uncovered. */
    static double[] coverage(double[] worth, double caughtLoss, int patrols) {
        double[] caught = new double[worth.length];
        for (int i = 0; i < worth.length; i++) {
            caught[i] = -caughtLoss * worth[i];
        }
        int resources = Math.min(patrols, worth.length);
        double[] coverage = new SecurityGame(worth, caught, resources).coverage();
        double covered = 0;
        for (double c : coverage) {
            covered += c;
        }
        double left = coverage.length == covered ? 0 : Math.max(0, resources - covered) / (coverage.length - covered);
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] += left * (1 - coverage[i]);
        }
        return coverage;
    }

    private static double[] weights(double[] reported, double prior) {
        double[] weights = reported.clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] += prior;
        }
        return weights;
    }
}
