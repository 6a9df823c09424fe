package cordon.planning;

import java.util.List;

/** One way to decide: a number for each gene of the space, whole where the gene has options. */
public record Candidate(List<Double> genes) {
    /** Copies the list. */
    public Candidate {
        genes = List.copyOf(genes);
    }

    /** The option that a gene chooses. */
    int option(int gene) {
        return genes.get(gene).intValue();
    }
}
