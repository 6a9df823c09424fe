package cordon.scenario.yaml;

import cordon.scenario.yaml.Shape.Many;
import cordon.scenario.yaml.Shape.Maybe;
import cordon.scenario.yaml.Shape.Named;
import cordon.scenario.yaml.Shape.Slot;
import cordon.scenario.yaml.Shape.Thing;
import java.util.ArrayList;
import java.util.List;

/** Lists the leaves of a configuration record, in component order. */
public final class SchemaPaths {
    private SchemaPaths() {}

    /** Every leaf path, such as {@code guards.patrols.*.count}. */
    public static List<SchemaPath> of(Class<?> record) {
        List<SchemaPath> paths = new ArrayList<>();
        thing(Shapes.of(record), "", paths);
        return List.copyOf(paths);
    }

    private static void thing(Thing thing, String prefix, List<SchemaPath> paths) {
        for (Slot slot : thing.slots()) {
            below(slot.shape(), slot, prefix + slot.name(), paths);
        }
    }

    private static void below(Shape shape, Slot slot, String path, List<SchemaPath> paths) {
        if (shape instanceof Maybe maybe) {
            below(maybe.value(), slot, path, paths);
        } else if (shape instanceof Named named) {
            below(named.value(), slot, path + ".*", paths);
        } else if (shape instanceof Many many && many.item() instanceof Thing) {
            below(many.item(), slot, path + (many.ofThings() ? ".*" : "[*]"), paths);
        } else if (shape instanceof Thing thing) {
            thing(thing, path + ".", paths);
        } else {
            paths.add(new SchemaPath(path, slot.type(), slot.key()));
        }
    }
}
