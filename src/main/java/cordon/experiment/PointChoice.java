package cordon.experiment;

import cordon.scenario.Identified;
import cordon.scenario.Key;
import cordon.scenario.Rules;
import cordon.statistics.DesignKind;
import cordon.statistics.MorrisTrajectories;
import cordon.statistics.UnitDesign;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the points of an experiment are chosen from what is varied. */
public record PointChoice(
        @Key(doc = "the kind of design", def = "full-factorial")
        Kind kind,

        @Key(
                doc = "points of a Latin hypercube or of Sobol's sequence, base points of Saltelli's scheme",
                min = 0,
                max = PointChoice.MOST,
                def = "0")
        int points,

        @Key(doc = "another seed chooses other points", def = "1")
        long seed,

        @Key(
                doc =
                        "equally spaced values of a range in a factorial, one-at-a-time or Morris design; even for Morris",
                min = 2,
                max = 1000,
                def = "4")
        int levels,

        @Key(doc = "trajectories of a Morris design", min = 1, max = PointChoice.MOST, def = "10")
        int trajectories,

        @Key(doc = "file beside this one with a row per point; its columns are factors or paths", optional = true)
        Optional<String> file,

        @Key(doc = "points, one by one", def = "[]") List<Listed> list) {

    /** More points than this are refused. */
    static final int MOST = 100_000;

    /** A kind of design. */
    public enum Kind {
        /** All combinations. */
        FULL_FACTORIAL,
        /** The first level of everything (of a range: its middle), then each other level alone. */
        ONE_AT_A_TIME,
        /** One point in each n-th of each factor. */
        LATIN_HYPERCUBE,
        /** Sobol's sequence. */
        SOBOL,
        /** Trajectories that change one factor at a time. */
        MORRIS,
        /** Saltelli's scheme for variance-based indices. */
        SALTELLI,
        /** Points that the design lists. */
        LIST,
        /** Points that a file lists. */
        CSV
    }

    /** A point of a list. */
    public record Listed(
            @Key(doc = "id") String id,
            @Key(doc = "level or value by factor or path") Map<String, String> at) implements Identified {}

    /** What the kind needs is there. */
    public PointChoice {
        boolean counted = kind == Kind.LATIN_HYPERCUBE || kind == Kind.SOBOL || kind == Kind.SALTELLI;
        Rules.of()
                .that(!counted || points > 0, "points", "must be at least 1 for this kind of design", points)
                .that(kind != Kind.MORRIS || levels % 2 == 0, "levels", "must be even for Morris", levels)
                .that((kind == Kind.CSV) == file.isPresent(), "file", "is needed for kind csv, and only there")
                .that((kind == Kind.LIST) == !list.isEmpty(), "list", "is needed for kind list, and only there")
                .orThrow();
    }

    /** The points in the unit cube, one column per factor; empty of a kind that does not sample. */
    public Optional<UnitDesign> unit(int factors) {
        return switch (kind) {
            case LATIN_HYPERCUBE -> Optional.of(DesignKind.LATIN_HYPERCUBE.points(points, factors, seed));
            case SOBOL -> Optional.of(DesignKind.SOBOL_SEQUENCE.points(points, factors, seed));
            case SALTELLI -> Optional.of(DesignKind.SALTELLI.points(points, factors, seed));
            case MORRIS -> Optional.of(MorrisTrajectories.of(trajectories, factors, levels, seed));
            default -> Optional.empty();
        };
    }
}
