package cordon.verification;

import java.util.List;

/** Section 4: choice, learning, games. */
final class ChoiceCases {
    private ChoiceCases() {}

    static List<Case> all() {
        return List.of(
                GateShares.multinomialLogit(),
                GateShares.displacement(),
                LaneBeliefs.recency(),
                Case.of("4.4", "Experience-weighted attraction").notYet("", "not written so far"),
                Case.of("4.5", "Congested logit").notYet("", "not written so far"),
                Case.of("4.6", "Balloon: two routes of equal profit").notYet("", "not written so far"),
                Case.of("4.7", "Inspection game").notYet("", "not written so far"),
                SecurityGames.parallelRoutes(),
                SecurityGames.stackelberg(),
                TollChain.complements(),
                RepeatedTrials.attempts());
    }
}
