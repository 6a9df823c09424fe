package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.experiment.FrontierCheck;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A party whose alarm is still before the operators when it arrives was seen: command was late, not blind. */
class LateJudgementTest {
    private static final Set<Fate> UNSEEN = EnumSet.of(
            Fate.NOT_IN_VIEW,
            Fate.MISSED_BY_CHANCE,
            Fate.MASKED,
            Fate.WEATHER,
            Fate.AWAY,
            Fate.CAMERA_DOWN,
            Fate.UNATTENDED);

    @Test
    void onlyPartiesThatNobodyNoticedAreCountedAsUnseen() {
        List<Event.Ended> delivered = new ArrayList<>();
        TimedScenario slow = ScenarioReader.read(
                "tutorial",
                List.of("period.days=3", "period.warmUpDays=0", "guards.command.assessmentMin=[600, 600, 600]"),
                new FrontierCheck());
        BorderSim sim = new BorderSim(Stage.of(slow), 1, event -> {
            if (event instanceof Event.Ended e && e.outcome() == Outcome.DELIVERED) {
                delivered.add(e);
            }
        });
        while (sim.tick()) {
            assertThat(sim.progress()).isLessThan(1);
        }
        assertThat(delivered).anyMatch(e -> e.sightings() > 0 && e.fate() == Fate.LATE);
        assertThat(delivered)
                .allMatch(e -> UNSEEN.contains(e.fate()) == (e.sightings() == 0) || e.fate() == Fate.GATE_NOT_POLICED);
    }
}
