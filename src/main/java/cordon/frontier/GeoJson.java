package cordon.frontier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The lines of a GeoJSON text (RFC 7946). A bare geometry counts as a feature without properties; a
 * geometry that is no line is refused; heights are ignored.
 */
final class GeoJson {
    private GeoJson() {}

    /** Lines with what the file says about them. */
    record Feature(List<List<LonLat>> lines, Map<?, ?> properties) {
        String text(String key) {
            return as(String.class, properties.get(key), "property '" + key + "'");
        }

        double number(String key) {
            return as(Double.class, properties.get(key), "property '" + key + "'");
        }

        List<?> list(String key) {
            return as(List.class, properties.get(key), "property '" + key + "'");
        }
    }

    /** All lines of a text; at least one. */
    static List<List<LonLat>> lines(String text) {
        List<List<LonLat>> lines = new ArrayList<>();
        features(text).forEach(feature -> lines.addAll(feature.lines()));
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("GeoJSON: there is no line");
        }
        return lines;
    }

    static List<Feature> features(String text) {
        Map<?, ?> root = as(Map.class, JsonReader.read(text), "the whole");
        if (!"FeatureCollection".equals(root.get("type"))) {
            return List.of(feature(root, "the whole"));
        }
        List<Feature> features = new ArrayList<>();
        for (Object item : as(List.class, root.get("features"), "'features'")) {
            String where = "feature " + (features.size() + 1);
            features.add(feature(as(Map.class, item, where), where));
        }
        return features;
    }

    private static Feature feature(Map<?, ?> node, String where) {
        if (!"Feature".equals(node.get("type"))) {
            return new Feature(geometry(node, where), Collections.emptyMap());
        }
        Object properties = node.get("properties");
        Map<?, ?> known = properties instanceof Map<?, ?> map ? map : Collections.emptyMap();
        return new Feature(geometry(as(Map.class, node.get("geometry"), where + ", 'geometry'"), where), known);
    }

    private static List<List<LonLat>> geometry(Map<?, ?> node, String where) {
        String type = as(String.class, node.get("type"), where + ", 'type'");
        List<?> coordinates = as(List.class, node.get("coordinates"), where + ", 'coordinates' of a " + type);
        if (type.equals("LineString")) {
            return List.of(line(coordinates, where));
        }
        if (!type.equals("MultiLineString")) {
            throw new IllegalArgumentException(
                    "GeoJSON: " + where + ": a LineString or MultiLineString is needed (was " + type + ")");
        }
        List<List<LonLat>> lines = new ArrayList<>();
        for (Object item : coordinates) {
            lines.add(line(as(List.class, item, where + ", 'coordinates'"), where));
        }
        return lines;
    }

    private static List<LonLat> line(List<?> coordinates, String where) {
        List<LonLat> points = new ArrayList<>(coordinates.size());
        for (Object item : coordinates) {
            points.add(point(item, where, points.size() + 1));
        }
        return points;
    }

    private static LonLat point(Object item, String where, int number) {
        try {
            if (item instanceof List<?> pair
                    && pair.size() >= 2
                    && pair.get(0) instanceof Double lon
                    && pair.get(1) instanceof Double lat) {
                return new LonLat(lon, lat);
            }
            throw new IllegalArgumentException("longitude and latitude are needed");
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("GeoJSON: " + where + ", point " + number + ": " + e.getMessage(), e);
        }
    }

    private static <T> T as(Class<T> type, Object value, String what) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("GeoJSON: " + what + " is missing or of the wrong kind");
        }
        return type.cast(value);
    }
}
