package cordon.smuggling;

import java.util.List;

/**
 * What all senders of one kind of consignment may do from one lane of origin.
 *
 * @param elsewhereUsd cost of each way round the frontier, of a whole consignment
 * @param options ways over, in order of chainage
 * @param size of how many alike places each choice consists: of staying, the ways round, the ways over
 */
record Ways(double[] elsewhereUsd, List<Option> options, double[] size) {
    /** Number of choices. */
    int count() {
        return size.length;
    }

    /** The first choice that is a way over. */
    int first() {
        return 1 + elsewhereUsd.length;
    }

    /** A way over. */
    Option option(int choice) {
        return options.get(choice - first());
    }
}
