package cordon.frontier;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names of countries as people write them with the names of the catalogue. */
final class CountryNames {
    /** The unlikeness of names that have nothing in common. */
    static final int UNLIKE = 1000;

    private static final int SHORT_FORM = 1;
    private static final int SAME_WORDS = 2;
    private static final int MISSPELT = 2;
    private static final List<String> SMALL_WORDS = List.of("of", "the", "and");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CountryNames() {}

    /** Whether two names differ at most in case, accents, spaces and punctuation. */
    static boolean same(String one, String other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }

    /** The name in small letters, without accents, its words set apart by single spaces only. */
    static String plain(String name) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN_WORDS
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** 0 for the same name, more the less it resembles the name of the catalogue, up to {@link #UNLIKE}. */
    static int unlikeness(String asked, String name) {
        String from = plain(asked);
        String to = plain(name);
        if (from.isEmpty()) {
            return UNLIKE;
        }
        if (from.equals(to)) {
            return 0;
        }
        if (name.equals(nameOfOther(from)) || initials(to).equals(from.replace(" ", ""))) {
            return SHORT_FORM;
        }
        if (hasSameWords(words(from), words(to), name.contains("."))) {
            return SAME_WORDS;
        }
        int edits = edits(from, to);
        return edits <= Math.max(1, from.length() / 3) ? MISSPELT + edits : UNLIKE;
    }

    /** The catalogue's name for another that is in use; empty if there is none. */
    private static String nameOfOther(String plain) {
        return switch (plain) {
            case "us", "america" -> "United States of America";
            case "britain", "great britain" -> "United Kingdom";
            case "burma" -> "Myanmar";
            case "czech republic" -> "Czechia";
            case "drc", "dr congo", "congo kinshasa", "zaire" -> "Dem. Rep. Congo";
            case "congo republic", "republic of congo", "republic of the congo", "congo brazzaville" -> "Congo";
            case "east timor" -> "Timor-Leste";
            case "holland" -> "Netherlands";
            case "ivory coast" -> "Côte d'Ivoire";
            case "dprk" -> "North Korea";
            case "rok" -> "South Korea";
            case "north macedonia" -> "Macedonia";
            case "persia" -> "Iran";
            case "swaziland" -> "eSwatini";
            case "turkiye" -> "Turkey";
            default -> "";
        };
    }

    private static List<String> words(String plain) {
        List<String> words = new ArrayList<>(List.of(plain.split(" ")));
        words.removeAll(SMALL_WORDS);
        return words.isEmpty() ? List.of(plain) : words;
    }

    private static String initials(String plain) {
        StringBuilder initials = new StringBuilder();
        words(plain).forEach(word -> initials.append(word.charAt(0)));
        return initials.length() > 1 ? initials.toString() : "";
    }

    /** Each word begins one of the name's ("stat", "states"), or the name abbreviates it ("Rep.", "republic"). */
    private static boolean hasSameWords(List<String> asked, List<String> name, boolean abbreviated) {
        boolean mayBeLonger = abbreviated && asked.size() == name.size();
        return asked.stream()
                .allMatch(word -> name.stream()
                        .anyMatch(other -> word.equals(other)
                                || word.length() > 2 && other.startsWith(word)
                                || mayBeLonger && word.startsWith(other)));
    }

    /** Letters to insert, drop, change or swap with the next to get from one word to the other. */
    private static int edits(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, i, j, from, to);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, int i, int j, String from, String to) {
        boolean equal = from.charAt(i - 1) == to.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (equal ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
