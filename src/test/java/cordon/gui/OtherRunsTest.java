package cordon.gui;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.report.Against;
import cordon.scenario.Intervention;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs in the background: which there are, and that they are those that they are said to be. */
@Timeout(120)
class OtherRunsTest {
    private static final Draft OPENED = Draft.of("tutorial", List.of("period.days=5", "period.warmUpDays=1"));
    private static final long LONGEST_NANOS = 60_000_000_000L;

    private final OtherRuns others = new OtherRuns();

    @AfterEach
    void close() {
        others.close();
    }

    private static Draft changed(int patrols) {
        return OPENED.with(Intervention.setting(
                "change-1",
                LocalDateTime.of(2024, 3, 2, 0, 0),
                Map.of("flows.walkers.perDay", Integer.toString(patrols))));
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - begun).isLessThan(LONGEST_NANOS);
            Thread.sleep(5);
        }
    }

    @Test
    void aRunThatIsNotChangedHasNoGhost() throws InterruptedException {
        others.sameSeed(OPENED);
        await(others::done);
        assertThat(others.against().ghosts()).isEmpty();
    }

    @Test
    void theGhostIsTheRunAsItWasBeforeItsFirstChangeAndIsNotRunAgain() throws InterruptedException {
        others.sameSeed(changed(60));
        await(others::done);
        Against.Ghost ghost = others.against().ghosts().get(0);
        assertThat(ghost.name()).isEqualTo("without the change");
        assertThat(ghost.course().daysOver()).isEqualTo(5);
        assertThat(ghost.course().alarms())
                .isEqualTo(Shadow.of(OPENED).run().alarms())
                .isNotEqualTo(Shadow.of(changed(60)).run().alarms());
        others.sameSeed(changed(70));
        assertThat(others.against().ghosts().get(0).course()).isSameAs(ghost.course());
        others.sameSeed(OPENED);
        assertThat(others.against().ghosts()).isEmpty();
    }

    @Test
    void anotherSeedHasAnotherGhost() throws InterruptedException {
        others.sameSeed(changed(60));
        await(others::done);
        double[] first = others.against().ghosts().get(0).course().alarms();
        others.sameSeed(changed(60).withSeed(7));
        await(() -> others.done() && !others.against().ghosts().isEmpty());
        assertThat(others.against().ghosts().get(0).course().alarms()).isNotEqualTo(first);
    }

    @Test
    void twentyMoreAreOtherSeedsOfWhatRunsAndAreGivenUpAtAReset() throws InterruptedException {
        others.more(changed(60));
        await(() -> others.against().others().size() == OtherRuns.MORE);
        List<double[]> alarms = others.against().others().stream()
                .map(course -> course.alarms())
                .toList();
        assertThat(alarms.get(0))
                .isEqualTo(Shadow.of(changed(60).withSeed(2)).run().alarms());
        assertThat(alarms.stream().map(java.util.Arrays::toString).distinct()).hasSize(OtherRuns.MORE);
        others.noMore();
        assertThat(others.against()).isEqualTo(Against.NOTHING);
    }

    /** A live change is another scenario: seeds of the one before must not be its band. */
    @Test
    void aChangeGivesUpTheBand() {
        others.more(OPENED);
        others.sameSeed(changed(60));
        assertThat(others.against().wanted()).isZero();
        assertThat(others.against().others()).isEmpty();
    }
}
