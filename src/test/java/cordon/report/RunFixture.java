package cordon.report;

import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.frontier.BorderCatalogue;
import cordon.frontier.Frontier;
import cordon.frontier.LonLat;
import cordon.measures.Outcomes;
import cordon.measures.RunResult;
import cordon.measures.RunResult.CommodityRow;
import cordon.measures.RunResult.DayRow;
import cordon.measures.RunResult.LaneRow;
import cordon.measures.RunResult.MilitiaRow;
import cordon.measures.RunResult.PassageRow;
import cordon.measures.RunResult.ReportedRow;
import cordon.measures.RunResult.Seizure;
import cordon.measures.Tally;
import cordon.scenario.Commodity;
import cordon.scenario.Gate;
import cordon.scenario.OfficialCrossing;
import cordon.scenario.Scenario;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Plausible finished runs: made up by a seeded generator, consistent enough to be drawn. */
record RunFixture(Scenario scenario, Frontier frontier, RunResult result) {
    private static final double[] SEIZED_SHARE = {0.10, 0.22, 0.14, 0.06, 0.05, 0.18, 0.3};

    static RunFixture iraqSyria() {
        Scenario scenario = ScenarioFixture.iraqSyria(365);
        Frontier frontier =
                Frontier.between(BorderCatalogue.shipped(), "Iraq", "Syria", Optional.of(new LonLat(38.77, 33.37)));
        return simulated(scenario, frontier, 5);
    }

    static RunFixture mexicoUsa() {
        Scenario scenario = ScenarioFixture.pair("United States of America", "Mexico", 366, ScenarioFixture.MEXICO);
        Frontier frontier = Frontier.between(
                BorderCatalogue.shipped(), "United States of America", "Mexico", Optional.of(new LonLat(-117.1, 32.5)));
        return simulated(scenario, frontier, 10);
    }

    static RunFixture pair(String guarded, String neighbour) {
        Scenario scenario = ScenarioFixture.pair(guarded, neighbour, 90, List.of());
        Frontier frontier = Frontier.between(BorderCatalogue.shipped(), guarded, neighbour, Optional.empty());
        return simulated(scenario, frontier, 5);
    }

    static RunFixture straight(double km, int days, int commodities) {
        Scenario scenario = ScenarioFixture.straight(km, days, commodities);
        return simulated(scenario, Frontier.straight(km, 34.5), 2);
    }

    /** A run in which nothing happened. */
    static RunFixture nothing() {
        Scenario scenario = ScenarioFixture.straight(60, 30, 1);
        List<CommodityRow> rows = scenario.commodities().stream()
                .map(c -> new CommodityRow(c.id(), Tally.NONE, Outcomes.NONE, 0, 0, 0, 0))
                .toList();
        RunResult result = new RunResult(
                1,
                30,
                rows,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                0,
                Map.of("seizure-rate", Double.NaN));
        return new RunFixture(scenario, Frontier.straight(60, 34.5), result);
    }

    /** A run whose amounts are not numbers. */
    static RunFixture notNumbers() {
        RunFixture run = straight(60, 60, 2);
        RunResult r = run.result;
        Tally nan = new Tally(40, Double.NaN, Double.NaN);
        Outcomes o = new Outcomes(nan, nan, Tally.NONE, Tally.NONE);
        List<CommodityRow> rows = List.of(new CommodityRow("captagon", nan, o, 0, 0, 0, 0));
        List<DayRow> daily = List.of(new DayRow(9, "captagon", o), new DayRow(99, "captagon", o));
        List<MilitiaRow> militias = List.of(new MilitiaRow("m1", "2024-02", Double.NaN, -5, 0, 0));
        List<Seizure> seizures = List.of(
                new Seizure("captagon", 20, 1, Double.NaN, Double.NaN), new Seizure("captagon", Double.NaN, 1, 1, 1));
        return run.with(new RunResult(
                1,
                60,
                rows,
                List.of(),
                List.of(),
                daily,
                List.of(),
                r.lanes(),
                r.passages(),
                r.funnel(),
                r.funnel(),
                militias,
                seizures,
                0,
                Map.of()));
    }

