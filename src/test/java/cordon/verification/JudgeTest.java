package cordon.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.verification.Check.Wrong;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge refuses what is wrong, accepts what is right, and says when it cannot tell. */
class JudgeTest {
    /** Quantiles of table s08_multiplicity.csv at an overall error of .001. */
    @ParameterizedTest
    @CsvSource({"1, 3.290527", "10, 3.890592", "20, 4.055627", "50, 4.264891", "100, 4.417173", "200, 4.564788"})
    void manyComparisonsAreJudgedTogether(int m, double z) {
        Trial trial = trial();
        IntStream.range(0, m).forEach(i -> trial.proportion("share", 50, 100, 0.5));
        trial.within("exact", 1, 1, 0, 1);
        List<Verdict> verdicts = Judge.judge(trial.checks());
        assertThat(verdicts.get(0).halfWidth()).isCloseTo(z * 0.05, within(1e-6 * z));
        assertThat(verdicts.get(m).halfWidth()).isZero();
    }

    /** 99.9 % of a proportion of .5 in 10,000: .016453 (s08_binomial_bands_99_9.csv). */
    @Test
    void aProportionOutsideItsIntervalFails() {
        assertThat(finding(t -> t.proportion("", 5164, 10_000, 0.5))).isEqualTo(Finding.HOLDS);
        assertThat(finding(t -> t.proportion("", 5165, 10_000, 0.5))).isEqualTo(Finding.FAILS);
        assertThat(finding(t -> t.proportion("", 4835, 10_000, 0.5))).isEqualTo(Finding.FAILS);
    }

    @Test
    void aKnownMistakeMustLieClear() {
        assertThat(finding(t -> t.proportion("", 5000, 10_000, 0.5, new Wrong("near", 0.53))))
                .isEqualTo(Finding.UNDECIDED);
        assertThat(finding(t -> t.proportion("", 5000, 10_000, 0.5, new Wrong("clear", 0.532))))
                .isEqualTo(Finding.HOLDS);
        assertThat(finding(t -> t.proportion("", 5310, 10_000, 0.5, new Wrong("clear", 0.532))))
                .isEqualTo(Finding.FAILS);
    }

    /** t with 2 degrees of freedom at .9995: 31.599; standard error 1 / sqrt(3). */
    @Test
    void aMeanIsJudgedByStudentsLaw() {
        double[] values = {1, 2, 3};
        assertThat(finding(t -> t.mean("", values, 2 + 31.59 / Math.sqrt(3)))).isEqualTo(Finding.HOLDS);
        assertThat(finding(t -> t.mean("", values, 2 + 31.61 / Math.sqrt(3)))).isEqualTo(Finding.FAILS);
        assertThat(finding(t -> t.mean("", new double[] {2}, 2))).isEqualTo(Finding.UNDECIDED);
    }

    /** Asymptotic 99.9 % quantile 1.9495 (s06_ks_critical.csv: .019477 for 10,000). */
    @Test
    void aSampleOfAnotherLawFails() {
        double[] even =
                IntStream.range(0, 10_000).mapToDouble(i -> (i + 0.5) / 10_000).toArray();
        assertThat(finding(t -> t.distribution("", even, x -> Math.min(1, x * 1.019))))
                .isEqualTo(Finding.HOLDS);
        assertThat(finding(t -> t.distribution("", even, x -> Math.min(1, x * 1.021))))
                .isEqualTo(Finding.FAILS);
    }

    /** Chi-square with 1 degree of freedom, 99.9 %: 10.83. */
    @Test
    void otherSharesFail() {
        double[] even = {0.5, 0.5};
        assertThat(finding(t -> t.shares("", new long[] {5164, 4836}, even))).isEqualTo(Finding.HOLDS);
        assertThat(finding(t -> t.shares("", new long[] {5166, 4834}, even))).isEqualTo(Finding.FAILS);
        assertThat(finding(t -> t.shares("", new long[] {99, 100, 1}, new double[] {0.5, 0.5, 0})))
                .isEqualTo(Finding.FAILS);
    }

    @Test
    void statedTolerancesAreKept() {
        assertThat(finding(t -> t.within("", new double[] {1, 2.1, 3}, new double[] {1, 2, 3}, 0.2)))
                .isEqualTo(Finding.HOLDS);
        assertThat(finding(t -> t.within("", new double[] {1, 2.3, 3}, new double[] {1, 2, 3}, 0.2)))
                .isEqualTo(Finding.FAILS);
        assertThat(finding(t -> t.within("", Double.NaN, 1, 1, 1))).isEqualTo(Finding.FAILS);
        assertThat(finding(t -> t.each("", 99, 100))).isEqualTo(Finding.FAILS);
        assertThat(finding(t -> t.holds("", false))).isEqualTo(Finding.FAILS);
        assertThat(finding(t -> t.count("", 10_105, 10_000))).isEqualTo(Finding.HOLDS);
        assertThat(finding(t -> t.count("", 10_330, 10_000))).isEqualTo(Finding.FAILS);
    }

    @Test
    void aWorldThatDependsOnItsTicksFails() {
        assertThat(finding(t -> t.ticks("disc.yaml", "period.days=1"))).isEqualTo(Finding.HOLDS);
    }

    @Test
    void aPartThatBreaksOffFailsItsCaseAlone() {
        Case broken = Case.of("a", "A").quick("one", 1, trial -> {
            throw new IllegalStateException("books\ndiffer");
        });
        Case fine = Case.of("b", "B")
                .quick(
                        "one",
                        3,
                        trial ->
                                trial.each("seeds", LongStream.of(trial.seeds()).sum(), 7 + 8 + 9))
                .full("long", 9, trial -> trial.holds("never", false));
        List<CaseReport> reports =
                new SuiteRunner(new Request(List.of(broken, fine), true, OptionalInt.empty(), 7), 2).run(share -> {});
        assertThat(reports).extracting(CaseReport::finding).containsExactly(Finding.FAILS, Finding.HOLDS);
        assertThat(reports.get(0).verdicts())
                .extracting(Verdict::note)
                .containsExactly("java.lang.IllegalStateException: books differ");
        assertThat(reports.get(1).verdicts()).hasSize(1);
    }

    private static Trial trial() {
        return new Trial("", 1, 1);
    }

    private static Finding finding(Part.Body body) {
        Trial trial = trial();
        body.run(trial);
        return Judge.judge(trial.checks()).get(0).finding();
    }
}
