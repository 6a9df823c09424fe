package cordon.cli;

import cordon.experiment.FailedRunException;
import cordon.experiment.InterruptedRunException;
import cordon.experiment.RefusedException;
import cordon.gui.NoDisplayException;
import cordon.scenario.ConfigException;
import cordon.scenario.InvalidRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message and an exit code. */
final class Failures {
    static final int RUN_FAILED = 1;
    static final int MISTAKE = 2;
    static final int INTERNAL = 70;
    static final int INTERRUPTED = 130;

    private Failures() {}

    /** Arguments that cannot be understood. */
    static int ofArguments(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("cordon: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return MISTAKE;
    }

    /** Work that broke off. */
    static int of(Throwable e, PrintWriter err, boolean stackTrace) {
        if (e instanceof UncheckedIOException wrapped) {
            return of(wrapped.getCause(), err, stackTrace);
        }
        if (e instanceof IOException cause) {
            return of(RefusedException.of("cannot write the result", cause), err, stackTrace);
        }
        int code = code(e);
        if (code == INTERNAL) {
            err.println("cordon: internal error: " + oneLine(e));
        } else {
            err.println(e instanceof ConfigException ? e.getMessage() : "cordon: " + e.getMessage());
        }
        if (code == INTERNAL || code == RUN_FAILED) {
            err.println("This is a fault of Cordon. Please report it, with what --stacktrace shows.");
            if (stackTrace) {
                e.printStackTrace(err);
            }
        }
        return code;
    }

    private static int code(Throwable e) {
        if (e instanceof ConfigException
                || e instanceof InvalidRecord
                || e instanceof RefusedException
                || e instanceof NoDisplayException) {
            return MISTAKE;
        }
        if (e instanceof InterruptedRunException) {
            return INTERRUPTED;
        }
        return e instanceof FailedRunException ? RUN_FAILED : INTERNAL;
    }

    private static String oneLine(Throwable e) {
        return e.toString().replaceAll("\\p{Cntrl}+", " ");
    }
}