    RunView view() {
        return new RunView(scenario, frontier, result);
    }

    RunFixture with(RunResult other) {
        return new RunFixture(scenario, frontier, other);
    }

    private static RunFixture simulated(Scenario scenario, Frontier frontier, double laneKm) {
        Random random = new Random(7);
        int days = scenario.period().days();
        List<DayRow> daily = daily(scenario, random, days);
        List<CommodityRow> totals = new ArrayList<>();
        for (Commodity c : scenario.commodities()) {
            Outcomes sum = daily.stream()
                    .filter(row -> row.commodity().equals(c.id()))
                    .map(DayRow::outcomes)
                    .reduce(Outcomes.NONE, Outcomes::plus);
            totals.add(new CommodityRow(c.id(), sum.attempts(), sum, 12, 3, 5, 0));
        }
        long attempts =
                totals.stream().mapToLong(r -> r.outcomes().attempts().count()).sum();
        long seized =
                totals.stream().mapToLong(r -> r.outcomes().seized().count()).sum();
        List<LaneRow> lanes = lanes(frontier.lengthKm(), laneKm, random, attempts * 2 / 3);
        List<PassageRow> passages = passages(scenario, attempts / 3);
        RunResult result = new RunResult(
                7,
                days,
                totals,
                List.of(),
                List.of(),
                daily,
                reported(days, random),
                lanes,
                passages,
                funnel(attempts, seized),
                funnel(attempts, seized),
                militias(scenario, days, random),
                seizures(scenario, frontier.lengthKm(), lanes, random),
                2550,
                Map.of());
        return new RunFixture(scenario, frontier, result);
    }

