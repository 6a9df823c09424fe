package cordon.planning;

import cordon.experiment.RunCache;
import cordon.scenario.Organisation;
import java.util.ArrayList;
import java.util.List;

/** What plans gain while smugglers have not learnt of them, after 3 months and after 12: the same weeks are counted after more or less learning. */
final class Horizons {
    /** How many there are. */
    static final int COUNT = 3;

    private static final int THREE_MONTHS = 90;
    private static final int TWELVE_MONTHS = 365;

    private final Question question;
    private final RunCache cache;
    private final Judge judge;

    Horizons(Question question, RunCache cache, Judge judge) {
        this.question = question;
        this.cache = cache;
        this.judge = judge;
    }

    /** The gains of these candidates in the first objective, with so many seeds from the first on. */
    List<PlanResult.Horizon> of(List<Candidate> candidates, long firstSeed, int seeds) {
        List<PlanResult.Horizon> told = new ArrayList<>();
        told.addAll(when("learning off", 0, learningOff(), candidates, firstSeed, seeds));
        told.addAll(when("after 3 months", THREE_MONTHS, warmUp(THREE_MONTHS), candidates, firstSeed, seeds));
        told.addAll(when("after 12 months", TWELVE_MONTHS, warmUp(TWELVE_MONTHS), candidates, firstSeed, seeds));
        return told;
    }

    private static List<String> warmUp(int days) {
        return List.of("period.warmUpDays=" + days);
    }

    private List<String> learningOff() {
        return question.today().organisations().stream()
                .map(Organisation::id)
                .map(id -> "organisations." + id + ".learning.on=false")
                .toList();
    }

    private List<PlanResult.Horizon> when(
            String when, int days, List<String> under, List<Candidate> candidates, long firstSeed, int seeds) {
        Gains gains = new Gains(
                new Simulated(question, cache, under), judge, question.space().nothing());
        List<PlanResult.Horizon> told = new ArrayList<>();
        List<double[]> each = gains.of(candidates, firstSeed, seeds);
        for (int i = 0; i < candidates.size(); i++) {
            String name =
                    question.space().setup(candidates.get(i)).orElseThrow().name();
            told.add(new PlanResult.Horizon(name, when, days, Fresh.interval(each.get(i))));
        }
        return told;
    }
}
