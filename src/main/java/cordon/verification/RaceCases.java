package cordon.verification;

import java.util.List;

/** Section 3: the response race. */
final class RaceCases {
    private RaceCases() {}

    static List<Case> all() {
        return List.of(
                ResponseRace.uniformCrossing(),
                ExponentialDelay.race(),
                ConstantBearing.pursuit(),
                NearestTeam.responders(),
                AdversaryPath.interruption(),
                StraightWays.everyDirection());
    }
}
