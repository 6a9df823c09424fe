package cordon.report;

import cordon.experiment.Experiment;
import cordon.frontier.Frontier;
import cordon.measures.Harm;
import cordon.planning.PlanResult;
import cordon.planning.PlanResult.Change;
import cordon.planning.PlanResult.Finalist;
import cordon.scenario.Scenario;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A plan as one page for people who decide. Its first sheet of paper is complete in itself; maps, displacement, funnel, front, costs,
 * robustness, sources and how to repeat it follow.
 */
public final class PlanPage {
    /** The file's name, the same as that of every page. */
    public static final String FILE = ExperimentPage.FILE;

    private final PlanView plan;
    private final Origin origin;
    private final Page page;

    private PlanPage(PlanView plan, Origin origin) throws IOException {
        this.plan = plan;
        this.origin = origin;
        this.page = new Page(plan.result().question());
    }

    /**
     * The page.
     *
     * @param today the scenario without a plan
     * @param pictures whether there is a font to draw them with
     */
    public static String of(PlanResult result, Scenario today, Frontier frontier, Origin origin, boolean pictures)
            throws IOException {
        return new PlanPage(new PlanView(result, today, frontier), origin).write(pictures);
    }

    private String write(boolean pictures) throws IOException {
        page.answer(PlanAnswer.of(plan));
        page.facts(
                plan.subtitle(plan.today().title()) + ". "
                        + Figures.count(plan.result().runs())
                        + " runs; totals are a year's. Each run is one possible course; each plan meets the same luck as today.");
        plan.subject().ifPresent(this::first);
        page.facts(Page.limits(plan.today()));
        page.leaf("Maps and figures");
        if (pictures) {
            page.allFigures(PlanCharts.of(plan));
        } else {
            page.text("Not drawn.");
        }
        new PlanTables(page, plan).write();
        page.heading("How sure this is");
        page.text(
                "Finalists were run on seeds that the search had not seen, each against today under the same luck. Intervals of what is wanted cover 95 % for all"
                        + " finalists together; those of stretches, of tolls, of incomes and of reported figures for all of their kind with this plan; those of everything else each for"
                        + " itself: of twenty of these where nothing changes, one is expected to look like a change. They tell how much luck is"
                        + " left, not whether the model is right; what hangs on assumed values stands under robustness. A difference that is not shown may"
                        + " still be there. The search did not try everything.");
        page.assumed();
        page.repeat(origin.command(), plan.subject().map(this::alone).orElse(""), origin.manifest());
        new Sources(page).write(origin);
        return page.html();
    }

    private void first(Finalist finalist) {
        page.words(List.of("", heading(finalist)), new PlanGlance(plan, finalist).rows());
        page.subheading("People: the same count for every side, today and, in brackets, the change with it");
        Map<String, Change> harm = finalist.picture().harm().stream()
                .collect(Collectors.toMap(Change::name, Function.identity(), (one, other) -> one));
        page.table(HarmTable.HEADS, HarmTable.rows((headline, kind) -> harm(harm.get(headline), kind)));
        page.facts(HarmTable.NOTE + " A star: the sign of the change is known by its own 95 % interval.");
    }

    private String alone(Finalist finalist) {
        return Experiment.command(
                plan.result().base(), finalist.settings(), plan.today().period().seed());
    }

    private String heading(Finalist finalist) {
        return plan.result().best().isPresent()
                ? "with " + plan.where(finalist)
                : "with " + plan.where(finalist) + ", which did best but is not shown to be better";
    }

    private static String harm(Change change, Harm.Kind kind) {
        if (change == null) {
            return "\u2013";
        }
        double shift = change.change().estimate();
        String today = Figures.amount(change.today().estimate());
        String star = PlanWords.sure(change.change()) ? "*" : "";
        return shift == 0 ? today : today + " (" + (shift > 0 ? "+" : "") + Figures.amount(shift) + ")" + star;
    }
}
