package cordon.verification;

import java.util.List;

/** Section 10: primitives of geometry and physics. */
final class PhysicsCases {
    private PhysicsCases() {}

    static List<Case> all() {
        return List.of(Primitives.all());
    }
}
