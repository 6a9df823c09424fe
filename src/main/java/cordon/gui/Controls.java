package cordon.gui;

import cordon.gui.Frame.State;
import cordon.report.Figures;
import cordon.report.Style;
import java.awt.Dimension;
import java.awt.FlowLayout;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;

/** Play, pause, step, reset, and how fast; at the right what the run does. */
final class Controls extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JButton play = new JButton(ButtonIcon.PLAY);
    private final JButton pause = new JButton(ButtonIcon.PAUSE);
    private final JButton step = new JButton(ButtonIcon.STEP);
    private final JButton reset = new JButton(ButtonIcon.RESET);
    private final JSlider slider = new JSlider(0, Speed.ALL.size() - 1, Speed.FIRST);
    private final JLabel speed = new JLabel();
    private final JLabel told = new JLabel();
    private final JPanel more = new JPanel(new FlowLayout(FlowLayout.LEFT, 4, 0));

    Controls(Playback playback, double stepMin) {
        setLayout(new BoxLayout(this, BoxLayout.X_AXIS));
        setBorder(BorderFactory.createEmptyBorder(2, 10, 4, 12));
        button(play, "play", "Play: time goes on (space)", playback::play);
        button(pause, "pause", "Pause: time stands still (space)", playback::pause);
        String tick = Figures.amount(stepMin) + (stepMin == 1 ? " minute" : " minutes");
        button(step, "step", "Step: time goes on for one tick of " + tick + " (right arrow)", playback::step);
        button(reset, "reset", "Reset: the same run from its beginning, with the same seed (R)", playback::reset);
        slider.setName("speed");
        slider.setSnapToTicks(true);
        slider.setPreferredSize(new Dimension(170, 24));
        slider.setMinimumSize(new Dimension(110, 24));
        slider.setMaximumSize(new Dimension(170, 24));
        slider.setToolTipText("Simulated time in a second of yours, from 10 minutes to as much as the computer can");
        slider.addChangeListener(e -> {
            Speed wanted = Speed.ALL.get(slider.getValue());
            speed.setText(wanted.words());
            playback.speed(wanted);
        });
        speed.setText(Speed.ALL.get(Speed.FIRST).words());
        speed.setPreferredSize(new Dimension(80, 20));
        add(Box.createHorizontalStrut(18));
        add(new JLabel("speed"));
        add(Box.createHorizontalStrut(6));
        add(slider);
        add(Box.createHorizontalStrut(6));
        add(speed);
        add(Box.createHorizontalStrut(14));
        more.setMaximumSize(new Dimension(340, 32));
        add(more);
        add(Box.createHorizontalGlue());
        told.setName("told");
        told.setMinimumSize(new Dimension(0, 20));
        told.setForeground(Style.MUTED);
        add(told);
    }

    private void button(JButton button, String name, String tip, Runnable order) {
        button.setName(name);
        button.setToolTipText(tip);
        button.setFocusable(false);
        button.addActionListener(e -> order.run());
        add(button);
        add(Box.createHorizontalStrut(4));
    }

    /** From now on the clock goes at this speed, as if the slider had been moved. */
    void speed(Speed wanted) {
        slider.setValue(Speed.ALL.indexOf(wanted));
    }

    /** Where more controls can be put, between speed and state. */
    JPanel more() {
        return more;
    }

    void show(Frame frame, double framesPerS, int seen) {
        State state = frame.state();
        play.setEnabled(state == State.PAUSED);
        pause.setEnabled(state.moving());
        step.setEnabled(state == State.PAUSED);
        String how = state == State.PAUSED ? " · space plays" : "";
        String rate = state == State.PLAYING
                ? " · " + Figures.count(frame.ticksPerS()) + " ticks/s · " + Figures.count(framesPerS) + " frames/s"
                : "";
        told.setText(state.words() + how + rate + " · "
                + Figures.count(seen)
                + switch (frame.answer().asked().sight().kind()) {
                    case TRUTH -> seen == 1 ? " party under way" : " parties under way";
                    case AGENCY -> seen == 1 ? " track" : " tracks";
                    case SMUGGLER -> " of its parties under way";
                });
    }
}
