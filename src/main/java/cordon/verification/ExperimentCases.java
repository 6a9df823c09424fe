package cordon.verification;

import java.util.List;

/** Sections 8 and 9: statistics of experiments, and facts about the world. */
final class ExperimentCases {
    private ExperimentCases() {}

    static List<Case> all() {
        return List.of(
                Intervals.student(),
                CommonNumbers.commonRandomNumbers(),
                Sensitivities.indices(),
                Designs.latinHypercube(),
                Designs.sobolSequence(),
                Case.of("8.6", "NSGA-II on ZDT1")
                        .source("`s08_zdt_hv_true.csv`, `s08_nsga2_zdt1_runs.csv`")
                        .notYet("", "the program has no optimiser so far"),
                Case.of("8.7", "Ranking and selection")
                        .source("Rinott; Dudewicz and Dalal; `s08_rinott_dudewicz.csv`")
                        .notYet("", "the program has no ranking procedure so far"),
                Case.of("9", "Face validity")
                        .source("published facts, `s09_face_validity.csv`")
                        .notApplicable("", "a matter of validation, not of verification: see the anchors"));
    }
}
