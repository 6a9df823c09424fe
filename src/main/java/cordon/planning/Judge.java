package cordon.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * Says which of two candidates is better. What breaks a limit is worse than what breaks none, and the more the worse (Deb 2000, Computer
 * Methods in Applied Mechanics and Engineering 186:311); else gains count, of several objectives by rank of dominance and then by distance
 * from neighbours (Deb, Pratap, Agarwal and Meyarivan 2002, IEEE Transactions on Evolutionary Computation 6:182).
 *
 * @param goals which way each objective is better
 * @param limits what must hold
 */
record Judge(List<Objective.Goal> goals, List<Limit> limits) {
    private static final double ROUNDING = 1e-9;
    private static final double CLEAR = 0.01;

    /** Copies the lists. */
    Judge {
        goals = List.copyOf(goals);
        limits = List.copyOf(limits);
    }

    /**
     * How a candidate stands against today.
     *
     * @param gains mean over the seeds of what is better than today, one per objective
     * @param excess how far limits are broken, each relative to what today gives
     * @param n seeds under which both have a result
     */
    record Standing(Candidate candidate, double[] gains, double excess, int n) {
        /** Whether it may be chosen at all. */
        boolean allowed() {
            return excess <= ROUNDING && n > 0;
        }
    }

    /** A standing from values seed by seed; rows where either failed are left out. */
    Standing standing(Candidate candidate, List<double[]> values, List<double[]> today) {
        double[] gains = new double[goals.size()];
        double[] excess = new double[limits.size()];
        double[] scale = new double[limits.size()];
        int n = 0;
        for (int i = 0; i < values.size(); i++) {
            if (complete(values.get(i)) && complete(today.get(i))) {
                n++;
                for (int g = 0; g < gains.length; g++) {
                    gains[g] += gain(g, values.get(i), today.get(i));
                }
                for (int l = 0; l < excess.length; l++) {
                    double now = today.get(i)[gains.length + l];
                    excess[l] += limits.get(l).excess(values.get(i)[gains.length + l], now);
                    scale[l] += Math.abs(now);
                }
            }
        }
        for (int g = 0; g < gains.length; g++) {
            gains[g] /= n;
        }
        double broken = 0;
        for (int l = 0; l < excess.length; l++) {
            broken += Math.max(0, excess[l]) / Math.max(scale[l], 1e-12);
        }
        return new Standing(candidate, gains, n == 0 ? Double.POSITIVE_INFINITY : broken, n);
    }

    private static boolean complete(double[] row) {
        return Arrays.stream(row).allMatch(Double::isFinite);
    }

    /** What is better in one run than in that of today under the same seed. */
    double gain(int objective, double[] value, double[] today) {
        return goals.get(objective).sign() * (today[objective] - value[objective]);
    }

    /** From best to worst; equals keep their order. */
    List<Standing> order(List<Standing> standings) {
        List<Standing> allowed = standings.stream().filter(Standing::allowed).toList();
        List<Standing> broken = standings.stream()
                .filter(each -> !each.allowed())
                .sorted(Comparator.comparingDouble(Standing::excess))
                .toList();
        List<Standing> order = new ArrayList<>(goals.size() == 1 ? byGain(allowed) : byFront(allowed));
        order.addAll(broken);
        return order;
    }

    private static List<Standing> byGain(List<Standing> standings) {
        return standings.stream()
                .sorted(Comparator.comparingDouble((Standing each) -> -each.gains()[0]))
                .toList();
    }

    private static List<Standing> byFront(List<Standing> standings) {
        List<Standing> left = new ArrayList<>(standings);
        List<Standing> order = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Standing> front = front(left);
            left.removeAll(front);
            double[] distance = crowding(front);
            Integer[] places = new Integer[front.size()];
            Arrays.setAll(places, i -> i);
            Arrays.sort(places, Comparator.comparingDouble(i -> -distance[i]));
            for (int place : places) {
                order.add(front.get(place));
            }
        }
        return order;
    }

    /**
     * Those that no other dominates: none is clearly better in something and not clearly worse in anything. Clearly is more than a
     * hundredth of the span of all, as differences below that are luck's.
     */
    static List<Standing> front(List<Standing> standings) {
        double[] least = new double[standings.get(0).gains().length];
        for (int i = 0; i < least.length; i++) {
            int objective = i;
            DoubleSummaryStatistics span = standings.stream()
                    .mapToDouble(each -> each.gains()[objective])
                    .summaryStatistics();
            least[i] = CLEAR * (span.getMax() - span.getMin());
        }
        List<Standing> front = standings.stream()
                .filter(each -> standings.stream().noneMatch(other -> dominates(other.gains(), each.gains(), least)))
                .toList();
        return front.isEmpty() ? standings : front;
    }

    private static boolean dominates(double[] a, double[] b, double[] least) {
        boolean better = false;
        for (int i = 0; i < a.length; i++) {
            if (a[i] < b[i] - least[i]) {
                return false;
            }
            better |= a[i] > b[i] + least[i];
        }
        return better;
    }

    private static double[] crowding(List<Standing> front) {
        double[] distance = new double[front.size()];
        int objectives = front.get(0).gains().length;
        for (int g = 0; g < objectives; g++) {
            int objective = g;
            Integer[] places = new Integer[front.size()];
            Arrays.setAll(places, i -> i);
            Arrays.sort(places, Comparator.comparingDouble(i -> front.get(i).gains()[objective]));
            double low = front.get(places[0]).gains()[g];
            double span = front.get(places[places.length - 1]).gains()[g] - low;
            distance[places[0]] = Double.POSITIVE_INFINITY;
            distance[places[places.length - 1]] = Double.POSITIVE_INFINITY;
            for (int i = 1; i + 1 < places.length && span > 0; i++) {
                distance[places[i]] += (front.get(places[i + 1]).gains()[g]
                                - front.get(places[i - 1]).gains()[g])
                        / span;
            }
        }
        return distance;
    }
}
