package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BatchRunnerTest {
    private static final DoubleConsumer NOBODY = share -> {};

    @Test
    void rowsComeInTheOrderOfSeedsWhateverTheThreads() {
        SeedRange seeds = new SeedRange(5, 24);
        Batch one = new BatchRunner(BatchRunnerTest::square, 1).run(seeds, NOBODY);
        Batch four = new BatchRunner(BatchRunnerTest::square, 4).run(seeds, NOBODY);
        assertThat(four).isEqualTo(one);
        assertThat(one.complete()).isTrue();
        assertThat(one.rows()).extracting(Batch.Row::seed).isSorted().hasSize(20);
        assertThat(one.rows().get(1).summary()).containsEntry("square", 36.0);
    }

    @Test
    void aRunThatFailsIsRecordedAndTheOthersGoOn() {
        Batch batch = new BatchRunner(BatchRunnerTest::failsAtTwo, 2).run(new SeedRange(1, 3), NOBODY);
        assertThat(batch.complete()).isTrue();
        assertThat(batch.finished()).isEqualTo(2);
        assertThat(batch.failures()).containsExactly("seed 2: java.lang.IllegalStateException: no, \"never\"");
        assertThat(BatchTables.runs(batch)).isEqualTo("""
                        seed,status,square,cause
                        1,ok,1.000000,
                        2,failed,,"java.lang.IllegalStateException: no, ""never""\"
                        3,ok,9.000000,
                        """);
        assertThat(BatchTables.measures(batch)).contains("square,5.000000,", ",5.656854,2\n");
    }

    @Test
    @Timeout(60)
    void aCancelledBatchKeepsWhatIsFinished() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        BatchRunner runner = new BatchRunner((seed, progress) -> seed < 3 ? square(seed, progress) : hang(busy), 1);
        AtomicReference<Batch> batch = new AtomicReference<>();
        Thread thread = new Thread(() -> batch.set(runner.run(new SeedRange(1, 9), NOBODY)));
        thread.start();
        busy.await();
        runner.cancel();
        thread.join();
        assertThat(batch.get().complete()).isFalse();
        assertThat(batch.get().rows()).extracting(Batch.Row::seed).containsExactly(1L, 2L);
    }

    @Test
    void aMissingValueIsLeftOutOfTheMean() {
        Batch batch = new BatchRunner((seed, progress) -> Map.of("rate", seed == 1 ? Double.NaN : (double) seed), 1)
                .run(new SeedRange(1, 2), NOBODY);
        assertThat(BatchTables.measures(batch)).isEqualTo("measure,mean,low,high,sd,n\nrate,2.000000,,,,1\n");
    }

    @Test
    void progressEndsAtOne() {
        AtomicReference<Double> last = new AtomicReference<>();
        new BatchRunner(BatchRunnerTest::square, 2).run(new SeedRange(1, 4), last::set);
        assertThat(last.get()).isEqualTo(1);
    }

    private static Map<String, Double> square(long seed, DoubleConsumer progress) {
        progress.accept(0.5);
        return Map.of("square", (double) seed * seed);
    }

    private static Map<String, Double> failsAtTwo(long seed, DoubleConsumer progress) {
        if (seed == 2) {
            throw new FailedRunException(seed, new IllegalStateException("no, \"never\""));
        }
        return square(seed, progress);
    }

    private static Map<String, Double> hang(CountDownLatch busy) {
        busy.countDown();
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            throw new InterruptedRunException();
        }
        return Map.of();
    }
}
