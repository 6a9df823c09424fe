package cordon.frontier;

import java.util.List;

/** Thrown when the catalogue has no border between two named countries; the message says what it does have. */
public final class UnknownBorderException extends IllegalArgumentException {
    private final List<String> suggestions;

    UnknownBorderException(String message, List<String> suggestions) {
        super(message);
        this.suggestions = List.copyOf(suggestions);
    }

    /**
     * Borders of the catalogue that may have been meant, as "guarded - neighbour" in the order asked,
     * likeliest first; empty if none comes near.
     */
    public List<String> suggestions() {
        return suggestions;
    }
}
