package cordon.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConsignmentsTest {
    @Test
    void eachIsTriedAndSeizedForTheFirstTimeOnce() {
        Consignments consignments = new Consignments();
        assertThat(consignments.tried(0)).isTrue();
        assertThat(consignments.tried(0)).isFalse();
        assertThat(consignments.seized(0)).isTrue();
        assertThat(consignments.seized(0)).isFalse();
        assertThat(consignments.tried(0)).isFalse();
    }

    /** As a map of all ids tells, among ids next to each other and far apart. */
    @Test
    void manyAreKeptApart() {
        Random random = new Random(5);
        Consignments consignments = new Consignments();
        TreeMap<Long, Boolean> seized = new TreeMap<>();
        for (int i = 0; i < 20_000; i++) {
            long id = i % 2 == 0 ? random.nextInt(5000) : random.nextLong() >>> 1 & -4096;
            assertThat(consignments.tried(id)).isEqualTo(seized.putIfAbsent(id, false) == null);
            if (random.nextInt(4) == 0) {
                assertThat(consignments.seized(id)).isEqualTo(!seized.put(id, true));
            }
        }
    }
}
