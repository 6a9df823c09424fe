package cordon.verification;

import java.util.List;
import java.util.OptionalInt;

/**
 * What is to be run.
 *
 * @param cases which cases
 * @param quick only the quick subset
 * @param replications runs of each part, instead of its own number
 * @param firstSeed the first seed of every part
 */
public record Request(List<Case> cases, boolean quick, OptionalInt replications, long firstSeed) {

    /** Copies the list. */
    public Request {
        cases = List.copyOf(cases);
    }

    /** Whether there is anything to say about a case: a part to run, or that nothing can be compared. */
    boolean wants(Case of) {
        return !of.covered() || of.parts().stream().anyMatch(part -> replications(part) > 0);
    }

    /** How often a part is run; 0 leaves it out. */
    int replications(Part part) {
        int own = quick ? part.quickReplications() : part.replications();
        return own == 0 ? 0 : replications.orElse(own);
    }
}
