package cordon.report;

import cordon.measures.Outcomes;
import cordon.measures.RunResult.CommodityRow;
import cordon.measures.RunResult.MilitiaRow;
import cordon.measures.RunResult.PassageRow;
import java.util.List;

/** The tables of a run's page: what was carried, where it passed, who earned. */
final class RunTables {
    private final Page page;
    private final RunView run;

    RunTables(Page page, RunView run) {
        this.page = page;
        this.run = run;
    }

    void write() {
        page.heading("What was carried");
        page.table(
                List.of(
                        "commodity",
                        "way",
                        "attempts",
                        "got through",
                        "seized",
                        "turned back",
                        "lost",
                        "quantity got through",
                        "of tried",
                        "quantity seized",
                        "worth got through, USD"),
                run.result().commodities().stream().map(this::carried).toList());
        page.facts(
                "Attempts by how they ended; quantities in the commodity's own unit, never added up. Worth is wholesale at the destination.");
        if (!run.result().passages().isEmpty()) {
            page.heading("Gates and official crossings");
            page.table(
                    List.of(
                            "where",
                            "kind",
                            "km",
                            "attempts",
                            "got through",
                            "seized",
                            "tolls, USD",
                            "legal trucks",
                            "mean wait, min",
                            "nine in ten within, min"),
                    run.result().passages().stream().map(RunTables::passed).toList());
        }
        List<String> earners = run.result().militias().stream()
                .map(MilitiaRow::militia)
                .distinct()
                .toList();
        if (!earners.isEmpty()) {
            page.heading("Who earned");
            page.table(
                    List.of("who", "attributed by", "tolls taken, USD", "own trade, USD", "tolls and bribes paid, USD"),
                    earners.stream().map(this::earned).toList());
            page.facts(
                    "Own trade: worth delivered, less the price at the origin of all that ended, payments and outlays."
                            + " Where nobody attributes it, a group is assumed and stands for no real one.");
        }
    }

    private List<String> carried(CommodityRow row) {
        Outcomes of = row.outcomes();
        return List.of(
                run.commodityName(row.commodity()) + ", " + run.unit(row.commodity()),
                run.isInward(row.commodity()) ? "in" : "out",
                Figures.count(of.attempts().count()),
                Figures.count(of.delivered().count()),
                Figures.count(of.seized().count()),
                Figures.count(of.turnedBack().count()),
                Figures.count(of.lost().count()),
                Figures.amount(of.delivered().quantity()),
                RunAnswer.share(of.delivered().quantity(), of.attempts().quantity()),
                Figures.amount(of.seized().quantity()),
                Figures.compact(of.delivered().valueUsd()));
    }

    private static List<String> passed(PassageRow row) {
        return List.of(
                RunGlance.named(row),
                row.official() ? "official" : "gate",
                Figures.amount(row.km()),
                Figures.count(row.outcomes().attempts().count()),
                Figures.count(row.outcomes().delivered().count()),
                Figures.count(row.outcomes().seized().count()),
                Figures.compact(row.tollUsd()),
                Figures.count(row.legalTrucks()),
                row.legalTrucks() == 0 ? "\u2013" : Figures.amount(row.meanWaitMin()),
                row.legalTrucks() == 0 ? "\u2013" : Figures.amount(row.p90WaitMin()));
    }

    private List<String> earned(String id) {
        return List.of(
                run.organisationName(id),
                run.organisation(id).map(each -> each.attributedBy()).orElse(""),
                Figures.compact(run.earned(id, MilitiaRow::tollUsd)),
                Figures.compact(run.earned(id, MilitiaRow::marginUsd)),
                Figures.compact(run.earned(id, MilitiaRow::paidUsd)));
    }
}
