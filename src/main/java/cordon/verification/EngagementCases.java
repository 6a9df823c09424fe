package cordon.verification;

import java.util.List;

/** Section 7: engagements. */
final class EngagementCases {
    private EngagementCases() {}

    static List<Case> all() {
        return List.of(
                Duels.squareLaw(),
                Duels.exponentialDuel(),
                Convoys.stochasticSquareLaw(),
                Duels.steps(),
                Case.of("7.5", "Gambler's ruin")
                        .source("`s07_gamblers_ruin.csv`")
                        .notApplicable("", "nothing in a fight or in a unit walks up and down: losses are for good"));
    }
}
