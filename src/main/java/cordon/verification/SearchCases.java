package cordon.verification;

import java.util.List;

/** Section 1: search and patrol. */
final class SearchCases {
    private SearchCases() {}

    static List<Case> all() {
        return List.of(
                SearchLaws.exponentialLaw(),
                ParallelSweeps.sweeps(),
                SearchLaws.chord(),
                SearchLaws.randomChord(),
                Glimpses.byNumber(),
                BeatPatrol.backAndForth());
    }
}
