package cordon.measures;

import cordon.events.Fate;
import java.util.List;
import java.util.Map;

/**
 * What one run gives: immutable tables, complete enough to draw every chart and write every CSV without simulating again.
 *
 * <p>All counts are of the counted period; the warm-up is left out, but in the balance and of the travellers. Days are numbered from 0.
 *
 * @param seed the run's seed
 * @param days counted days
 * @param commodities per commodity, in scenario order
 * @param balance per commodity, what was demanded since the run began and where that is at its end
 * @param travellers per commodity, what vehicles and people set out since the run began and where those are at its end
 * @param daily per day and commodity, days ascending, commodities in scenario order
 * @param reportedDaily per day, the agency's books
 * @param lanes per frontier bin, ascending
 * @param passages gates and official crossings, in scenario order
 * @param funnel attempts by fate (all fates, in their order) for the whole run; sums to the attempts
 * @param funnelOtherOrder the same with conditions asked in the second order; sums to the attempts too
 * @param militias per militia and month, months ascending
 * @param seizures where attempts ended by seizure, for maps, in order of time
 * @param unseizedPassages attempts that passed the line and were not seized
 * @param summary every headline by name, in a fixed order; see the dictionary page for the definitions
 */
public record RunResult(
        long seed,
        int days,
        List<CommodityRow> commodities,
        List<BalanceRow> balance,
        List<TravellerRow> travellers,
        List<DayRow> daily,
        List<ReportedRow> reportedDaily,
        List<LaneRow> lanes,
        List<PassageRow> passages,
        Map<Fate, Long> funnel,
        Map<Fate, Long> funnelOtherOrder,
        List<MilitiaRow> militias,
        List<Seizure> seizures,
        long unseizedPassages,
        Map<String, Double> summary) {

    /** Totals of one commodity; demanded counts consignments, what was not sent counts them and their parts. */
    public record CommodityRow(
            String commodity,
            Tally demanded,
            Outcomes outcomes,
            double deterred,
            double expired,
            double diverted,
            double givenUp) {}

    /** How much of a commodity is at a place, or was demanded, in consignments, quantity and value. */
    public record BalanceRow(String commodity, String place, double consignments, double quantity, double valueUsd) {}

    /** How many vehicles and people of attempts at a commodity are at a place, or set out. */
    public record TravellerRow(String commodity, String place, long vehicles, long people) {}

    /** One day and commodity, by the date on which the attempt ended. */
    public record DayRow(int day, String commodity, Outcomes outcomes) {}

    /** One day of the agency's books on inward parties: arrests, believed turned back, known got away. */
    public record ReportedRow(int day, long caught, long turnedBack, long gotAway) {}

    /** One bin of the frontier between the crossings: attempts by where they crossed or would have crossed. */
    public record LaneRow(double fromKm, double toKm, Outcomes outcomes, long crossed, Map<String, Outcomes> byMode) {}

    /** One gate or official crossing. {@code official} tells which. Waits are those of legal trucks, 0 for gates. */
    public record PassageRow(
            String id,
            String name,
            boolean official,
            double km,
            Outcomes outcomes,
            double tollUsd,
            long legalTrucks,
            double meanWaitMin,
            double p90WaitMin) {}

    /** One organisation that holds gates, or trades, and one calendar month ("2024-02"). */
    public record MilitiaRow(
            String militia, String month, double tollUsd, double marginUsd, double paidUsd, double gateCostUsd) {
        /** What it earned: tolls from others + margin of own trade - cost of opening gates anew and of men who fell there. */
        public double incomeUsd() {
            return tollUsd + marginUsd - gateCostUsd;
        }
    }

    /** A seizure, in strip coordinates. */
    public record Seizure(String commodity, double km, double offsetKm, double quantity, double valueUsd) {}

    /** Copies the lists. */
    public RunResult {
        commodities = List.copyOf(commodities);
        balance = List.copyOf(balance);
        travellers = List.copyOf(travellers);
        daily = List.copyOf(daily);
        reportedDaily = List.copyOf(reportedDaily);
        lanes = List.copyOf(lanes);
        passages = List.copyOf(passages);
        militias = List.copyOf(militias);
        seizures = List.copyOf(seizures);
    }
}
