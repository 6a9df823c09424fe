package cordon.gui;

import cordon.engine.View.ResidentAt;
import java.util.List;

/** What somebody who lives there does, who smuggles nothing. */
final class ResidentWords {
    static final String TITLE = "Somebody who lives there";

    private ResidentWords() {}

    static List<String> now(ResidentAt at, String backAt) {
        return List.of(
                "Smuggles nothing, but a sensor cannot know that.",
                "Of the row " + at.people() + " of the people who live there.",
                "On the way until " + backAt + ", " + PartyWords.place(at.km(), at.offsetKm()) + ".");
    }

    /** Where his way begins. */
    static String begin(ResidentAt at) {
        return Names.km(at.way().kmAt(at.way().beginMin()));
    }
}
