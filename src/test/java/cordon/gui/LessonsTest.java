package cordon.gui;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.gui.Lesson.Answer;
import cordon.gui.Lesson.Told;
import cordon.report.Against;
import cordon.report.Course;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What lessons promise holds on the tutorial, against the spread of 20 untreated seeds. */
class LessonsTest {
    /** Two-sided 99.9 % point of the normal distribution. */
    private static final double BEYOND = 3.29;

    private static final int LAST = Lesson.DAYS - 1;
    private static final Draft TUTORIAL = Draft.of(Lesson.SCENARIO, List.of());
    private static final List<Course> UNTREATED = IntStream.rangeClosed(1, 20)
            .mapToObj(seed -> Shadow.of(TUTORIAL.withSeed(seed)).run())
            .toList();
    private static final List<Lesson> LESSONS = Lessons.ALL;

    private static double deviation(Lesson lesson) {
        double[] values = UNTREATED.stream()
                .mapToDouble(course -> lesson.measure().of(course, LAST))
                .toArray();
        double mean = IntStream.range(0, 20).mapToDouble(i -> values[i]).sum() / 20;
        return Math.sqrt(IntStream.range(0, 20)
                        .mapToDouble(i -> (values[i] - mean) * (values[i] - mean))
                        .sum()
                / 19);
    }

    @ParameterizedTest
    @FieldSource("LESSONS")
    void theButtonChangesItsChartBeyondTheSpreadOfUntreatedSeeds(Lesson lesson) {
        Course treated = Shadow.of(lesson.treated(TUTORIAL)).run();
        Course untreated = UNTREATED.get(0);
        double effect = lesson.measure().of(treated, LAST) - lesson.measure().of(untreated, LAST);
        assertThat(Math.abs(effect)).isGreaterThan(BEYOND * deviation(lesson));
        assertThat(lesson.answer(treated, untreated, LAST)).isEqualTo(Answer.MORE);
        assertThat(lesson.answer(untreated, treated, LAST)).isEqualTo(Answer.LESS);
        assertThat(lesson.answer(untreated, untreated, LAST)).isEqualTo(Answer.SAME);
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
        Against against = lesson.against(TUTORIAL);
        Course treated = Shadow.of(lesson.treated(TUTORIAL)).run();
        Course untreated = against.ghosts().get(0).course();
        Course rival = against.ghosts().size() > 1 ? against.ghosts().get(1).course() : null;
        assertThat(lesson.measure().of(untreated, LAST))
                .isEqualTo(lesson.measure().of(UNTREATED.get(0), LAST));
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
