package cordon.frontier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words the refusal of an unknown border, and finds the borders that may have been meant. */
final class Suggestions {
    private static final int MOST = 5;

    private Suggestions() {}

    private record Guess(String name, int unlikeness) {}

    static UnknownBorderException unknown(BorderCatalogue catalogue, String guarded, String neighbour) {
        List<Guess> guardedMay = guesses(catalogue, guarded);
        List<Guess> neighbourMay = guesses(catalogue, neighbour);
        List<String> pairs = pairs(catalogue, guardedMay, neighbourMay);
        StringBuilder message = new StringBuilder()
                .append("no land border between '" + guarded + "' and '" + neighbour + "'")
                .append(": " + about(catalogue, guarded, guardedMay));
        if (!CountryNames.same(guarded, neighbour)) {
            message.append("; ").append(about(catalogue, neighbour, neighbourMay));
        }
        if (!pairs.isEmpty()) {
            message.append("; did you mean '" + String.join("' or '", pairs) + "'?");
        }
        return new UnknownBorderException(message.toString(), pairs);
    }

    /** The countries that may be meant, likeliest first. */
    static List<String> countries(BorderCatalogue catalogue, String asked) {
        return guesses(catalogue, asked).stream().limit(MOST).map(Guess::name).toList();
    }

    private static List<Guess> guesses(BorderCatalogue catalogue, String asked) {
        return catalogue.countries().stream()
                .map(name -> new Guess(name, CountryNames.unlikeness(asked, name)))
                .filter(guess -> guess.unlikeness() < CountryNames.UNLIKE)
                .sorted(Comparator.comparingInt(Guess::unlikeness).thenComparing(Guess::name))
                .toList();
    }

    private static List<String> pairs(BorderCatalogue catalogue, List<Guess> guarded, List<Guess> neighbour) {
        List<Guess> pairs = new ArrayList<>();
        for (Guess from : guarded) {
            List<String> across = catalogue.neighbours(from.name());
            for (Guess to : neighbour) {
                if (across.contains(to.name())) {
                    pairs.add(new Guess(from.name() + " - " + to.name(), from.unlikeness() + to.unlikeness()));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Guess::unlikeness).thenComparing(Guess::name));
        int tolerated = pairs.isEmpty() ? 0 : pairs.get(0).unlikeness() + 1;
        return pairs.stream()
                .filter(pair -> pair.unlikeness() <= tolerated)
                .limit(MOST)
                .map(Guess::name)
                .toList();
    }

    private static String about(BorderCatalogue catalogue, String asked, List<Guess> guesses) {
        List<String> neighbours = catalogue.neighbours(asked);
        if (!neighbours.isEmpty()) {
            return "'" + asked + "' borders " + String.join(", ", neighbours);
        }
        String unknown = "'" + asked + "' is not in the catalogue";
        if (guesses.isEmpty()) {
            return unknown;
        }
        List<String> near = guesses.stream().limit(MOST).map(Guess::name).toList();
        return unknown + " (nearest names: " + String.join(", ", near) + ")";
    }
}
