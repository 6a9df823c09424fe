package cordon.properties;

import cordon.events.Event;
import cordon.fixtures.Runs;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** The events of a run as lists of what they say, with places as they would be at scale 1 from the usual end of the line. */
final class Moments {
    private static final List<String> CHAINAGES = List.of("km", "endKm");

    private final MadeUpWorld world;
    private final double scale;
    private final boolean turned;

    private Moments(MadeUpWorld world, double scale, boolean turned) {
        this.world = world;
        this.scale = scale;
        this.turned = turned;
    }

    static List<List<Object>> of(MadeUpWorld world) {
        return new Moments(world, 1, false).all();
    }

    static List<List<Object>> scaledBack(MadeUpWorld world, double scale) {
        return new Moments(world, scale, false).all();
    }

    static List<List<Object>> turnedBack(MadeUpWorld world) {
        return new Moments(world, 1, true).all();
    }

    private List<List<Object>> all() {
        List<List<Object>> moments = new ArrayList<>();
        Runs.run(world.scenario(), event -> moments.add(told(event)));
        return moments;
    }

    private List<Object> told(Event event) {
        List<Object> told = new ArrayList<>(List.of(event.getClass().getSimpleName()));
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            try {
                told.add(told(component.getName(), component.getAccessor().invoke(event)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return told;
    }

    private Object told(String name, Object value) {
        if (!(value instanceof Double number)) {
            return value;
        }
        if (turned && CHAINAGES.contains(name)) {
            return world.lengthKm() - number;
        }
        return name.equals("km") || name.endsWith("Km") ? number / scale : number;
    }

    /** The first place at which two courses of events differ by more than a tolerance, or an empty text. */
    static String difference(List<List<Object>> one, List<List<Object>> other, double tolerance) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!same(one.get(i), other.get(i), tolerance)) {
                return i + ": " + one.get(i) + " and " + other.get(i);
            }
        }
        return one.size() == other.size() ? "" : one.size() + " and " + other.size() + " events";
    }

    private static boolean same(List<Object> one, List<Object> other, double tolerance) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            Object a = one.get(i);
            Object b = other.get(i);
            same = a instanceof Double x && b instanceof Double y
                    ? x.equals(y) || Math.abs(x - y) <= tolerance
                    : a == null ? b == null : a.equals(b);
        }
        return same;
    }
}
