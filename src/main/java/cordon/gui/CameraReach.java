package cordon.gui;

import cordon.engine.View.TowerAt;
import cordon.engine.View.ZoneAt;
import cordon.scenario.Sensing;
import cordon.sensing.Imaging;
import java.util.List;

/** How far a tower's cameras show a person with an even chance in the air of now, km; other laws have a range of their own. */
final class CameraReach {
    private static final String PERSON = "human";
    private static final int HALVINGS = 30;

    private CameraReach() {}

    static double km(TowerAt tower, Snapshot now) {
        Sensing.Optic optic = tower.optic();
        if (optic.law() != Sensing.Law.IMAGING) {
            return optic.rangeKm();
        }
        double clear = Imaging.evenChanceKm(optic, now.scenario().sensing().criticalM(PERSON));
        return evenKm(clear, now.contrast(), thermalPerKm(now.weather(), tower.km()));
    }

    /** The range at which as much is resolved as an even chance needs; resolution falls with range. */
    private static double evenKm(double clearKm, double contrast, double extinctionPerKm) {
        double near = 0;
        double far = clearKm;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (near + far) / 2;
            if (Imaging.resolution(clearKm, middle, contrast, extinctionPerKm) >= 1) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return near;
    }

    private static double thermalPerKm(List<ZoneAt> weather, double km) {
        return weather.stream()
                .filter(zone -> km <= zone.toKm())
                .findFirst()
                .orElse(weather.get(weather.size() - 1))
                .thermalPerKm();
    }
}
