package cordon.scenario.yaml;

import cordon.scenario.Problem;

/** Where a node was written; lines and columns count from 1. */
record Place(String file, int line, int column) {
    static Place start(String file) {
        return new Place(file, 1, 1);
    }

    Problem problem(String path, String text) {
        return new Problem(file, line, column, path, text);
    }

    /** This place as told from {@code other}: the line alone within one file. */
    String seenFrom(Place other) {
        return file.equals(other.file) ? "line " + line : file + ":" + line;
    }
}
