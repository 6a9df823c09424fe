package cordon.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.MersenneTwister;

/**
 * CMA-ES of Commons Math where all that is decided is continuous and one thing is wanted. What is over budget, or breaks a limit, is worse
 * than all that does not.
 */
final class Continuous {
    private static final double STEP = 0.25;
    private static final double BROKEN = 1e15;

    private final Field field;
    private final Trials trials;
    private final int seeds;

    Continuous(Field field, Trials trials, int seeds) {
        this.field = field;
        this.trials = trials;
        this.seeds = seeds;
    }

    /** All candidates that were tried, after about so many runs. */
    List<Candidate> tried(int runs, long seed) {
        int genes = field.genes().size();
        Set<Candidate> tried = new LinkedHashSet<>();
        double[] middle = filled(genes, 0.5);
        int population = 4 + (int) (3 * Math.log(genes));
        CMAESOptimizer optimizer =
                new CMAESOptimizer(Integer.MAX_VALUE, 0, true, 0, 1, new MersenneTwister(seed), false, null);
        try {
            optimizer.optimize(
                    new MaxEval(Math.max(population, runs / seeds)),
                    new ObjectiveFunction(point -> loss(point, tried)),
                    GoalType.MINIMIZE,
                    new InitialGuess(middle),
                    new SimpleBounds(filled(genes, 0), filled(genes, 1)),
                    new CMAESOptimizer.Sigma(filled(genes, STEP)),
                    new CMAESOptimizer.PopulationSize(population));
        } catch (TooManyEvaluationsException enough) {
            return List.copyOf(tried);
        }
        return List.copyOf(tried);
    }

    private double loss(double[] point, Set<Candidate> tried) {
        List<Double> genes = new ArrayList<>();
        Arrays.stream(point).forEach(value -> genes.add(Math.max(0, Math.min(1, value))));
        Candidate candidate = field.plain().apply(new Candidate(genes));
        if (!field.allowed().test(candidate)) {
            return Double.MAX_VALUE;
        }
        trials.meet(List.of(candidate), seeds);
        tried.add(candidate);
        Judge.Standing standing = trials.standing(candidate);
        return standing.allowed() ? -standing.gains()[0] : BROKEN * (1 + standing.excess());
    }

    private static double[] filled(int size, double value) {
        double[] row = new double[size];
        Arrays.fill(row, value);
        return row;
    }
}
