package cordon.scenario.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dotted paths such as {@code guards.patrols.north.count} and {@code sections[2].toKm}; odd names are quoted. */
final class Paths {
    private static final Pattern STEP = Pattern.compile("\\[(\\d{1,9})]|\"([^\"]+)\"|([^.\\[\\]\"=\\s]+)");
    private static final Pattern ODD = Pattern.compile("[.\\[\\]\"=\\s]");

    private Paths() {}

    /** A step by name, or by index if {@code index >= 0}. */
    record Step(String name, int index) {
        boolean byName() {
            return index < 0;
        }

        /** Whether every thing of a list is meant. */
        boolean every() {
            return byName() && name.equals("*");
        }
    }

    /** The path of a key or an id below {@code parent}. */
    static String child(String parent, String name) {
        String shown = ODD.matcher(name).find() ? '"' + name + '"' : name;
        return parent.isEmpty() ? shown : parent + "." + shown;
    }

    /** The path of an item of a list: by its id if it has one. */
    static String item(String parent, int index, Node item) {
        return item.id().map(id -> child(parent, id)).orElse(parent + "[" + index + "]");
    }

    /** The steps of a path; empty if it is malformed. */
    static List<Step> steps(String path) {
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        int at = 0;
        while (at < path.length()) {
            if (!step.find(at) || step.start() != at) {
                return List.of();
            }
            steps.add(step(step));
            at = step.end();
            if (at < path.length() && path.charAt(at) == '.') {
                at++;
                if (at == path.length()) {
                    return List.of();
                }
            } else if (at < path.length() && path.charAt(at) != '[') {
                return List.of();
            }
        }
        return steps;
    }

    private static Step step(Matcher found) {
        if (found.group(1) != null) {
            return new Step("", Integer.parseInt(found.group(1)));
        }
        return new Step(found.group(2) != null ? found.group(2) : found.group(3), -1);
    }
}
