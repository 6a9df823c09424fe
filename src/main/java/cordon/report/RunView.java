package cordon.report;

import cordon.frontier.Frontier;
import cordon.measures.Outcomes;
import cordon.measures.RunResult;
import cordon.measures.RunResult.CommodityRow;
import cordon.measures.RunResult.DayRow;
import cordon.measures.RunResult.MilitiaRow;
import cordon.measures.RunResult.PassageRow;
import cordon.measures.RunResult.Seizure;
import cordon.scenario.Commodity;
import cordon.scenario.Direction;
import cordon.scenario.Identified;
import cordon.scenario.Organisation;
import cordon.scenario.Scenario;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** A finished run with what is needed to name things in it: what every chart reads. */
record RunView(Scenario scenario, Frontier frontier, RunResult result) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** A run in which nothing has happened yet: what stands on the line, gates and official crossings among it. */
    static RunView before(Scenario scenario, Frontier frontier) {
        List<PassageRow> passages = new ArrayList<>();
        scenario.gates()
                .forEach(gate -> passages.add(
                        new PassageRow(gate.id(), gate.name(), false, gate.km(), Outcomes.NONE, 0, 0, 0, 0)));
        scenario.crossings()
                .forEach(crossing -> passages.add(new PassageRow(
                        crossing.id(), crossing.name(), true, crossing.km(), Outcomes.NONE, 0, 0, 0, 0)));
        RunResult nothing = new RunResult(
                scenario.period().seed(),
                scenario.period().days(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                passages,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                0,
                Map.of());
        return new RunView(scenario, frontier, nothing);
    }

    LocalDate start() {
        return scenario.period().start().toLocalDate();
    }

    LocalDateTime end() {
        return scenario.period().start().plusDays(result.days());
    }

    int days() {
        return result.days();
    }

    /** A subtitle: what is shown, where, when, how many runs. */
    String subtitle(String what) {
        return where(what) + " · " + DAY.format(start()) + " to "
                + DAY.format(start().plusDays(Math.max(0, days() - 1))) + " · " + howSure();
    }

    /** What is shown, and where. */
    String where(String what) {
        return what + " · " + where();
    }

    private String where() {
        String names = frontier.hasGeography()
                ? frontier.guarded() + "–" + frontier.neighbour() + " frontier"
                : "Synthetic straight frontier";
        return names + ", " + Figures.count(frontier.lengthKm()) + " km";
    }

    /** Whether the counted period is a year. */
    boolean isYear() {
        return Math.abs(days() - 365.5) <= 1;
    }

    private String howSure() {
        return isYear()
                ? "one run, one possible year"
                : "one run, one possible course of " + Figures.count(days()) + " days";
    }

    /** The start of every note: which scenario, which seed. */
    String source() {
        return "Scenario: " + scenario.title() + ", seed " + result.seed() + ".";
    }

    /** A headline of the summary; not a number where it has none. */
    double headline(String measure) {
        return result.summary().getOrDefault(measure, Double.NaN);
    }

    /** What an organisation earned or paid in all months. */
    double earned(String organisation, ToDoubleFunction<MilitiaRow> number) {
        return result.militias().stream()
                .filter(row -> row.militia().equals(organisation))
                .mapToDouble(number)
                .filter(Double::isFinite)
                .sum();
    }

    Optional<Commodity> commodity(String id) {
        return find(scenario.commodities(), id);
    }

    /** Name of a commodity, or its id. */
    String commodityName(String id) {
        return commodity(id)
                .map(Commodity::name)
                .filter(name -> !name.isBlank())
                .orElse(id);
    }

    /** Unit of a commodity, or a neutral word. */
    String unit(String id) {
        return commodity(id)
                .map(Commodity::unit)
                .filter(unit -> !unit.isBlank())
                .orElse("units");
    }

    /** Name of an organisation, or its id. */
    String organisationName(String id) {
        return organisation(id)
                .map(Organisation::name)
                .filter(name -> !name.isBlank())
                .orElse(id);
    }

    Optional<Organisation> organisation(String id) {
        return find(scenario.organisations(), id);
    }

    boolean isInward(String commodity) {
        return commodity(commodity).map(c -> c.direction() == Direction.INWARD).orElse(false);
    }

    /** The commodity whose attempts were worth most, the first of equals, among those that pass the test. */
    Optional<CommodityRow> lead(Predicate<CommodityRow> test) {
        return result.commodities().stream()
                .filter(test)
                .filter(row -> row.outcomes().attempts().count() > 0)
                .max(Comparator.<CommodityRow>comparingDouble(
                                row -> usd(row.outcomes().attempts().valueUsd()))
                        .thenComparing(row -> -result.commodities().indexOf(row)));
    }

    /** Seizures that have a place, the most valuable first. */
    List<Seizure> seizures() {
        return result.seizures().stream()
                .filter(i -> Double.isFinite(i.km()) && Double.isFinite(i.offsetKm()))
                .sorted(Comparator.comparingDouble((Seizure i) -> -usd(i.valueUsd())))
                .toList();
    }

    /** A value, or 0 where there is none. */
    static double usd(double value) {
        return value > 0 && Double.isFinite(value) ? value : 0;
    }

    /** Outcomes of all commodities that pass the test. Only their counts may be compared. */
    Outcomes outcomes(Predicate<String> commodities) {
        return result.commodities().stream()
                .filter(row -> commodities.test(row.commodity()))
                .map(CommodityRow::outcomes)
                .reduce(Outcomes.NONE, Outcomes::plus);
    }

    /** One number per counted day, summed over the commodities that pass the test. */
    double[] daily(Predicate<String> commodities, ToDoubleFunction<Outcomes> number) {
        double[] series = new double[days()];
        for (DayRow row : result.daily()) {
            if (row.day() >= 0 && row.day() < series.length && commodities.test(row.commodity())) {
                series[row.day()] += number.applyAsDouble(row.outcomes());
            }
        }
        return series;
    }

    private static <T extends Identified> Optional<T> find(List<T> things, String id) {
        return things.stream().filter(thing -> thing.id().equals(id)).findFirst();
    }
}
