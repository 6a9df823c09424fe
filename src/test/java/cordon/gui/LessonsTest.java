package cordon.gui;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.gui.Lesson.Answer;
import cordon.gui.Lesson.Told;
import cordon.report.Against;
import cordon.report.Course;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What lessons promise holds on the tutorial, against the spread of 20 untreated seeds. */
class LessonsTest {
    /** Two-sided 99.9 % point of the normal distribution. */
    private static final double BEYOND = 3.29;

    private static final int LAST = Lesson.DAYS - 1;
    private static final int TREATED = 5;
    private static final List<Lesson> LESSONS = Lessons.ALL;
    private static final Map<List<String>, List<Course>> UNTREATED = LESSONS.stream()
            .collect(Collectors.toMap(Lesson::settings, LessonsTest::untreated, (first, same) -> first));

    private static List<Course> untreated(Lesson lesson) {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(seed ->
                        Shadow.of(lesson.draft(List.of()).withSeed(seed)).run())
                .toList();
    }

    private static Course untreated(Lesson lesson, int seed) {
        return UNTREATED.get(lesson.settings()).get(seed - 1);
    }

    private static Course treated(Lesson lesson, int seed) {
        return Shadow.of(lesson.treated(lesson.draft(List.of()).withSeed(seed))).run();
    }

    private static double deviation(Lesson lesson) {
        double[] values = UNTREATED.get(lesson.settings()).stream()
                .mapToDouble(course -> lesson.measure().of(course, LAST))
                .toArray();
        double mean = IntStream.range(0, 20).mapToDouble(i -> values[i]).sum() / 20;
        return Math.sqrt(IntStream.range(0, 20)
                        .mapToDouble(i -> (values[i] - mean) * (values[i] - mean))
                        .sum()
                / 19);
    }

    /** Whatever the seed: of five, each. */
    @ParameterizedTest
    @FieldSource("LESSONS")
    void theButtonChangesItsChartBeyondTheSpreadOfUntreatedSeeds(Lesson lesson) {
        double beyond = BEYOND * deviation(lesson);
        for (int seed = 1; seed <= TREATED; seed++) {
            Course treated = treated(lesson, seed);
            Course untreated = untreated(lesson, seed);
            double effect =
                    lesson.measure().of(treated, LAST) - lesson.measure().of(untreated, LAST);
            assertThat(effect).as(lesson.id() + ", seed " + seed).isGreaterThan(beyond);
            assertThat(lesson.answer(treated, untreated, LAST)).isEqualTo(Answer.MORE);
            assertThat(lesson.answer(untreated, treated, LAST)).isEqualTo(Answer.LESS);
            assertThat(lesson.answer(untreated, untreated, LAST)).isEqualTo(Answer.SAME);
        }
    }

    /** With 20 seeds a deviation is known to 16 % (one standard error, 1 / sqrt(2 x 19)). */
    @ParameterizedTest
    @FieldSource("LESSONS")
    void whatPassesForNoDifferenceIsTwiceTheDeviation(Lesson lesson) {
        assertThat(lesson.noise() / deviation(lesson)).isBetween(1.7, 2.3);
    }

    @Test
    void theDaysPassWithinAMinute() {
        assertThat(60 * 24 * Lesson.DAYS / Lesson.SPEED.minPerS()).isLessThanOrEqualTo(60);
    }

    @ParameterizedTest
    @FieldSource("LESSONS")
    void theSentenceHasTheNumbersOfAllCourses(Lesson lesson) {
        Against against = lesson.against(lesson.draft(List.of()));
        Course treated = treated(lesson, 1);
        Course untreated = against.ghosts().get(0).course();
        Course rival = against.ghosts().size() > 1 ? against.ghosts().get(1).course() : null;
        assertThat(lesson.measure().of(untreated, LAST))
                .isEqualTo(lesson.measure().of(untreated(lesson, 1), LAST));
        assertThat(lesson.sentence().of(new Told(treated, untreated, rival), LAST))
                .doesNotContain("–", "NaN")
                .containsPattern("[0-9].*instead of [0-9]");
    }

    @Test
    void eachHasItsOwnChartInFront() {
        assertThat(Lessons.ALL.stream().map(Lesson::chart)).doesNotHaveDuplicates();
        for (Lesson lesson : Lessons.ALL) {
            assertThat(lesson.charts()).hasSize(3).doesNotHaveDuplicates().startsWith(lesson.chart());
        }
    }
}
