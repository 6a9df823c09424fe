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
                Learners.attraction(),
                Learners.congestion(),
                Profits.balloon(),
                Profits.inspection(),
                SecurityGames.parallelRoutes(),
                SecurityGames.stackelberg(),
                TollChain.complements(),
                RepeatedTrials.attempts());
    }
}
