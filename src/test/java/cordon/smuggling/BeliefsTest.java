package cordon.smuggling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.fixtures.TextWorld;
import cordon.scenario.Organisation;
import cordon.scenario.Way;
import org.junit.jupiter.api.Test;

/** What guards that were seen teach: a loss of less weight than a fate. */
class BeliefsTest {
    private final Organisation gang = TextWorld.of("""
            +3 | x
             0 | .
            -3 | o
            """)
            .with("organisations.gang.sightingWeight=0.5")
            .scenario()
            .start()
            .organisation("gang");

    /** Prior 0.25 of 2.5; mean (0.25 + 0.5) / (2.5 + 0.5) = 0.25; place (2.5 * 0.25 + 0.5) / (2.5 + 0.5) = 0.375. */
    @Test
    void aSightingIsAWeakNegative() {
        Beliefs beliefs = new Beliefs(gang, 1, 1, 5, 0, 0);
        assertThat(beliefs.risk(0, Way.OPEN, 0)).isCloseTo(0.1, within(1e-12));
        beliefs.note(0, Way.OPEN, 0, true, gang.sightingWeight());
        beliefs.learn();
        assertThat(beliefs.risk(0, Way.OPEN, 0)).isCloseTo(0.375, within(1e-12));
    }
}
