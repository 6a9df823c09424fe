package cordon.verification;

import java.util.List;

/** Section 3: the response race. */
final class RaceCases {
    private RaceCases() {}

    static List<Case> all() {
        return List.of(
                ResponseRace.uniformCrossing(),
                Case.of("3.2", "Exponential delay of dispatch").notYet("", "not written so far"),
                ConstantBearing.pursuit(),
                Case.of("3.4", "Nearest of several responders").notYet("", "not written so far"),
                Case.of("3.5", "EASI").notYet("", "not written so far"),
                Case.of("3.6", "Geometry of paths").notYet("", "not written so far"));
    }
}
