package cordon.engine;

import cordon.smuggling.Party;
import cordon.world.Motion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The parties under way, in buckets along the line by where their present motions lie. */
final class UnderWay {
    private static final double BUCKETS_PER_KM = 0.1;

    private final List<List<Party>> buckets = new ArrayList<>();
    private int size;

    UnderWay(double lengthKm) {
        for (int i = 0; i <= (int) (lengthKm * BUCKETS_PER_KM); i++) {
            buckets.add(new ArrayList<>());
        }
    }

    private int bucket(double km) {
        return Math.max(0, Math.min(buckets.size() - 1, (int) (km * BUCKETS_PER_KM)));
    }

    /** Number of parties. */
    int size() {
        return size;
    }

    /** All parties, in order of buckets. */
    List<Party> all() {
        List<Party> all = new ArrayList<>(size);
        near(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, all::add);
        return all;
    }

    /** A party's attempt has ended. */
    void remove(Party party) {
        left(party);
        size--;
    }

    /** A party has begun its present motion. */
    void entered(Party party) {
        Motion motion = party.motion();
        size += party.motions().size() == 1 ? 1 : 0;
        int last = bucket(motion.mostKm());
        for (int b = bucket(motion.leastKm()); b <= last; b++) {
            buckets.get(b).add(party);
        }
    }

    /** A party ends its present motion, if it has begun one. */
    void left(Party party) {
        if (!party.motions().isEmpty()) {
            Motion motion = party.motion();
            int last = bucket(motion.mostKm());
            for (int b = bucket(motion.leastKm()); b <= last; b++) {
                buckets.get(b).remove(party);
            }
        }
    }

    /** Each party whose present motion touches a stretch of the line, once. */
    void near(double fromKm, double toKm, Consumer<Party> each) {
        int first = bucket(fromKm);
        int last = bucket(toKm);
        for (int b = first; b <= last; b++) {
            for (Party party : buckets.get(b)) {
                Motion motion = party.motion();
                if (b == Math.max(first, bucket(motion.leastKm())) && motion.touches(fromKm, toKm)) {
                    each.accept(party);
                }
            }
        }
    }
}
