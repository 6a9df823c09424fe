package cordon.gui;

import cordon.report.Figures;
import cordon.smuggling.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a party goes this way, in words.
 *
 * @param preface what is shown, or why there is nothing to show
 */
record Why(List<String> preface, List<Bar> bars) {
    /** Nobody asks. */
    static final Why NONE = new Why(List.of(), List.of());

    /** One choice: its words, its chance, whether it was taken. */
    record Bar(String words, String numbers, double chance, boolean chosen) {}

    /** In words: the numbers are those of the decision itself. */
    static Why of(Optional<Explanation> decision, boolean straight, String when, Names names) {
        if (decision.isEmpty()) {
            String none = straight
                    ? "It had no choice: the scenario sends it straight across."
                    : "Its decision is not remembered any more.";
            return new Why(List.of(none), List.of());
        }
        Explanation e = decision.get();
        List<String> preface = new ArrayList<>();
        preface.add("Written down when it chose, " + when + ": the numbers from which its choice was drawn.");
        preface.add("The best " + Math.min(e.choices(), e.best().size()) + " of " + Figures.count(e.choices())
                + " choices. The bar is the chance of each.");
        if (!e.free()) {
            preface.add("Here the scenario says over which lanes it spreads; worth plays no part.");
        }
        List<Bar> bars = new ArrayList<>();
        for (Explanation.Row row : e.best()) {
            bars.add(bar(row, row == e.chosen(), names));
        }
        if (e.chosen() != null && !e.best().contains(e.chosen())) {
            bars.add(bar(e.chosen(), true, names));
        }
        return new Why(List.copyOf(preface), List.copyOf(bars));
    }

    private static Bar bar(Explanation.Row row, boolean chosen, Names names) {
        String words = row.rank() + ". "
                + switch (row.kind()) {
                    case STAY -> "stay for today";
                    case ELSEWHERE -> "go round the frontier";
                    case GO -> names.by(row.mode()) + " " + names.way(row.way(), row.place(), row.km());
                };
        String worth = Double.isFinite(row.utilityUsd()) ? "worth " + EventWords.usd(row.utilityUsd()) : "not possible";
        String numbers = switch (row.kind()) {
            case STAY -> worth;
            case ELSEWHERE -> "costs " + EventWords.usd(row.costUsd()) + ", " + worth;
            case GO ->
                "loss " + Figures.percent(row.risk()) + ", costs " + EventWords.usd(row.costUsd()) + ", " + worth;
        };
        return new Bar(words, numbers, row.chance(), chosen);
    }
}
