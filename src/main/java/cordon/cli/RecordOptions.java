package cordon.cli;

import cordon.experiment.RefusedException;
import cordon.gui.Gui;
import cordon.gui.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Films and pictures of a run instead of a window. */
final class RecordOptions {
    private static final double LONGEST_MIN = 1440;
    private static final double A_DAY = 24;

    @Option(
            names = "--record",
            paramLabel = "FILE.gif",
            description = "Writes an animated GIF of the strip instead of opening a window.")
    private Path film;

    @Option(
            names = "--picture",
            paramLabel = "FILE.png",
            description = "Writes a picture of strip, legend and charts as they are after the hours.")
    private Path picture;

    @Option(
            names = "--hours",
            paramLabel = "H",
            description = "Hours from the start of the count (default: 24; of a lesson all its days).")
    private Double givenHours;

    @Option(
            names = "--every",
            paramLabel = "MIN",
            defaultValue = "10",
            description = "Simulated minutes from one picture of a film to the next (default: ${DEFAULT-VALUE}).")
    private double everyMin;

    @Option(names = "--map", description = "Films the map instead of the strip.")
    private boolean map;

    /** Whether a film or picture is wanted rather than a window. */
    boolean asked() {
        return film != null || picture != null;
    }

    /**
     * Makes what is wanted.
     *
     * @throws CommandLine.ParameterException if a number makes no sense
     * @throws RefusedException if it cannot be made or written
     */
    void make(Recording recording, boolean lesson, CommandLine line) {
        double hours = givenHours != null ? givenHours : lesson ? Gui.lessonHours() : A_DAY;
        check(hours, line);
        if (map && !recording.hasMap()) {
            throw new RefusedException(
                    "this frontier is a straight line that lies nowhere on the earth: there is no map of it");
        }
        DoubleConsumer progress = ProgressLine.of(line.getErr(), "film", film == null);
        try {
            if (film != null) {
                recording.film(film, hours, everyMin, map, progress);
                line.getOut().println("Film: " + film);
            }
            if (picture != null) {
                recording.picture(picture, hours);
                line.getOut().println("Picture: " + picture);
            }
        } catch (IOException e) {
            throw RefusedException.of("cannot write " + (film == null ? picture : film), e);
        }
    }

    private void check(double hours, CommandLine line) {
        if (!(hours > 0)) {
            throw new CommandLine.ParameterException(line, "--hours " + hours + ": must be more than 0");
        }
        if (!(everyMin >= 0.5 && everyMin <= LONGEST_MIN)) {
            throw new CommandLine.ParameterException(line, "--every " + everyMin + ": must be 0.5 to 1440 minutes");
        }
        if (film != null && hours > Recording.mostHours(everyMin)) {
            throw new CommandLine.ParameterException(
                    line,
                    "--hours " + hours + ": a film has at most 600 pictures, which are " + Recording.mostHours(everyMin)
                            + " hours; raise --every");
        }
    }
}
