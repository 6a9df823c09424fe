package cordon.gui;

import cordon.report.Against;
import cordon.report.Course;
import cordon.report.LiveCharts;
import cordon.scenario.Intervention;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question about the tutorial, to be answered before one button is pressed: predict first, then watch.
 *
 * @param id its name on the command line
 * @param title what is to be learnt
 * @param settings what is set when the tutorial is opened for it, as assignments
 * @param story what is done
 * @param question what is asked
 * @param answers in words, in the order of {@link Answer}
 * @param button on the button that does it
 * @param set what it sets, by path
 * @param chart in which it is seen
 * @param measure the number that decides
 * @param noise differences up to this are none: twice the standard deviation of the number among the untreated runs of 20 seeds, rounded
 * @param sentence what happened
 * @param caveat why not to make too much of it
 * @param rival what could have been done instead, to be told of in the sentence
 */
record Lesson(
        String id,
        String title,
        List<String> settings,
        String story,
        String question,
        List<String> answers,
        String button,
        Map<String, String> set,
        LiveCharts chart,
        Measure measure,
        double noise,
        Sentence sentence,
        String caveat,
        Optional<Rival> rival) {
    /** What it is about. */
    static final String SCENARIO = "tutorial";

    /** Days from the button to the answer. */
    static final int DAYS = 80;

    /** How fast they pass: in 40 seconds. */
    static final Speed SPEED = Speed.ALL.get(8);

    /** What may happen to the number that decides. */
    enum Answer {
        MORE,
        SAME,
        LESS
    }

    /** A number of a course by the end of a day. */
    interface Measure {
        double of(Course course, int day);
    }

    /** What happened by the end of a day. */
    interface Sentence {
        String of(Told told, int day);
    }

    /** The three courses of which a sentence tells; without a rival the last is null. */
    record Told(Course treated, Course untreated, Course rival) {}

    /** What could have been done instead. */
    record Rival(String name, Map<String, String> set) {}

    /** What happened by the end of a day. */
    Answer answer(Course treated, Course untreated, int day) {
        double difference = measure.of(treated, day) - measure.of(untreated, day);
        return Math.abs(difference) <= noise ? Answer.SAME : difference > 0 ? Answer.MORE : Answer.LESS;
    }

    /** The tutorial as it is opened for it; what else is set comes after. */
    Draft draft(List<String> more) {
        List<String> all = new ArrayList<>(settings);
        all.addAll(more);
        return Draft.of(SCENARIO, all);
    }

    /** The scenario in which the button is pressed at the start of the count. */
    Draft treated(Draft untreated) {
        return at(untreated, untreated.read().start().period().start(), set);
    }

    /** The same with what could have been done instead, when the button was pressed. */
    Optional<Draft> instead(Draft untreated, LocalDateTime date) {
        return rival.map(other -> at(untreated, date, other.set()));
    }

    private static Draft at(Draft untreated, LocalDateTime date, Map<String, String> set) {
        return untreated.with(Intervention.setting("lesson", date, set));
    }

    /** What there would have been without the button, or with the rival, run to the end. */
    Against against(Draft untreated) {
        LocalDateTime start = untreated.read().start().period().start();
        List<Against.Ghost> ghosts = new ArrayList<>();
        ghosts.add(new Against.Ghost(OtherRuns.UNTREATED, Shadow.of(untreated).run()));
        instead(untreated, start)
                .ifPresent(draft -> ghosts.add(new Against.Ghost(
                        rival.orElseThrow().name(), Shadow.of(draft).run())));
        return new Against(ghosts, List.of(), 0);
    }

    /** The charts beside each other, its own first. */
    List<LiveCharts> charts() {
        List<LiveCharts> charts = new ArrayList<>(ChartRow.FIRST);
        charts.remove(chart);
        charts.add(0, chart);
        return charts.subList(0, ChartRow.FIRST.size());
    }

    /** An answer in words. */
    String words(Answer answer) {
        return answers.get(answer.ordinal());
    }
}
