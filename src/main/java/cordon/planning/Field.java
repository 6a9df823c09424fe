package cordon.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * All candidates, as a search sees them.
 *
 * @param genes what is decided
 * @param plain writes a candidate in the one way in which it is written
 * @param allowed whether a candidate can be had at all, such as within a budget; told without trying it
 */
record Field(List<Gene> genes, UnaryOperator<Candidate> plain, Predicate<Candidate> allowed) {
    /** Copies the list. */
    Field {
        genes = List.copyOf(genes);
    }

    /** Ways to decide; infinite where something is continuous. */
    double size() {
        double size = 1;
        for (Gene gene : genes) {
            size *= gene.continuous() ? Double.POSITIVE_INFINITY : gene.options();
        }
        return size;
    }

    /** Whether everything is continuous. */
    boolean continuous() {
        return genes.stream().allMatch(Gene::continuous);
    }

    /** All candidates that can be had, each once; the field must be finite. */
    List<Candidate> all() {
        List<List<Double>> rows = List.of(List.of());
        for (Gene gene : genes) {
            List<List<Double>> longer = new ArrayList<>();
            for (List<Double> row : rows) {
                for (int option = 0; option < gene.options(); option++) {
                    List<Double> more = new ArrayList<>(row);
                    more.add((double) option);
                    longer.add(more);
                }
            }
            rows = longer;
        }
        return rows.stream()
                .map(Candidate::new)
                .map(plain)
                .distinct()
                .filter(allowed)
                .toList();
    }
}
