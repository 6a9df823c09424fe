package cordon.verification;

import java.util.List;

/** Section 1: search and patrol. */
final class SearchCases {
    private SearchCases() {}

    static List<Case> all() {
        return List.of(
                SearchLaws.exponentialLaw(),
                Case.of("1.2", "Parallel sweeps").notYet("", "not written so far"),
                SearchLaws.chord(),
                SearchLaws.randomChord(),
                Case.of("1.5", "Glimpses").notYet("", "not written so far"),
                BeatPatrol.backAndForth());
    }
}
