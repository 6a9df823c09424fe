package cordon.gui;

import java.awt.FlowLayout;
import java.awt.Insets;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.JComponent;

/** Takes pictures of what the window shows, at twice the screen's size, into a folder. */
final class Photos {
    /** Where pictures and films go. */
    static final Path FOLDER = Path.of("results", "pictures");

    private static final double PER_PIXEL = 2;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);

    private final Path folder;
    private final Supplier<LocalDateTime> date;
    private final Executor writer;
    private final Consumer<String> told;

    /**
     * Pictures into a folder.
     *
     * @param date the simulated date, which is part of names
     * @param writer paints and writes
     * @param told where a picture is, or why there is none; on any thread
     */
    Photos(Path folder, Supplier<LocalDateTime> date, Executor writer, Consumer<String> told) {
        this.folder = folder;
        this.writer = writer;
        this.date = date;
        this.told = told;
    }

    /** Saves a picture and tells where; it is painted and written beside the event thread. */
    void take(String name, Photographed what) {
        Supplier<BufferedImage> painter = what.photo(PER_PIXEL);
        if (painter == null) {
            told.accept("There is nothing to be seen yet");
        } else {
            LocalDateTime now = date.get();
            writer.execute(() -> save(painter, name, now));
        }
    }

    private void save(Supplier<BufferedImage> painter, String name, LocalDateTime now) {
        Path file = file(name, "png", now);
        try {
            write(painter.get(), file);
            told.accept("Saved " + file.toAbsolutePath());
        } catch (IOException e) {
            told.accept("Not saved: " + e.getMessage());
        }
    }

    /** Tells something where it tells of pictures. */
    void tell(String words) {
        told.accept(words);
    }

    /** A file of this name and the simulated date that is not there yet; a number is added if need be. */
    Path file(String name, String ending) {
        return file(name, ending, date.get());
    }

    private Path file(String name, String ending, LocalDateTime now) {
        String stem = name + "-" + DATE.format(now);
        Path file = folder.resolve(stem + "." + ending);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(stem + "-" + i + "." + ending);
        }
        return file;
    }

    /** Writes a PNG, whole or not at all. */
    static void write(BufferedImage picture, Path file) throws IOException {
        WholeFile.write(file, out -> ImageIO.write(picture, "png", out));
    }

    /** Puts a button into the upper right corner of something that takes a picture of it. */
    void cornerButton(JComponent of, String name, Photographed what) {
        cornerButton(of, () -> name, what, new FlowLayout(FlowLayout.RIGHT, 3, 3));
    }

    /** Puts a button that takes a picture of something where a layout says. */
    void cornerButton(JComponent of, Supplier<String> name, Photographed what, FlowLayout where) {
        JButton button = new JButton(ButtonIcon.CAMERA);
        button.setName("picture of " + name.get());
        button.setToolTipText("Saves a picture of this into " + folder);
        button.setMargin(new Insets(1, 2, 1, 2));
        button.setFocusable(false);
        button.addActionListener(e -> take(name.get(), what));
        of.setLayout(where);
        of.add(button);
    }
}
