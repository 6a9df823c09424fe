package cordon.verification;

import java.util.ArrayList;
import java.util.List;

/**
 * One closed form or published table, and how the program is held against it.
 *
 * @param id number, such as 1.1
 * @param title what it is
 * @param source where the expected values come from
 * @param runs what is run
 * @param worlds scenario files that it starts from
 * @param parts its pieces
 * @param absences what of it cannot be held against the program, and why
 */
public record Case(
        String id,
        String title,
        String source,
        String runs,
        List<String> worlds,
        List<Part> parts,
        List<Absence> absences) {

    /** What cannot be compared: all of the case where {@code what} is empty. */
    public record Absence(String what, Finding finding, String reason) {}

    /** Copies the lists. */
    public Case {
        worlds = List.copyOf(worlds);
        parts = List.copyOf(parts);
        absences = List.copyOf(absences);
    }

    /** A case to be filled. */
    static Case of(String id, String title) {
        return new Case(id, title, "", "", List.of(), List.of(), List.of());
    }

    /** With the source of its numbers. */
    Case source(String text) {
        return new Case(id, title, text, runs, worlds, parts, absences);
    }

    /** With what is run, and the scenario files that it starts from. */
    Case runs(String text, String... files) {
        return new Case(id, title, source, text, List.of(files), parts, absences);
    }

    /** With one more part. */
    Case part(String name, int replications, int quickReplications, Part.Body body) {
        List<Part> more = new ArrayList<>(parts);
        more.add(new Part(name, replications, quickReplications, body));
        return new Case(id, title, source, runs, worlds, more, absences);
    }

    /** With one more part, which belongs to the quick subset. */
    Case quick(String name, int replications, Part.Body body) {
        return part(name, replications, replications, body);
    }

    /** With one more part that takes too long for the quick subset. */
    Case full(String name, int replications, Part.Body body) {
        return part(name, replications, 0, body);
    }

    /** With a run of a scenario under each of {@link Bench#TICKS_MIN}, whose events must be the same to the last bit. */
    Case ticks(String file, String... settings) {
        return quick("ticks of 1, 5 and 15 min", 1, trial -> trial.ticks(file, settings));
    }

    /** With something that the model has no mechanism for. */
    Case notApplicable(String what, String reason) {
        return without(new Absence(what, Finding.NOT_APPLICABLE, reason));
    }

    /** With something that the program lacks so far. */
    Case notYet(String what, String reason) {
        return without(new Absence(what, Finding.NOT_YET, reason));
    }

    private Case without(Absence absence) {
        List<Absence> more = new ArrayList<>(absences);
        more.add(absence);
        return new Case(id, title, source, runs, worlds, parts, more);
    }

    /** Whether any of it is compared. */
    public boolean covered() {
        return !parts.isEmpty();
    }
}
