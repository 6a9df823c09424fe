package cordon.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a budget buys anything at all, so that a search that can find nothing is not begun. */
final class Affordable {
    private final Plan plan;
    private final Space space;
    private final List<Setup> dear = new ArrayList<>();

    Affordable(Plan plan, Space space) {
        this.plan = plan;
        this.space = space;
    }

    /** What is wrong with the budget; empty if some decision or placement by itself is within it. */
    Optional<String> problem() {
        boolean bounded = plan.budget().usdPerYear().isPresent()
                || plan.budget().capitalUsd().isPresent();
        boolean any = !bounded || space.genes().stream().anyMatch(Gene::continuous) || decided() || placed();
        return any ? Optional.empty() : dear.stream().min(cheapest()).map(this::words);
    }

    private static Comparator<Setup> cheapest() {
        return Comparator.comparingDouble(Setup::usdPerYear).thenComparingDouble(Setup::capitalUsd);
    }

    private String words(Setup cheapest) {
        Setup today = space.todaySetup();
        return String.format(
                Locale.ROOT,
                "is too small for anything: %s, the cheapest, costs %,.0f USD a year and %,.0f USD of capital beyond today",
                cheapest.name(),
                cheapest.usdPerYear() - today.usdPerYear(),
                cheapest.capitalUsd() - today.capitalUsd());
    }

    private boolean decided() {
        for (int gene = 0; gene < plan.decisions().size(); gene++) {
            for (int option = 1; option < space.genes().get(gene).options(); option++) {
                if (within(space.single(gene, option))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Each placement by itself: at every start as it comes first, and at the first start in every size. */
    private boolean placed() {
        return space.placers().stream().anyMatch(placer -> starts(placer) || sizes(placer));
    }

    private boolean starts(Placer placer) {
        for (int start = 0; start < placer.starts().size(); start++) {
            if (within(at(placer, start, 0, 0, 0))) {
                return true;
            }
        }
        return false;
    }

    private boolean sizes(Placer placer) {
        Placement of = placer.placement();
        for (int length = 0; length < Math.max(1, of.lengthKm().size()); length++) {
            for (int number = 0; number < Math.max(1, of.number().size()); number++) {
                for (int spacing = 0; spacing < Math.max(1, of.spacingKm().size()); spacing++) {
                    if (within(at(placer, 0, length, number, spacing))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Candidate at(Placer placer, int start, int length, int number, int spacing) {
        List<Double> genes = new ArrayList<>(space.nothing().genes());
        int first = space.first(placer);
        int shared = first + placer.placement().pieces();
        genes.set(first, (double) placer.option(start));
        genes.set(shared, (double) length);
        genes.set(shared + 1, (double) number);
        genes.set(shared + 2, (double) spacing);
        return space.plain(new Candidate(genes));
    }

    private boolean within(Candidate candidate) {
        Optional<Setup> setup = space.setup(candidate);
        setup.ifPresent(dear::add);
        return setup.isPresent() && plan.budget().covers(setup.get(), space.todaySetup());
    }
}
