package cordon.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils texts as tired people and broken editors do; the same seed spoils in the same way. */
final class Mutant {
    private static final Pattern NUMBER = Pattern.compile("(?<=[ \\[:])-?\\d+(\\.\\d+)?(?=[,\\]} \\n])");
    private static final Pattern VALUE = Pattern.compile("(?<=: )[^,\\[\\]{}#\\n]+(?=[,}\\n])");
    private static final List<String> ODD = List.of(
            "-1",
            "0",
            "1e9",
            "1e999",
            ".nan",
            "NaN",
            "''",
            "[]",
            "{}",
            "[1, 2]",
            "{a: b}",
            "~",
            "true",
            "x",
            "0x1F",
            "012",
            "2024-13-45",
            "!!set {}",
            "*a",
            "&a 1",
            "\"\\u0000\"",
            "'",
            "% ",
            "1_000");
    private static final List<String> DEBRIS = List.of(
            "\t", "{", "}", "[", "]", ":", ": ", "- ", "#", "&a ", "*a", "'", "\"", "|", "\u0000", "\uD83D", "<<: ",
            "---\n");

    private final SplittableRandom random;

    Mutant(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A text with one to three faults. */
    String of(String text) {
        String spoiled = text;
        for (int fault = random.nextInt(3); fault >= 0; fault--) {
            spoiled = fault(spoiled);
        }
        return spoiled;
    }

    private String fault(String text) {
        return switch (random.nextInt(8)) {
            case 0 -> lines(text, (lines, at) -> lines.remove((int) at));
            case 1 -> lines(text, (lines, at) -> lines.add(at, lines.get(at)));
            case 2 -> lines(text, (lines, at) -> lines.set(at, " ".repeat(random.nextInt(1, 5)) + lines.get(at)));
            case 3 -> text.substring(0, random.nextInt(text.length() + 1));
            case 4 -> insert(text, any(DEBRIS));
            case 5 -> swap(text);
            case 6 -> value(text, NUMBER, any(ODD));
            default -> value(text, VALUE, any(ODD));
        };
    }

    /** A text in which one value is another, which may be odd. */
    String value(String text) {
        return value(text, random.nextBoolean() ? NUMBER : VALUE, random.nextInt(3) == 0 ? "7" : any(ODD));
    }

    private String value(String text, Pattern which, String other) {
        List<int[]> found = new ArrayList<>();
        Matcher matcher = which.matcher(text);
        while (matcher.find()) {
            found.add(new int[] {matcher.start(), matcher.end()});
        }
        if (found.isEmpty()) {
            return text;
        }
        int[] span = any(found);
        return text.substring(0, span[0]) + other + text.substring(span[1]);
    }

    private interface Edit {
        void edit(List<String> lines, int at);
    }

    private String lines(String text, Edit edit) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (!lines.isEmpty()) {
            edit.edit(lines, random.nextInt(lines.size()));
        }
        return String.join("\n", lines) + "\n";
    }

    private String insert(String text, String what) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + what + text.substring(at);
    }

    private String swap(String text) {
        if (text.length() < 2) {
            return text;
        }
        int at = random.nextInt(text.length() - 1);
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
