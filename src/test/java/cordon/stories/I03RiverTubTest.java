package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a tub passes where a river meets the line, and there no barrier stops it. */
class I03RiverTubTest {
    private static TextWorld river() {
        return TextWorld.of("""
                +2   | xxxxxxx
                +0.2 | ....^..
                 0   | #######
                -3   | ooooooo
                """)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.perDay=20",
                        "modes.foot.craft={waters: [ridge], passesBarriers: true}");
    }

    /** Wherever it starts, it passes at km 4.5, where water lies on the guarded side of the line, and stands before no barrier. */
    @Test
    void onlyOnWater() {
        Story story = river().story();
        assertThat(story.all(Event.SetOut.class)).hasSizeGreaterThan(300).allMatch(e -> e.km() == 4.5);
        assertThat(story.all(Event.AtBarrier.class)).isEmpty();
        int near = story.party(e -> true);
        assertThat(story.of(near)).contains("crossed km 4.5").contains("DELIVERED");
    }

    /** Without water nothing goes. */
    @Test
    void noRiver() {
        Story story = river().with("terrain.features=[]").story();
        assertThat(story.all(Event.SetOut.class)).isEmpty();
        assertThat(story.all(Event.NotSent.class)).isNotEmpty();
    }

    /** A ford that the wall closes: who keeps to water but must pass the barrier is delayed by it. */
    @Test
    void waterAloneOpensNoBarrier() {
        Story story = river().with("modes.foot.craft.passesBarriers=false").story();
        assertThat(story.all(Event.SetOut.class)).isNotEmpty().allMatch(e -> e.km() == 4.5);
        assertThat(story.all(Event.AtBarrier.class)).isNotEmpty().allMatch(e -> e.delayMin() == 20);
    }
}
