package cordon.experiment.costs;

import cordon.measures.Holdings;
import cordon.scenario.Flow;
import cordon.scenario.Grid;
import cordon.scenario.Guards;
import cordon.scenario.Scenario;
import cordon.scenario.Sensing;
import cordon.sensing.Tower;
import cordon.world.Strip;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** What there may be more or less of in a scenario. */
public enum CostFactor {
    /** Consignments demanded a day, of all flows alike. */
    PARTIES("parties", "consignments a day"),
    /** Posts, patrols and reaction teams, of all rows alike. */
    UNITS("units", "posts, patrols, teams"),
    /** Cameras, of all rows of towers alike, with the false alarms that each gives. */
    CAMERAS("cameras", "cameras"),
    /** Cells of the strip, by the side of a cell. */
    CELLS("cells", "cells of the strip"),
    /** The length of a tick. */
    TICK("tick", "tick length, min");

    private static final MathContext DIGITS = new MathContext(9);

    private final String word;
    private final String unit;

    CostFactor(String word, String unit) {
        this.word = word;
        this.unit = unit;
    }

    /** Its name, as users write it. */
    public String word() {
        return word;
    }

    /** What is counted. */
    public String unit() {
        return unit;
    }

    /** How much of it stands in a scenario on a line of this length. */
    public double amount(Scenario scenario, double lengthKm) {
        return switch (this) {
            case PARTIES -> scenario.flows().stream().mapToDouble(Flow::perDay).sum();
            case UNITS -> {
                Holdings held = Holdings.of(scenario, lengthKm);
                yield held.posts() + held.patrols() + held.teams();
            }
            case CAMERAS ->
                Tower.of(scenario.sensing(), lengthKm).stream()
                        .filter(tower -> tower.row().up())
                        .mapToDouble(tower -> tower.row().cameras())
                        .sum();
            case CELLS -> {
                Strip strip = new Strip(lengthKm, scenario.grid());
                yield (double) strip.columns() * strip.rows();
            }
            case TICK -> scenario.period().tickMin();
        };
    }

    /** What to set in a scenario so that there is so many times as much of it. */
    List<String> overrides(Scenario scenario, double times) {
        return switch (this) {
            case PARTIES ->
                scenario.flows().stream()
                        .map(flow -> set("flows." + flow.id() + ".perDay", flow.perDay() * times))
                        .toList();
            case UNITS -> units(scenario.guards(), times);
            case CAMERAS -> cameras(scenario.sensing(), times);
            case CELLS -> cells(scenario.grid(), times);
            case TICK -> List.of(set("period.tickMin", scenario.period().tickMin() * times));
        };
    }

    /** Posts and teams stand closer; patrols go on closer beats that are as much shorter, unless their number is given. */
    private static List<String> units(Guards guards, double times) {
        List<String> all = new ArrayList<>();
        guards.posts().forEach(row -> all.add(set("guards.posts." + row.id() + ".spacingKm", row.spacingKm() / times)));
        guards.teams().forEach(row -> all.add(set("guards.teams." + row.id() + ".spacingKm", row.spacingKm() / times)));
        for (Guards.PatrolRow row : guards.patrols()) {
            String path = "guards.patrols." + row.id();
            all.add(
                    row.count() == 0
                            ? set(path + ".beatKm", row.beatKm() / times)
                            : set(path + ".count", Math.max(1, Math.rint(row.count() * times))));
        }
        return all;
    }

    private static List<String> cameras(Sensing sensing, double times) {
        return sensing.towers().stream()
                .map(row -> set("sensing.towers." + row.id() + ".spacingKm", row.spacingKm() / times))
                .toList();
    }

    private static List<String> cells(Grid grid, double times) {
        return List.of(set("grid.cellKm", grid.cellKm() / Math.sqrt(times)));
    }

    private static String set(String path, double value) {
        return path + "="
                + new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
