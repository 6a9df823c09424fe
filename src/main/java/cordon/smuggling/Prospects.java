package cordon.smuggling;

/** What a sender expects of each of his choices from one lane of origin, as last weighed. */
final class Prospects {
    final Ways ways;
    final double[] risk;
    final double[] costUsd;
    final double[] utility;
    double[] cumulative;
    private double[] orderedFor;
    private int[] order;
    int turns;
    int day = Integer.MIN_VALUE;

    Prospects(Ways ways) {
        this.ways = ways;
        this.risk = new double[ways.count()];
        this.costUsd = new double[ways.count()];
        this.utility = new double[ways.count()];
    }

    /** Chance with which a choice is drawn; 0 for all where none has a weight. */
    double chance(int choice) {
        double total = cumulative[cumulative.length - 1];
        double weight = cumulative[choice] - (choice == 0 ? 0 : cumulative[choice - 1]);
        return total > 0 ? weight / total : 0;
    }

    /** Choices in order of chance, found when somebody first asks after they were weighed. */
    int[] order() {
        if (orderedFor != cumulative) {
            order = Explanation.order(this);
            orderedFor = cumulative;
        }
        return order;
    }
}
