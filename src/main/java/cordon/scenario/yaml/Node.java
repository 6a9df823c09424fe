package cordon.scenario.yaml;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An immutable YAML node with its place; aliases and merge keys are resolved already. */
sealed interface Node {
    Place place();

    /** How a message names what was found. */
    String shown();

    /** The text of the key {@code id} if this is a map that has one. */
    default Optional<String> id() {
        return Optional.empty();
    }

    /** One value; {@code empty} for null, {@code quoted} for anything but a plain scalar. */
    record Scalar(Place place, String text, boolean quoted, boolean empty) implements Node {
        private static final int SHOWN = 60;

        @Override
        public String shown() {
            if (empty) {
                return "empty";
            }
            return "'" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text) + "'";
        }
    }

    /** A list. */
    record Items(Place place, List<Node> items) implements Node {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String shown() {
            return "a list";
        }

        /** Whether every item is a map with an id, so that items are known by it. */
        boolean haveIds() {
            return !items.isEmpty() && items.stream().allMatch(item -> item.id().isPresent());
        }

        List<String> ids() {
            return items.stream().flatMap(item -> item.id().stream()).toList();
        }
    }

    /** A map; its keys are text and keep their order. */
    record Entries(Place place, Map<String, Entry> entries) implements Node {
        public Entries {
            entries = Collections.unmodifiableMap(entries);
        }

        static Entries none(Place place) {
            return new Entries(place, Map.of());
        }

        @Override
        public String shown() {
            return "a map";
        }

        @Override
        public Optional<String> id() {
            return entries.containsKey("id") && entries.get("id").value() instanceof Scalar id && !id.empty()
                    ? Optional.of(id.text())
                    : Optional.empty();
        }
    }

    /** A node whose problem is reported already: it fails to bind in silence. */
    record Broken(Place place) implements Node {
        @Override
        public String shown() {
            return "unreadable";
        }
    }

    /** A key's place and its value. */
    record Entry(Place place, Node value) {}
}
