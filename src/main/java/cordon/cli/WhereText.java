package cordon.cli;

import cordon.measures.RunResult;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where the attempts of a run went: between the crossings, through gates, through official crossings. */
final class WhereText {
    private static final int MOST = 3;

    private final PrintWriter out;

    WhereText(PrintWriter out) {
        this.out = out;
    }

    /** Prints it. */
    void print(RunResult result) {
        List<Place> lanes = result.lanes().stream()
                .map(lane -> new Place(
                        String.format(Locale.ROOT, "km %.0f-%.0f", lane.fromKm(), lane.toKm()),
                        lane.outcomes().attempts().count()))
                .toList();
        long all = sum(lanes) + sum(passages(result, false)) + sum(passages(result, true));
        if (all == 0) {
            out.println("Nobody tried to cross.");
            return;
        }
        out.println("Where it crossed or would have:");
        print("between the crossings", lanes, all);
        print("through gates", passages(result, false), all);
        print("through official crossings", passages(result, true), all);
    }

    private record Place(String name, long attempts) {}

    private static List<Place> passages(RunResult result, boolean official) {
        return result.passages().stream()
                .filter(passage -> passage.official() == official)
                .map(passage -> new Place(
                        passage.name().isEmpty() ? passage.id() : passage.name(),
                        passage.outcomes().attempts().count()))
                .toList();
    }

    private static long sum(List<Place> places) {
        return places.stream().mapToLong(Place::attempts).sum();
    }

    private void print(String what, List<Place> places, long all) {
        String most = places.stream()
                .filter(place -> place.attempts() > 0)
                .sorted(Comparator.comparingLong(Place::attempts).reversed())
                .limit(MOST)
                .map(place -> place.name() + " " + Numbers.percent((double) place.attempts() / all))
                .collect(Collectors.joining(", "));
        out.println(String.format(
                Locale.ROOT,
                "  %-27s %7s%s",
                what,
                Numbers.percent((double) sum(places) / all),
                most.isEmpty() ? "" : "  most: " + most));
    }
}
