package cordon.verification;

import java.util.List;

/** Sections 10 and 11: primitives of geometry and physics, and the full model, which no closed form tells. */
final class PhysicsCases {
    private PhysicsCases() {}

    static List<Case> all() {
        return List.of(Primitives.all(), FullModel.ticks());
    }
}
