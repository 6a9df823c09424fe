package cordon.gui;

import cordon.gui.Lesson.Answer;
import cordon.gui.Lesson.Told;
import cordon.report.Against;
import cordon.report.Course;
import cordon.report.Style;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JRadioButton;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** A lesson beside the strip: question, prediction, one button, and, when the days have passed, what happened. */
final class LessonPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WIDE_PX = 262;
    private static final int AIR_PX = 12;
    private static final Color RIGHT = new Color(0x007A59);

    private final transient Lesson lesson;
    private final transient Supplier<Against> against;
    private final transient Runnable over;
    private final JPanel page = new JPanel();
    private final List<JRadioButton> guesses = new ArrayList<>();
    private final JTextArea story;
    private final JButton act;
    private final JProgressBar days = new JProgressBar(0, Lesson.DAYS);
    private final JTextArea result = text("", Font.BOLD, 13);
    private final JTextArea sentence = text("", Font.PLAIN, 13);
    private final JTextArea caveat = text("", Font.ITALIC, 12);
    private transient Answer guess;
    private int firstDay = -1;
    private boolean told;

    /**
     * A lesson that has not begun.
     *
     * @param act does what the button says
     * @param over told when the days have passed
     * @param close takes the panel away
     */
    LessonPanel(Lesson lesson, Supplier<Against> against, Runnable act, Runnable over, Runnable close) {
        super(new BorderLayout());
        this.lesson = lesson;
        this.against = against;
        this.over = over;
        this.story = text(lesson.story(), Font.PLAIN, 13);
        this.act = new JButton(lesson.button());
        setName("lesson");
        setPreferredSize(new Dimension(WIDE_PX, 100));
        setBorder(BorderFactory.createMatteBorder(0, 0, 0, 1, Style.GRID));
        page.setLayout(new BoxLayout(page, BoxLayout.Y_AXIS));
        page.setBorder(BorderFactory.createEmptyBorder(6, AIR_PX, AIR_PX, AIR_PX));
        head(close);
        add(story, 8);
        add(text("Predict first. " + lesson.question(), Font.BOLD, 13), 10);
        predictions();
        this.act.setName("act");
        this.act.setEnabled(false);
        this.act.setFocusable(false);
        this.act.setToolTipText("Choose a prediction first; then this changes the run, which goes on for " + Lesson.DAYS
                + " days, " + Lesson.SPEED.words());
        this.act.addActionListener(e -> act.run());
        add(this.act, 8);
        days.setStringPainted(true);
        days.setVisible(false);
        days.setMaximumSize(new Dimension(WIDE_PX, 22));
        add(days, 8);
        add(result, 10);
        add(sentence, 4);
        add(caveat, 8);
        JScrollPane pane = new JScrollPane(new Column(page));
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        add(pane, BorderLayout.CENTER);
    }

    private void head(Runnable close) {
        JPanel head = new JPanel(new BorderLayout());
        JLabel word = new JLabel("LESSON");
        word.setForeground(Style.MUTED);
        word.setFont(word.getFont().deriveFont(11f));
        JButton end = new JButton("✕");
        end.setName("endLesson");
        end.setToolTipText("Ends the lesson; the run stays as it is");
        end.setFocusable(false);
        end.putClientProperty("JButton.buttonType", "toolBarButton");
        end.addActionListener(e -> close.run());
        head.add(word, BorderLayout.WEST);
        head.add(end, BorderLayout.EAST);
        head.setMaximumSize(new Dimension(WIDE_PX, 26));
        add(head, 0);
        add(text(lesson.title(), Font.BOLD, 16), 2);
    }

    private void predictions() {
        ButtonGroup group = new ButtonGroup();
        for (Answer answer : Answer.values()) {
            JRadioButton button = new JRadioButton(lesson.words(answer));
            button.setName(answer.name());
            button.setFocusable(false);
            button.addActionListener(e -> {
                guess = answer;
                act.setEnabled(true);
            });
            group.add(button);
            guesses.add(button);
            add(button, 2);
        }
    }

    private void add(JComponent part, int above) {
        part.setAlignmentX(Component.LEFT_ALIGNMENT);
        page.add(Box.createVerticalStrut(above));
        page.add(part);
    }

    private static JTextArea text(String words, int style, float size) {
        JTextArea area = new JTextArea(words);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setEditable(false);
        area.setFocusable(false);
        area.setOpaque(false);
        area.setBorder(null);
        area.setFont(new Font(Font.SANS_SERIF, style, (int) size));
        return area;
    }

    /** What the button does has been done: from a day on the answer is waited for. */
    void begun(int day, int daysOfRun) {
        firstDay = day;
        asking(false);
        days.setMaximum(Math.min(Lesson.DAYS, daysOfRun - day));
        days.setVisible(true);
    }

    /** All answers and the button, or only the answer that was given. */
    private void asking(boolean still) {
        act.setVisible(still);
        guesses.forEach(button -> {
            button.setVisible(still || button.isSelected());
            button.setEnabled(still);
        });
    }

    /** What the button does could not be done. */
    void refused(String why) {
        result.setText(why);
    }

    /** The run has been taken back to what it was before the button: it may be pressed again. */
    void again() {
        if (firstDay >= 0) {
            firstDay = -1;
            told = false;
            asking(true);
            story.setVisible(true);
            days.setVisible(false);
            result.setText("");
            sentence.setText("");
            caveat.setText("");
        }
    }

    /** Whether the button has been pressed. */
    boolean waiting() {
        return firstDay >= 0 && !told;
    }

    /** Takes a new frame: counts the days, and tells what happened when they have passed. */
    void show(Frame frame) {
        if (!waiting()) {
            return;
        }
        int passed = Math.max(0, frame.course().daysOver() - firstDay);
        days.setValue(passed);
        days.setString("day " + Math.min(passed, days.getMaximum()) + " of " + days.getMaximum());
        List<Against.Ghost> ghosts = against.get().ghosts();
        int last = firstDay + days.getMaximum() - 1;
        boolean all = ghosts.size() == (lesson.rival().isPresent() ? 2 : 1)
                && ghosts.stream().allMatch(ghost -> ghost.course().daysOver() > last);
        if (passed >= days.getMaximum() && all) {
            Course rival = ghosts.size() > 1 ? ghosts.get(1).course() : null;
            tell(new Told(frame.course(), ghosts.get(0).course(), rival), last);
        }
    }

    private void tell(Told courses, int day) {
        told = true;
        over.run();
        story.setVisible(false);
        guesses.forEach(button -> button.setVisible(false));
        days.setVisible(false);
        Answer happened = lesson.answer(courses.treated(), courses.untreated(), day);
        boolean right = happened == guess;
        result.setForeground(right ? RIGHT : Style.CONVOY);
        result.setText("You said: " + lesson.words(guess) + ". "
                + (right ? "So it is." : "It is: " + lesson.words(happened) + "."));
        sentence.setText(lesson.sentence().of(courses, day));
        caveat.setText("But: " + lesson.caveat() + " And this is one run; another seed gives other numbers.");
        revalidate();
    }
}
