package cordon.cli;

import cordon.experiment.Experiment;
import cordon.experiment.SeedRange;
import cordon.experiment.Shard;
import picocli.CommandLine.Option;

/** Which runs of a design are made here. */
final class DesignOptions {
    @Option(
            names = "--seeds",
            paramLabel = "N|A..B",
            description = "The seeds 1 to N, or A to B (default: those of the design; 10 of a scenario by itself).")
    private String seeds;

    @Option(names = "--fresh", description = "Forgets runs that an earlier command left in the directory.")
    private boolean fresh;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Makes only the I-th of N parts of the runs; cordon merge brings them together.")
    private String shard;

    boolean fresh() {
        return fresh;
    }

    /** The part of an experiment that is asked for. */
    Experiment part(Experiment experiment) {
        Experiment whole = seeds == null ? experiment : experiment.with(SeedRange.parse(seeds));
        return whole.part(shard == null ? Shard.ALL : Shard.parse(shard));
    }
}
