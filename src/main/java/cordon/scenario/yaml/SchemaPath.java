package cordon.scenario.yaml;

import cordon.scenario.Key;
import java.lang.reflect.Type;

/**
 * A leaf of the configuration: a key that holds a value, not further keys.
 *
 * @param path dotted, with {@code *} for any id or name and {@code [*]} for any item of a plain list of records
 * @param type the Java type of the component that holds it
 * @param key its description
 */
public record SchemaPath(String path, Type type, Key key) {}
