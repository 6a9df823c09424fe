package cordon.gui;

import cordon.smuggling.Explanation;
import cordon.smuggling.Party;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The last decision on each of the consignments that were decided on last; who decides anew each day is remembered once. */
final class Decisions implements Consumer<Explanation> {
    static final int MOST = 10_000;

    private final Map<Long, Explanation> last = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Explanation> eldest) {
            return size() > MOST;
        }
    };

    @Override
    public void accept(Explanation decision) {
        last.remove(decision.consignmentKey());
        last.put(decision.consignmentKey(), decision);
    }

    /** How the way of a party was decided that is under way. */
    Optional<Explanation> of(Subject subject, List<Party> underWay) {
        if (subject.kind() != Subject.Kind.PARTY) {
            return Optional.empty();
        }
        for (Party party : underWay) {
            if (party.id() == subject.track()) {
                return Optional.ofNullable(last.get(party.consignment().key()));
            }
        }
        return Optional.empty();
    }
}
