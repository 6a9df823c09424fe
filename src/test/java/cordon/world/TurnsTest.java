package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Cycles of 100 min of which the first 30 are out, and which began 10 min before instant 0: out from -10 to 20, from 90 to 120. */
class TurnsTest {
    private final Turns turns = new Turns(100, 30, 10);

    @Test
    void isOutAtTheBeginningOfACycle() {
        assertThat(turns.always()).isFalse();
        assertThat(turns.sinceOutMin(0)).isEqualTo(10);
        assertThat(turns.sinceOutMin(-20)).isEqualTo(90);
        assertThat(turns.out(19.9)).isTrue();
        assertThat(turns.out(20)).isFalse();
        assertThat(turns.out(89.9)).isFalse();
        assertThat(turns.out(90)).isTrue();
        assertThat(turns.shiftAt(89.9)).isZero();
        assertThat(turns.shiftAt(90)).isEqualTo(1);
        assertThat(turns.shiftAt(-11)).isEqualTo(-1);
        assertThat(turns.beginMin(0)).isEqualTo(-10);
        assertThat(turns.beginMin(2)).isEqualTo(190);
    }

    @Test
    void changesWhenItGoesOutAndComesIn() {
        assertThat(turns.next(0)).isEqualTo(20);
        assertThat(turns.next(20)).isEqualTo(90);
        assertThat(turns.next(90)).isEqualTo(120);
        assertThat(turns.nextShift(0)).isEqualTo(90);
        assertThat(turns.nextShift(90)).isEqualTo(190);
    }

    /** Between 0 and 200: 20 min, 30 min and the last 10. */
    @Test
    void timeOutIsSummedUp() {
        assertThat(turns.outBetween(0, 10)).isEqualTo(10);
        assertThat(turns.outBetween(0, 50)).isEqualTo(20);
        assertThat(turns.outBetween(0, 200)).isEqualTo(60);
        assertThat(turns.outBetween(30, 80)).isZero();
    }

    @Test
    void mayNeverComeInOrNeverGoOut() {
        Turns ever = new Turns(100, 100, 0);
        assertThat(ever.always()).isTrue();
        assertThat(ever.out(99)).isTrue();
        assertThat(ever.outBetween(5, 305)).isEqualTo(300);
        assertThat(ever.next(5)).isEqualTo(Double.POSITIVE_INFINITY);
        Turns never = new Turns(100, 0, 0);
        assertThat(never.out(0)).isFalse();
        assertThat(never.next(5)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(never.outBetween(5, 305)).isZero();
    }

    @Test
    void laterIsLaterFarFromTheBeginningToo() {
        assertThat(Turns.later(10, 5)).isEqualTo(15);
        assertThat(Turns.later(10, 0)).isCloseTo(10 + 1e-9, within(1e-12));
        assertThat(Turns.later(1e9, 0)).isEqualTo(Math.nextUp(1e9));
    }

    /** From 3 to 8 km at half a kilometre a minute: 10 min each way; 4 min ago it was at km 3. */
    @Test
    void aBodyGoesBackAndForth() {
        BackAndForth body = new BackAndForth(3, 10, 0.5, 4);
        assertThat(body.toKm()).isEqualTo(8);
        assertThat(body.kmAt(0)).isEqualTo(5);
        assertThat(body.kmAt(6)).isEqualTo(8);
        assertThat(body.kmAt(8)).isEqualTo(7);
        assertThat(body.kmAt(16)).isEqualTo(3);
        assertThat(body.kmPerMinAt(5.9)).isEqualTo(0.5);
        assertThat(body.kmPerMinAt(6)).isEqualTo(-0.5);
        assertThat(body.legAt(5.9)).isZero();
        assertThat(body.legAt(6)).isEqualTo(1);
        assertThat(body.legAt(-5)).isEqualTo(-1);
        assertThat(body.nextTurn(0)).isEqualTo(6);
        assertThat(body.nextTurn(6)).isEqualTo(16);
    }
}
