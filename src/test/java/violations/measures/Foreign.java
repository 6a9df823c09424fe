package violations.measures;

import java.awt.Color;
import java.sql.Connection;
import javax.swing.JLabel;
import org.yaml.snakeyaml.Yaml;
import sim.util.Int2D;

/** A measure with a taste for libraries. */
public final class Foreign {
    Color colour;
    JLabel label;
    Yaml yaml;
    Connection connection;
    Int2D cell;
}
