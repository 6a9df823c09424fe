package cordon.gui;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.SensorKind;
import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** Memory of stories is bounded, however long a run is. */
class StoriesTest {
    @Test
    void ofPartiesThatHaveEndedOnlyTheLastAreRemembered() {
        var story = TextWorld.of("""
                +2 | x
                 0 | .
                -3 | o
                """).with("flows.loads.perDay=50").story();
        Stories stories = new Stories();
        story.events().forEach(stories::on);
        long ended = story.all(Event.Ended.class).size();
        assertThat(ended).isGreaterThan(2 * Stories.MOST_ENDED);
        assertThat(stories.remembered()).isEqualTo((int) (story.parties() - ended + Stories.MOST_ENDED));
    }

    @Test
    void ofOneThingTheLastAreRememberedAndOfAPartyThatItSetOut() {
        var story = TextWorld.of("""
                +2 | x
                 0 | .
                -3 | o
                """).story();
        Event.SetOut first = story.first(1, Event.SetOut.class);
        Stories stories = new Stories();
        stories.on(first);
        for (int i = 0; i < 1000; i++) {
            stories.on(new Event.Sighted(i, first.attempt(), SensorKind.CAMERA, "eye", 1, 1));
        }
        assertThat(stories.of(Subject.party(first.attempt()), 0, 0))
                .hasSize(Stories.MOST_OF_ONE)
                .startsWith(first);
        assertThat(stories.of(new Subject(Subject.Kind.TOWER, "eye"), 0, 0))
                .hasSize(Stories.MOST_OF_ONE)
                .last()
                .matches(event -> event.atMin() == 999);
    }
}
