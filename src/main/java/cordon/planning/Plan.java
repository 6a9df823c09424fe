package cordon.planning;

import cordon.experiment.Design;
import cordon.scenario.Key;
import cordon.scenario.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question to the planner as it is written in a file. */
public record Plan(
        @Key(doc = "what is asked, for people", label = true)
        String question,

        @Key(doc = "scenario: a file beside this one, or the name of a shipped one")
        String base,

        @Key(doc = "paths and values for all that is compared, today included", def = "{}")
        Map<String, String> set,

        @Key(doc = "what may be decided by paths: named levels, values, a range or whole numbers", def = "[]")
        List<Design.Factor> decisions,

        @Key(doc = "what may be placed along the line", def = "[]")
        List<Placement> placements,

        @Key(doc = "what may be spent beyond today", def = "{}")
        Budget budget,

        @Key(doc = "what is wanted; several make a front") List<Objective> objectives,

        @Key(doc = "what must hold", def = "[]") List<Limit> limits,

        @Key(doc = "decisions of which each option, by itself, is run on fresh seeds whatever it gains", def = "[]")
        List<String> follow,

        @Key(
                doc = "how wide a neighbourhood is, in which displacement is looked for",
                unit = "km",
                min = 1,
                max = 1000,
                def = "30")
        double neighbourKm,

        @Key(doc = "first seed of the search; fresh seeds begin a million later", min = 0, max = 1000000, def = "1")
        long seed,

        @Key(doc = "how robustness is judged", def = "{}") Hardness robustness) {

    /** Something to decide, something wanted, and no id twice. */
    public Plan {
        Rules.of()
                .that(!decisions.isEmpty() || !placements.isEmpty(), "decisions", "or placements must be given")
                .that(!objectives.isEmpty(), "objectives", "must name at least one")
                .orThrow();
    }

    /** What may be spent a year and at once beyond what today costs. */
    public record Budget(
            @Key(doc = "annuities, upkeep and pay beyond today's", unit = "USD/year", optional = true)
            Optional<Double> usdPerYear,

            @Key(doc = "capital beyond today's", unit = "USD", optional = true)
            Optional<Double> capitalUsd) {
        private static final double SLACK = 1 + 1e-9;

        /** Whether a setup costs no more beyond today than may be spent. */
        boolean covers(Setup setup, Setup today) {
            return usdPerYear
                            .map(most -> setup.usdPerYear() - today.usdPerYear() <= most * SLACK)
                            .orElse(true)
                    && capitalUsd
                            .map(most -> setup.capitalUsd() - today.capitalUsd() <= most * SLACK)
                            .orElse(true);
        }
    }

    /** By what the finalists are tried. */
    public record Hardness(
            @Key(
                    doc =
                            "directory of an ensemble that was run, or a design of draws such as ensembles/iraq-syria.yaml",
                    def = "''")
            String draws,

            @Key(doc = "how many draws", min = 2, max = 1000, def = "12")
            int most) {}
}
