package cordon.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moeaframework.algorithm.NSGAII;
import org.moeaframework.core.PRNG;
import org.moeaframework.core.Solution;
import org.moeaframework.core.constraint.Equal;
import org.moeaframework.core.initialization.InjectedInitialization;
import org.moeaframework.core.operator.CompoundVariation;
import org.moeaframework.core.operator.real.PM;
import org.moeaframework.core.operator.real.SBX;
import org.moeaframework.core.operator.real.UM;
import org.moeaframework.core.population.NondominatedSortingPopulation;
import org.moeaframework.core.selection.TournamentSelection;
import org.moeaframework.core.variable.RealVariable;
import org.moeaframework.problem.AbstractProblem;

/**
 * NSGA-II of the MOEA Framework over whole, real and placed decisions, for one objective or several, begun with common sense. A generation is
 * tried together, all under the same seeds; what is over budget is dominated without being tried.
 *
 * <p>The framework has one generator of random numbers for the whole program, so that one search runs at a time.
 */
final class Evolution {
    private static final int GENERATIONS = 12;
    private static final int LEAST_POPULATION = 8;
    private static final double SBX_INDEX = 10;
    private static final double PM_INDEX = 10;

    private final Field field;
    private final Trials trials;
    private final int seeds;
    private final Map<Candidate, Judge.Standing> standings = new LinkedHashMap<>();

    /**
     * Over a field.
     *
     * @param seeds under which each candidate is tried
     */
    Evolution(Field field, Trials trials, int seeds) {
        this.field = field;
        this.trials = trials;
        this.seeds = seeds;
    }

    /** All candidates that were tried, common sense among them, after about so many runs. */
    List<Candidate> tried(List<Candidate> sense, int runs, long seed) {
        synchronized (PRNG.class) {
            PRNG.setSeed(seed);
            Asked problem = new Asked();
            int population = Math.max(LEAST_POPULATION, 2 * (runs / seeds / GENERATIONS / 2));
            List<Solution> first = new ArrayList<>();
            sense.stream().limit(population).forEach(candidate -> first.add(problem.solution(candidate)));
            Generations algorithm =
                    new Generations(problem, population, first, field.genes().size());
            long before = trials.count();
            algorithm.step();
            int idle = 0;
            while (trials.count() - before < runs && idle < GENERATIONS) {
                long known = trials.count();
                algorithm.step();
                idle = trials.count() == known ? idle + 1 : 0;
            }
        }
        return List.copyOf(standings.keySet());
    }

    /** NSGA-II, of which each generation is tried together. */
    private final class Generations extends NSGAII {
        Generations(Asked problem, int population, List<Solution> first, int genes) {
            super(
                    problem,
                    population,
                    new NondominatedSortingPopulation(),
                    null,
                    new TournamentSelection(2),
                    new CompoundVariation(new SBX(1, SBX_INDEX), new PM(1.0 / genes, PM_INDEX), new UM(1.0 / genes)),
                    new InjectedInitialization(problem, first));
        }

        @Override
        public void evaluateAll(Iterable<Solution> solutions) {
            List<Candidate> wanted = new ArrayList<>();
            for (Solution solution : solutions) {
                Candidate candidate = candidate(solution);
                if (field.allowed().test(candidate)) {
                    wanted.add(candidate);
                }
            }
            List<Candidate> distinct = wanted.stream().distinct().toList();
            trials.meet(distinct, seeds);
            distinct.forEach(candidate -> standings.put(candidate, trials.standing(candidate)));
            super.evaluateAll(solutions);
        }
    }

    private Candidate candidate(Solution solution) {
        List<Double> genes = new ArrayList<>();
        for (int i = 0; i < field.genes().size(); i++) {
            double value = RealVariable.getReal(solution.getVariable(i));
            int options = field.genes().get(i).options();
            genes.add(options == 0 ? value : Math.min(options - 1, Math.floor(value)));
        }
        return field.plain().apply(new Candidate(genes));
    }

    /** What is asked of the framework: losses to be made small, and limits not to be broken. */
    private final class Asked extends AbstractProblem {
        Asked() {
            super(field.genes().size(), trials.judge().goals().size(), 1);
        }

        @Override
        public void evaluate(Solution solution) {
            Judge.Standing standing = standings.get(candidate(solution));
            boolean none = standing == null || standing.n() == 0;
            for (int i = 0; i < getNumberOfObjectives(); i++) {
                solution.setObjectiveValue(i, none ? Double.MAX_VALUE : -standing.gains()[i]);
            }
            double broken = none ? Double.MAX_VALUE : Math.max(0, standing.excess());
            solution.setConstraintValue(0, none || !standing.allowed() ? broken : 0);
        }

        @Override
        public Solution newSolution() {
            Solution solution = new Solution(getNumberOfVariables(), getNumberOfObjectives(), 1);
            for (int i = 0; i < getNumberOfVariables(); i++) {
                int options = field.genes().get(i).options();
                solution.setVariable(i, new RealVariable(0, options == 0 ? 1 : options));
            }
            solution.setConstraint(0, Equal.to(0.0));
            return solution;
        }

        /** A solution that stands for a candidate. */
        Solution solution(Candidate candidate) {
            Solution solution = newSolution();
            for (int i = 0; i < getNumberOfVariables(); i++) {
                Gene gene = field.genes().get(i);
                double most = gene.continuous() ? 1 : gene.options() - 0.5;
                double half = gene.continuous() ? 0 : 0.5;
                double value = Math.min(most, Math.max(0, candidate.genes().get(i)) + half);
                RealVariable.setReal(solution.getVariable(i), value);
            }
            return solution;
        }
    }
}
