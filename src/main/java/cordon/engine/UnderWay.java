package cordon.engine;

import cordon.smuggling.Party;
import cordon.world.Motion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The parties under way: those who could be noticed in buckets along the line by where their present motions lie, the others by themselves. */
final class UnderWay {
    private static final double BUCKETS_PER_KM = 0.1;

    /** Parties whose present motions touch one stretch, and where those lie, side by side. */
    private static final class Bucket {
        private Party[] parties = new Party[8];
        private double[] leastKm = new double[8];
        private double[] mostKm = new double[8];
        private double[] untilMin = new double[8];
        private int size;

        void add(Party party, Motion motion) {
            if (size == parties.length) {
                parties = Arrays.copyOf(parties, 2 * size);
                leastKm = Arrays.copyOf(leastKm, 2 * size);
                mostKm = Arrays.copyOf(mostKm, 2 * size);
                untilMin = Arrays.copyOf(untilMin, 2 * size);
            }
            parties[size] = party;
            leastKm[size] = motion.leastKm();
            mostKm[size] = motion.mostKm();
            untilMin[size++] = party.vigilance() == null ? motion.endMin() : Double.POSITIVE_INFINITY;
        }

        void remove(Party party) {
            int place = 0;
            while (parties[place] != party) {
                place++;
            }
            size--;
            parties[place] = parties[size];
            leastKm[place] = leastKm[size];
            mostKm[place] = mostKm[size];
            untilMin[place] = untilMin[size];
            parties[size] = null;
        }
    }

    private final Bucket[] buckets;
    private final Set<Party> sheltered = new LinkedHashSet<>();
    private int size;

    UnderWay(double lengthKm) {
        buckets = new Bucket[(int) (lengthKm * BUCKETS_PER_KM) + 1];
        Arrays.setAll(buckets, i -> new Bucket());
    }

    private int bucket(double km) {
        return Math.max(0, Math.min(buckets.length - 1, (int) (km * BUCKETS_PER_KM)));
    }

    /** Number of parties. */
    int size() {
        return size;
    }

    /** All parties. */
    List<Party> all() {
        List<Party> all = new ArrayList<>(size);
        all.addAll(sheltered);
        near(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, all::add);
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
        if (Lookout.sheltered(party)) {
            sheltered.add(party);
            return;
        }
        int last = bucket(motion.mostKm());
        for (int b = bucket(motion.leastKm()); b <= last; b++) {
            buckets[b].add(party, motion);
        }
    }

    /** A party ends its present motion, if it has begun one. */
    void left(Party party) {
        if (!sheltered.remove(party) && !party.motions().isEmpty()) {
            Motion motion = party.motion();
            int last = bucket(motion.mostKm());
            for (int b = bucket(motion.leastKm()); b <= last; b++) {
                buckets[b].remove(party);
            }
        }
    }

    /** Each party that could be noticed, whose present motion touches a stretch of the line, once: it lasts beyond an instant, or the party is alert. */
    void near(double fromKm, double toKm, double afterMin, Consumer<Party> each) {
        int first = bucket(fromKm);
        int last = bucket(toKm);
        for (int b = first; b <= last; b++) {
            Bucket here = buckets[b];
            for (int i = 0; i < here.size; i++) {
                boolean touches = here.leastKm[i] <= toKm && here.mostKm[i] >= fromKm && here.untilMin[i] > afterMin;
                if (touches && (b == first || b == bucket(here.leastKm[i]))) {
                    each.accept(here.parties[i]);
                }
            }
        }
    }
}
