package cordon.verification;

import java.util.List;
import java.util.stream.Stream;

/**
 * A case and what was found.
 *
 * @param of the case
 * @param verdicts one for each comparison made
 */
public record CaseReport(Case of, List<Verdict> verdicts) {

    /** The worst of its findings; that of its absence if nothing can be compared. */
    public Finding finding() {
        if (verdicts.isEmpty()) {
            return of.absences().get(0).finding();
        }
        return Stream.of(Finding.FAILS, Finding.UNDECIDED)
                .filter(bad -> verdicts.stream().anyMatch(verdict -> verdict.finding() == bad))
                .findFirst()
                .orElse(Finding.HOLDS);
    }
}
