package cordon.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.scenario.Sensing;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Ten towers on 20 km that work for 20 h and are repaired in 10, in the mean, one of a row that is off, and one that never fails. */
class OutagesTest {
    private static final double DAY = 1440;
    private final Scene scene = new Scene(
            "period.days=200",
            "sensing.towers=[{id: t, optic: eye, fromKm: 0, toKm: 20, spacingKm: 2, mtbfHours: 20, repairHours: 10},"
                    + " {id: off, optic: eye, fromKm: 4, toKm: 6, spacingKm: 2, up: false},"
                    + " {id: sound, optic: eye, fromKm: 8, toKm: 10, spacingKm: 2}]");
    private final List<Tower> towers = Tower.of(scene.scenario.sensing(), 20);
    private final Outages outages = new Outages(towers, scene.world.calendar(), 20, scene.draws);

    private static int index(List<Tower> towers, String id) {
        for (int i = 0; i < towers.size(); i++) {
            if (towers.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(id);
    }

    private boolean listed(int tower, double minute) {
        return outages.all().stream().anyMatch(o -> o.tower() == tower && minute >= o.fromMin() && minute < o.toMin());
    }

    /** Towers are sorted along the line and numbered from 1. */
    @Test
    void towersStandHalfASpacingIn() {
        assertThat(towers).hasSize(12);
        assertThat(towers.get(0).id()).isEqualTo("t-1");
        assertThat(towers.get(0).km()).isEqualTo(1);
        assertThat(towers.stream().map(Tower::km)).isSorted();
        Sensing.TowerRow row = towers.get(0).row();
        long[] keys = Tower.keys(row, 20);
        assertThat(keys).hasSize(10);
        for (int i = 0; i < 10; i++) {
            assertThat(keys[i])
                    .isEqualTo(towers.get(index(towers, "t-" + (i + 1))).key());
        }
    }

    /** Ten towers for 200 days are down for a third of 2000 days; spans of 30 h make 1600 cycles, of which the share varies by less than .01. */
    @Test
    void towersAreDownForTheirShare() {
        double down = 0;
        int number = 0;
        for (Outages.Outage outage : outages.all()) {
            if (towers.get(outage.tower()).id().startsWith("t-")) {
                down += Math.min(200 * DAY, outage.toMin()) - Math.min(200 * DAY, outage.fromMin());
                number += outage.fromMin() < 200 * DAY ? 1 : 0;
            }
        }
        assertThat(down / (10 * 200 * DAY)).isBetween(0.30, 0.37);
        assertThat(number).isBetween(1450, 1750);
        assertThat(outages.all()).noneMatch(o -> o.tower() == index(towers, "sound-1"));
    }

    @Test
    void eachInstantIsAsListed() {
        SplittableRandom random = new SplittableRandom(3);
        int down = 0;
        for (int n = 0; n < 3000; n++) {
            int tower = random.nextInt(12);
            double minute = random.nextDouble(0, 200 * DAY);
            boolean expected = listed(tower, minute);
            down += expected ? 1 : 0;
            assertThat(outages.down(tower, minute)).isEqualTo(expected);
            assertThat(outages.downByKey(towers.get(tower).key(), minute)).isEqualTo(expected);
        }
        assertThat(down).isBetween(900, 1300);
        Outages.Outage some = outages.all().get(0);
        assertThat(outages.down(some.tower(), some.fromMin())).isTrue();
        assertThat(outages.down(some.tower(), some.toMin())).isFalse();
        assertThat(outages.downByKey(7, 100)).isFalse();
        assertThat(outages.down(index(towers, "off-1"), 0)).isTrue();
        assertThat(outages.down(index(towers, "off-1"), 200 * DAY)).isTrue();
    }

    /** Blocks are 10 km long: at least those of the asked stretch, at most those of the blocks that it touches, each once. */
    @Test
    void thoseOfAStretchAndASpanAreCollected() {
        SplittableRandom random = new SplittableRandom(4);
        List<Outages.Outage> found = new ArrayList<>();
        for (int n = 0; n < 300; n++) {
            double from = random.nextDouble(0, 199 * DAY);
            double to = from + random.nextDouble(0, n % 2 == 0 ? 600 : 5 * DAY);
            double low = random.nextDouble(-5, 20);
            double high = low + random.nextDouble(0, 8);
            outages.collect(low, high, from, to, found);
            assertThat(found).doesNotHaveDuplicates();
            for (Outages.Outage outage : outages.all()) {
                boolean overlaps = outage.fromMin() < to && outage.toMin() > from;
                double km = towers.get(outage.tower()).km();
                if (overlaps && km >= low && km <= high) {
                    assertThat(found).contains(outage);
                }
            }
            int firstBlock = (int) Math.max(0, Math.min(2, low / 10));
            int lastBlock = (int) Math.max(0, Math.min(2, high / 10));
            assertThat(found).allMatch(o -> o.fromMin() < to && o.toMin() > from);
            assertThat(found).allMatch(o -> {
                int block = (int) (towers.get(o.tower()).km() / 10);
                return block >= firstBlock && block <= lastBlock;
            });
        }
    }

    @Test
    void withoutFailuresNothingIsDown() {
        Scene sound = new Scene("sensing.towers=[{id: t, optic: eye, fromKm: 0, toKm: 20, spacingKm: 2}]");
        List<Tower> all = Tower.of(sound.scenario.sensing(), 20);
        Outages none = new Outages(all, sound.world.calendar(), 20, sound.draws);
        List<Outages.Outage> found = new ArrayList<>(outages.all());
        none.collect(0, 20, 0, 9000, found);
        assertThat(found).isEmpty();
        assertThat(none.downByKey(all.get(0).key(), 100)).isFalse();
        assertThat(none.down(0, 100)).isFalse();
    }
}
