package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The first of sorted chainages that is not below another, as a look at each of them finds it. */
class ChainageIndexTest {
    private static int firstFrom(double[] km, double at) {
        int place = 0;
        while (place < km.length && km[place] < at) {
            place++;
        }
        return place;
    }

    private static void check(double[] km) {
        ChainageIndex index = new ChainageIndex(km);
        for (double at = -5; at < 105; at += 0.5) {
            int place = index.firstFrom(at);
            assertThat(place).isEqualTo(firstFrom(km, at));
            assertThat(index.upTo(place, at)).isEqualTo(place < km.length && km[place] == at);
            assertThat(index.upTo(place, 1000)).isEqualTo(place < km.length);
        }
        for (int i = 0; i < km.length; i++) {
            assertThat(index.km(i)).isEqualTo(km[i]);
        }
    }

    @Test
    void isFoundWhereverTheyStand() {
        SplittableRandom random = new SplittableRandom(7);
        check(new double[0]);
        check(new double[] {50});
        check(new double[] {50, 50, 50});
        for (int n = 2; n < 40; n++) {
            double[] km = new double[n];
            for (int i = 0; i < n; i++) {
                km[i] = 0.5 * random.nextInt(i % 3 == 0 ? 200 : 20);
            }
            Arrays.sort(km);
            check(km);
        }
    }
}
