package cordon.sensing;

import cordon.scenario.Sky;

/** States of the air that cameras meet: each weather regime with and without thermal crossover, and the ideal state. */
final class Air {
    private final Sky sky;

    Air(Sky sky) {
        this.sky = sky;
    }

    /** Number of states; the last is clear air that no ground masks. */
    int states() {
        return 2 * (sky.regimes().size() + 1) + 1;
    }

    int state(int regime, boolean crossover) {
        return 2 * regime + (crossover ? 1 : 0);
    }

    /** Clear air without masks. */
    int ideal() {
        return states() - 1;
    }

    double contrast(int state) {
        return state != ideal() && state % 2 == 1 ? sky.crossoverContrast() : 1;
    }

    double extinctionPerKm(int state) {
        int regime = state == ideal() ? 0 : state / 2;
        return regime == 0
                ? sky.clearThermalPerKm()
                : sky.regimes().get(regime - 1).thermalPerKm();
    }
}
