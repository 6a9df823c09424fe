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
                Case.of("7.4", "Bias of time steps in a duel").notYet("", "not written so far"),
                Case.of("7.5", "Gambler's ruin").notYet("", "not written so far"));
    }
}
