package cordon.experiment;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory that appears whole or not at all: files are written into a hidden sibling, which takes the place of the
 * target in one rename. Closed without a commit, it leaves nothing behind.
 */
public final class ResultDirectory implements AutoCloseable {
    private final Path target;
    private final Path work;
    private final Deque<Path> madeParents;
    private boolean done;

    private ResultDirectory(Path target, Path work, Deque<Path> madeParents) {
        this.target = target;
        this.work = work;
        this.madeParents = madeParents;
    }

    /**
     * Prepares to write {@code target}, which may be absent, empty, or an earlier result that will be replaced.
     *
     * @throws RefusedException if it is something else, or cannot be written
     */
    public static ResultDirectory prepare(Path target) {
        Path whole = target.toAbsolutePath().normalize();
        if (whole.getParent() == null) {
            throw new RefusedException(target + " cannot hold results; name a directory below it");
        }
        refuseForeign(whole);
        Deque<Path> made = new ArrayDeque<>();
        try {
            makeParents(whole.getParent(), made);
            Path work = whole.resolveSibling("." + whole.getFileName() + ".part-"
                    + ProcessHandle.current().pid());
            delete(work);
            Files.createDirectory(work);
            return new ResultDirectory(whole, work, made);
        } catch (IOException e) {
            deleteEmpty(made);
            throw RefusedException.of("cannot write " + target, e);
        }
    }

    /** Where to write until the commit. */
    public Path path() {
        return work;
    }

    /** Where the result will be. */
    public Path target() {
        return target;
    }

    /**
     * Puts what was written in the place of the target.
     *
     * @throws RefusedException if something else has come to stand there meanwhile
     */
    public void commit() throws IOException {
        refuseForeign(target);
        if (Files.exists(target)) {
            Path old = work.resolveSibling(work.getFileName() + ".old");
            delete(old);
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
            moveOrRestore(old);
            delete(old);
        } else {
            Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
        }
        done = true;
    }

    private void moveOrRestore(Path old) throws IOException {
        try {
            Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
    }

    /** Removes what was written, unless it was committed. */
    @Override
    public void close() throws IOException {
        if (!done) {
            done = true;
            delete(work);
            deleteEmpty(madeParents);
        }
    }

    private static void refuseForeign(Path target) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(target)) {
            throw new RefusedException(target + " exists and is not a directory; choose another with --out");
        }
        if (Files.isDirectory(target) && !Manifest.standsIn(target) && !isEmpty(target)) {
            throw new RefusedException(
                    target + " holds something that is not a Cordon result; choose another directory with --out");
        }
    }

    private static boolean isEmpty(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw RefusedException.of("cannot read " + directory, e);
        }
    }

    private static void makeParents(Path directory, Deque<Path> made) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        if (directory.getParent() != null) {
            makeParents(directory.getParent(), made);
        }
        try {
            Files.createDirectory(directory);
            made.push(directory);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(directory)) {
                throw e;
            }
        }
    }

    private static void deleteEmpty(Deque<Path> made) {
        for (Path directory : made) {
            try {
                Files.deleteIfExists(directory);
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(root)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
