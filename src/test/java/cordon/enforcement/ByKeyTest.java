package cordon.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Keys that fall on one place of 64 and have to stand behind one another. */
class ByKeyTest {
    private static final int SAME_PLACE = 1 << 12;

    private final ByKey<String> table = new ByKey<>();

    @Test
    void whatStandsOnOnePlaceIsTold() {
        for (long i = 0; i < 200; i++) {
            table.put(i * SAME_PLACE, "v" + i);
            assertThat(table.get((i + 1) * SAME_PLACE)).isNull();
        }
        for (long i = 0; i < 200; i++) {
            assertThat(table.get(i * SAME_PLACE)).isEqualTo("v" + i);
        }
    }

    /** Put again and again, two keys never fill the table, in which a search would not end. */
    @Test
    void aKeyHasOneValue() {
        for (int i = 0; i < 1000; i++) {
            table.put(-7, "first " + i);
            table.put(-7 + 64, "second " + i);
        }
        assertThat(table.get(-7)).isEqualTo("first 999");
        assertThat(table.get(-7 + 64)).isEqualTo("second 999");
        assertThat(table.get(-7 + 128)).isNull();
    }
}
