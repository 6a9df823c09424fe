package cordon.gui;

import cordon.report.Style;
import java.awt.Color;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/** A sentence over the lower edge of a window, which goes away by itself. */
final class Toast {
    private static final int SHOWN_MS = 5000;
    private static final int HEIGHT = 30;
    private static final int AIR = 16;

    private final JFrame window;
    private final JLabel label = new JLabel("", SwingConstants.CENTER);
    private final Timer over = new Timer(SHOWN_MS, e -> label.setVisible(false));

    Toast(JFrame window) {
        this.window = window;
        label.setName("toast");
        label.setOpaque(true);
        label.setBackground(Style.TEXT);
        label.setForeground(Color.WHITE);
        label.setBorder(BorderFactory.createEmptyBorder(4, 12, 4, 12));
        label.setVisible(false);
        over.setRepeats(false);
        window.getLayeredPane().add(label, JLayeredPane.POPUP_LAYER);
    }

    /** Shows a sentence for some seconds; on any thread. */
    void say(String words) {
        SwingUtilities.invokeLater(() -> show(words));
    }

    private void show(String words) {
        label.setText(words);
        label.setToolTipText(words);
        int width =
                Math.min(label.getPreferredSize().width, window.getLayeredPane().getWidth() - 2 * AIR);
        int left = (window.getLayeredPane().getWidth() - width) / 2;
        label.setBounds(left, window.getLayeredPane().getHeight() - HEIGHT - AIR, width, HEIGHT);
        label.setVisible(true);
        over.restart();
    }
}