    private static List<DayRow> daily(Scenario scenario, Random random, int days) {
        List<DayRow> rows = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (int i = 0; i < scenario.commodities().size(); i++) {
                Commodity commodity = scenario.commodities().get(i);
                double perDay = commodity.id().equals("weapons") ? 0.55 : 3 + 2.2 * i + Math.sin(day / 40.0 + i);
                Outcomes outcomes = Outcomes.NONE;
                for (int n = poisson(perDay, random); n > 0; n--) {
                    double median = commodity.people() ? 6 : commodity.unit().equals("tablets") ? 400_000 : 400;
                    double quantity = Math.rint(median * Math.exp(0.5 * random.nextGaussian()));
                    outcomes = outcomes.plus(
                            outcome(SEIZED_SHARE[i % 7] * (1 + 0.4 * Math.sin(day / 55.0)), random),
                            quantity,
                            quantity * commodity.destinationUsd());
                }
                rows.add(new DayRow(day, commodity.id(), outcomes));
            }
        }
        return rows;
    }

    private static Outcome outcome(double seized, Random random) {
        double u = random.nextDouble();
        return u < seized
                ? Outcome.SEIZED
                : u < seized + 0.06 ? Outcome.TURNED_BACK : u < seized + 0.09 ? Outcome.ABANDONED : Outcome.DELIVERED;
    }

    private static int poisson(double mean, Random random) {
        int n = 0;
        for (double t = -Math.log(1 - random.nextDouble()); t < mean; t -= Math.log(1 - random.nextDouble())) {
            n++;
        }
        return n;
    }

    private static List<ReportedRow> reported(int days, Random random) {
        List<ReportedRow> rows = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            rows.add(new ReportedRow(day, poisson(1.6, random), poisson(0.5, random), poisson(3, random)));
        }
        return rows;
    }

    private static List<LaneRow> lanes(double lengthKm, double laneKm, Random random, long attempts) {
        int count = (int) Math.ceil(lengthKm / laneKm - 1e-9);
        double[] weights = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double x = (i + 0.5) / count;
            double peaks = Math.exp(-sq((x - 0.82) / 0.05)) + 0.7 * Math.exp(-sq((x - 0.55) / 0.08));
            weights[i] = (0.08 + peaks + 0.3 * Math.exp(-sq((x - 0.3) / 0.03))) * (0.5 + random.nextDouble());
            sum += weights[i];
        }
        List<LaneRow> lanes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long n = Math.round(attempts * weights[i] / sum);
            long seized = Math.round(n * 0.2 * random.nextDouble());
            Outcomes o = new Outcomes(tally(n - seized), tally(seized), Tally.NONE, Tally.NONE);
            lanes.add(new LaneRow(
                    i * laneKm, Math.min(lengthKm, (i + 1) * laneKm), o, n - seized / 2, Map.of("foot", o)));
        }
        return lanes;
    }

    private static double sq(double x) {
        return x * x;
    }

    private static Tally tally(long count) {
        return new Tally(count, count * 5.0, count * 1000.0);
    }

    private static List<PassageRow> passages(Scenario scenario, long attempts) {
        List<PassageRow> rows = new ArrayList<>();
        int n = scenario.gates().size() + scenario.crossings().size();
        for (Gate gate : scenario.gates()) {
            Outcomes o = new Outcomes(
                    tally(attempts / n + 13L * rows.size()), tally(9 + rows.size()), Tally.NONE, Tally.NONE);
            rows.add(new PassageRow(gate.id(), gate.name(), false, gate.km(), o, 120_000, 0, 0, 0));
        }
        for (OfficialCrossing crossing : scenario.crossings()) {
            Outcomes o = new Outcomes(tally(attempts / n / 3), tally(40), Tally.NONE, Tally.NONE);
            rows.add(new PassageRow(crossing.id(), crossing.name(), true, crossing.km(), o, 0, 30_000, 47, 110));
        }
        return rows;
    }

    private static Map<Fate, Long> funnel(long attempts, long seized) {
        double[] shares = {.21, .05, .06, .04, .03, .08, .04, .03, .09, .03, .02, .01, .005, .05, .02, .06, .05};
        Map<Fate, Long> funnel = new EnumMap<>(Fate.class);
        long rest = attempts - seized;
        for (int i = 0; i < shares.length; i++) {
            long n = Math.min(rest, Math.round(attempts * shares[i]));
            funnel.put(Fate.values()[i], n);
            rest -= n;
        }
        funnel.put(Fate.SEIZED, seized);
        funnel.put(Fate.STRUCK, 0L);
        funnel.merge(Fate.NOT_IN_VIEW, rest, Long::sum);
        return funnel;
    }

    private static List<MilitiaRow> militias(Scenario scenario, int days, Random random) {
        List<MilitiaRow> rows = new ArrayList<>();
        YearMonth last = YearMonth.from(scenario.period().start().plusDays(days - 1L));
        for (YearMonth month = YearMonth.from(scenario.period().start());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            for (int i = 0; i < scenario.organisations().size(); i++) {
                double scale = 400_000.0 / (i + 1);
                double margin = i == 2 ? 0 : scale * (1.6 + random.nextGaussian() * 0.5);
                rows.add(new MilitiaRow(
                        scenario.organisations().get(i).id(),
                        month.toString(),
                        scale * (0.7 + random.nextDouble()),
                        margin,
                        scale * 0.1,
                        0));
            }
        }
        return rows;
    }

    private static List<Seizure> seizures(Scenario s, double lengthKm, List<LaneRow> lanes, Random random) {
        List<Seizure> seizures = new ArrayList<>();
        long all = lanes.stream().mapToLong(LaneRow::crossed).sum();
        for (int i = 0; i < 3000 && all > 0; i++) {
            long pick = (long) (random.nextDouble() * all);
            int lane = 0;
            while (pick >= lanes.get(lane).crossed()) {
                pick -= lanes.get(lane++).crossed();
            }
            double km = Math.min(
                    lengthKm,
                    lanes.get(lane).fromKm()
                            + random.nextDouble()
                                    * (lanes.get(lane).toKm() - lanes.get(lane).fromKm()));
            boolean seized = random.nextDouble() < 0.15;
            Commodity c = s.commodities().get(random.nextInt(s.commodities().size()));
            double offset = seized ? -2 + 10 * random.nextDouble() : 0;
            double usd = 20_000 * Math.exp(1.2 * random.nextGaussian());
            if (seized) {
                seizures.add(new Seizure(c.id(), km, offset, 100, c.people() ? 0 : usd));
            }
        }
        return seizures;
    }
}
