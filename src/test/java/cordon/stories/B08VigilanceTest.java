package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Fate;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import java.util.List;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: operators look away, and tire in the course of a watch. */
class B08VigilanceTest {
    private static Story story(String... more) {
        return TextWorld.of("""
                +2 | .......x..
                 0 | .......T..
                -3 | .......o..
                """)
                .with("flows.loads.perDay=200", "sensing.optics.eye.attended=true")
                .with(more)
                .story();
    }

    /** Share of the parties that were noticed, of those that came into view so many minutes after the watch began, with 3.29 sd. */
    private static void noticed(Story story, double share, DoublePredicate minuteOfWatch) {
        List<Event.Ended> ends = story.all(Event.Ended.class).stream()
                .filter(e -> minuteOfWatch.test((e.setOutMin() + 20) % 720))
                .toList();
        assertThat(ends).hasSizeGreaterThan(100);
        double sd = Math.sqrt(share * (1 - share) / ends.size());
        double seen = ends.stream().filter(e -> e.sightings() > 0).count();
        assertThat(seen / ends.size()).isCloseTo(share, within(3.29 * sd));
    }

    /** At an attention of 0.7 all the day; who is not noticed would have been, had the feed been attended. */
    @Test
    void anAttendedFeed() {
        Story story = story("guards.command.attention=0.7");
        noticed(story, 0.7, minute -> true);
        assertThat(story.all(Event.Ended.class).stream().filter(e -> e.sightings() == 0))
                .allMatch(e -> e.fate() == Fate.UNATTENDED);
    }

    /**
     * Watches of 12 h from midnight, 15 % less each half hour, down to 0.6 after 30 ln 0.6 / ln 0.85 = 94.3 min. In the first half hour the mean
     * is 0.15 / -ln 0.85 = 0.923.
     */
    @Test
    void attentionFadesInAWatch() {
        Story story = story("guards.command.doctrine={tiringPerHalfHour: 0.15, firstWatchHour: 0}");
        noticed(story, 0.923, minute -> minute < 30);
        noticed(story, 0.6, minute -> minute > 94.3);
    }

    /** Laws whose hazard or looks need somebody: the same share of what would be noticed. */
    @Test
    void otherLawsNeedAttentionToo() {
        String[] look = {
            "sensing.optics.eye.law=per-look", "sensing.optics.eye.lookChance=1", "sensing.optics.eye.lookEveryS=1190"
        };
        assertThat(story(look).all(Event.Sighted.class)).hasSizeGreaterThan(3000);
        Story half = story(look[0], look[1], look[2], "guards.command.attention=0");
        assertThat(half.all(Event.Sighted.class)).isEmpty();
        String[] rate = {"sensing.optics.eye.law=constant-rate", "sensing.optics.eye.ratePerS=1"};
        noticed(story(rate), 1, minute -> true);
        Story blind = story(rate[0], rate[1], "guards.command.attention=0");
        assertThat(blind.all(Event.Sighted.class)).isEmpty();
        assertThat(blind.all(Event.Ended.class)).allMatch(e -> e.fate() == Fate.UNATTENDED);
    }
}
