package cordon.planning;

import cordon.experiment.RunCache;
import cordon.scenario.Organisation;
import java.util.ArrayList;
import java.util.List;

/**
 * What plans gain while smugglers have not learnt of them, after 3 months and after 12: the same weeks are counted after more or less learning.
 * What changes something by date is not followed over months, as nobody learns of it before.
 */
final class Horizons {
    /** How many there are. */
    static final int COUNT = 3;

    private static final int THREE_MONTHS = 90;
    private static final int TWELVE_MONTHS = 365;

    private final Question question;
    private final RunCache cache;

    Horizons(Question question, RunCache cache) {
        this.question = question;
        this.cache = cache;
    }

    /** The gains of these candidates in the first objective, with so many seeds from the first on. */
    List<PlanResult.Horizon> of(List<Candidate> candidates, long firstSeed, int seeds) {
        List<PlanResult.Horizon> told = new ArrayList<>();
        told.addAll(when("learning off", 0, learningOff(), candidates, firstSeed, seeds));
        List<Candidate> undated = candidates.stream().filter(this::undated).toList();
        told.addAll(when("after 3 months", THREE_MONTHS, warmUp(THREE_MONTHS), undated, firstSeed, seeds));
        told.addAll(when("after 12 months", TWELVE_MONTHS, warmUp(TWELVE_MONTHS), undated, firstSeed, seeds));
        return told;
    }

    /** Whether all that it decides holds from the start, so that learning before the counted period is learning of it. */
    private boolean undated(Candidate candidate) {
        return question.space()
                .setup(candidate)
                .orElseThrow()
                .point()
                .scenario()
                .start()
                .interventions()
                .equals(question.today().interventions());
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
        Gains gains = new Gains(new Simulated(question, cache, under), question);
        List<PlanResult.Horizon> told = new ArrayList<>();
        List<Gains.Seen> each = gains.of(candidates, firstSeed, seeds);
        for (int i = 0; i < candidates.size(); i++) {
            String name =
                    question.space().setup(candidates.get(i)).orElseThrow().name();
            told.add(new PlanResult.Horizon(
                    name,
                    when,
                    days,
                    Fresh.interval(each.get(i).gains()),
                    each.get(i).limits()));
        }
        return told;
    }
}
