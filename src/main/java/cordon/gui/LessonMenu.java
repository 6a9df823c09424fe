package cordon.gui;

import java.util.function.Consumer;
import javax.swing.JMenu;
import javax.swing.JMenuItem;

/** The lessons by what is to be learnt. */
final class LessonMenu extends JMenu {
    private static final long serialVersionUID = 1L;

    LessonMenu(Consumer<Lesson> begin) {
        super("Lessons");
        setName("lessons");
        for (Lesson lesson : Lessons.ALL) {
            JMenuItem item = new JMenuItem(lesson.title());
            item.setName(lesson.id());
            item.setToolTipText("A question about the tutorial, which is opened anew: predict first, then watch");
            item.addActionListener(e -> begin.accept(lesson));
            add(item);
        }
    }
}
