package cordon.smuggling;

import cordon.scenario.Flow;
import cordon.scenario.Organisation;
import cordon.scenario.Splitting;
import cordon.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * All who decide for one kind of consignment. For what is whole, or an even part of a split, one sender stands for each class of the flow's
 * quantities; what replaces a seizure, and any other part, such as a load that is sent again, is weighed as what it is.
 */
final class Senders {
    private final World world;
    private final Consignment.Kind kind;
    private final Organisation organisation;
    private final Minds.Mind mind;
    private final Sizes sizes;
    private final int parts;
    private final Sender[] wholes;
    private final Sender[] evenParts;
    private final List<List<Option>> lanes;
    private final Ways[] ways;

    Senders(World world, Consignment.Kind kind, Organisation organisation, Minds.Mind mind) {
        Flow flow = kind.spec();
        this.world = world;
        this.kind = kind;
        this.organisation = organisation;
        this.mind = mind;
        this.sizes = new Sizes(flow);
        this.parts = organisation.splitting().map(Splitting::parties).orElse(1);
        this.wholes = new Sender[sizes.count()];
        this.evenParts = new Sender[sizes.count()];
        for (int size = 0; size < wholes.length; size++) {
            double whole = sizes.quantity(size);
            wholes[size] = sender(whole, 1, flow.meanVehicles());
            evenParts[size] = sender(whole / parts, 1.0 / parts, flow.meanVehicles());
        }
        this.lanes = new ArrayList<>(Collections.nCopies(world.strip().lanes(), null));
        this.ways = new Ways[lanes.size()];
    }

    private Sender sender(double quantity, double share, int vehicles) {
        return new Sender(world, kind, organisation, mind, quantity, share, vehicles);
    }

    Consignment.Kind kind() {
        return kind;
    }

    /** Who decides for a consignment. */
    Sender of(Consignment consignment) {
        double whole = consignment.demanded();
        double quantity = consignment.quantity();
        if (consignment.ofDrawnQuantity() && quantity == whole) {
            return wholes[sizes.of(whole)];
        }
        return consignment.ofDrawnQuantity() && quantity == whole / parts
                ? evenParts[sizes.of(whole)]
                : sender(quantity, consignment.share(quantity), consignment.vehicles());
    }

    /** Who stands for them all: a whole consignment of median quantity. */
    Sender median() {
        return wholes[sizes.middle()];
    }

    /** Their ways over lanes, by lane of origin, which stay as they are while a scenario holds; null where none was asked. */
    List<List<Option>> lanes() {
        return lanes;
    }

    /** All that they may do, by lane of origin; null where none was asked. */
    Ways[] ways() {
        return ways;
    }

    /** Ways are found anew, but those over lanes. */
    void forget() {
        Arrays.fill(ways, null);
        weighAnew();
    }

    /** What was weighed today is weighed anew. */
    void weighAnew() {
        for (int size = 0; size < wholes.length; size++) {
            Arrays.fill(wholes[size].prospects(), null);
            Arrays.fill(evenParts[size].prospects(), null);
        }
    }
}
