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
                        .source("published facts, as in `configs/anchors.yaml`")
                        .notApplicable(
                                "",
                                "bands to compare with, not answers to be right about: `cordon anchors` sets what the model measures"
                                        + " of them beside the baseline (false share of alarms, alarms that end in a seizure, seizures"
                                        + " near the line, breaches); others are of other borders, with other denominators"));
    }
}
