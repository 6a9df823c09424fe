package cordon.gui;

import cordon.gui.Lesson.Rival;
import cordon.gui.Lesson.Told;
import cordon.report.Figures;
import cordon.report.LiveCharts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lessons that come with Cordon. */
final class Lessons {
    private static final List<String> AMOUNTS = List.of("more", "about the same", "less");
    private static final List<String> NUMBERS = List.of("more", "about the same", "fewer");
    private static final List<String> WAYS = List.of("it rises", "about the same", "it falls");

    private static final Lesson WALL = new Lesson(
            "wall",
            "The wall moves the crossing",
            List.of("gates.east-gate.tollUsd.pickup=800"),
            "No pickup can climb the concrete wall on 15 of the 60 km. Elsewhere they cut the fence, or pay 800 USD at the gate. "
                    + "The button builds the wall everywhere.",
            "What will the militia at the gate earn?",
            AMOUNTS,
            "Build the wall everywhere",
            set(
                    "barriers.sections.west-fence.layers=[fence, wall]",
                    "barriers.sections.east-fence.layers=[fence, wall]"),
            LiveCharts.MILITIA_INCOME,
            (course, day) -> course.incomeUsd()[day],
            130_000,
            Lessons::wall,
            "This gate is never shut, its toll never rises, and guards there mostly look away.",
            Optional.empty());

    private static final Lesson TOWERS = new Lesson(
            "towers",
            "Seeing is not stopping",
            List.of(),
            "There is money for 14 more camera towers, each of the twenty with five times as many false alarms, or for a third team. "
                    + "The button builds the towers.",
            "Alarms for which no unit is free: how many will there be?",
            NUMBERS,
            "Build 14 more towers",
            set("sensing.towers.line.spacingKm=3", "sensing.towers.line.nuisancePerNight=5"),
            LiveCharts.ALARM_LOAD,
            (course, day) -> course.noUnit()[day],
            220,
            Lessons::towers,
            "The false alarms are not what matters here: the operator throws out nine of ten. It is the teams that lack.",
            Optional.of(new Rival("three teams", set("guards.teams.reaction.spacingKm=20"))));

    private static final Lesson CAMERAS = new Lesson(
            "cameras",
            "Better figures, worse border",
            List.of("sensing.towers.line.spacingKm=15"),
            "Four camera towers watch the line. The button takes two of them away and sets the others further apart.",
            "What happens to the seizure rate that the agency reports?",
            WAYS,
            "Halve the cameras",
            set("sensing.towers.line.spacingKm=30"),
            LiveCharts.SEIZURE_RATE,
            (course, day) -> course.reportedRate()[day],
            0.029,
            Lessons::cameras,
            "It needs an agency that counts only the got-aways it knows of, and here the two that stay stand far from the way that most take.",
            Optional.empty());

    /** All of them, in the order in which they are taught. */
    static final List<Lesson> ALL = List.of(WALL, TOWERS, CAMERAS);

    private Lessons() {}

    /** A lesson by its name on the command line. */
    static Optional<Lesson> of(String id) {
        return ALL.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    private static Map<String, String> set(String... assignments) {
        Map<String, String> set = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int at = assignment.indexOf('=');
            set.put(assignment.substring(0, at), assignment.substring(at + 1));
        }
        return set;
    }

    private static String wall(Told told, int day) {
        return "Pickups go to the gate and pay: the militia has "
                + Figures.compact(told.treated().incomeUsd()[day]) + " USD instead of "
                + Figures.compact(told.untreated().incomeUsd()[day]) + ". "
                + arriving(
                        told.treated().deliveredParties()[day], told.untreated().deliveredParties()[day]);
    }

    /** One in twenty is about twice the standard deviation among untreated seeds. */
    private static String arriving(double treated, double untreated) {
        double change = treated / untreated - 1;
        String words = Math.abs(change) <= 0.05 ? "About as much" : change > 0 ? "More" : "Less";
        return words + " gets through: " + Figures.count(treated) + " parties instead of " + Figures.count(untreated)
                + ".";
    }

    private static String towers(Told told, int day) {
        return "Twenty towers see nearly everybody, but somebody must go there: "
                + Figures.count(told.treated().noUnit()[day]) + " alarms found no unit free instead of "
                + Figures.count(told.untreated().noUnit()[day]) + ". With a third team, which sees nobody, it is "
                + Figures.count(told.rival().noUnit()[day]) + ", and "
                + Figures.count(told.rival().partiesSeized()[day]) + " parties are seized; with the towers "
                + Figures.count(told.treated().partiesSeized()[day]) + ", with neither "
                + Figures.count(told.untreated().partiesSeized()[day]) + ".";
    }

    private static String cameras(Told told, int day) {
        return "The agency reports " + Figures.percent(told.treated().reportedRate()[day]) + " instead of "
                + Figures.percent(told.untreated().reportedRate()[day]) + ", but seizes "
                + Figures.percent(told.treated().trueRate()[day]) + " instead of "
                + Figures.percent(told.untreated().trueRate()[day]) + ": whom nobody sees is in no book.";
    }
}
