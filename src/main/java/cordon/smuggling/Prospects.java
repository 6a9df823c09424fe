package cordon.smuggling;

/** What a sender expects of each of his choices from one lane of origin, as last weighed. */
final class Prospects {
    final Ways ways;
    final double[] risk;
    final double[] costUsd;
    final double[] utility;
    double[] cumulative;
    int turns;
    int day = Integer.MIN_VALUE;

    Prospects(Ways ways) {
        this.ways = ways;
        this.risk = new double[ways.count()];
        this.costUsd = new double[ways.count()];
        this.utility = new double[ways.count()];
    }
}
