package cordon.verification;

import cordon.experiment.RefusedException;
import cordon.scenario.Hints;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All cases, in the order of their numbers. */
public final class Suite {
    private Suite() {}

    /** Every case, also those that nothing in the program can be held against. */
    public static List<Case> cases() {
        return Stream.of(
                        SearchCases.all(),
                        SensorCases.all(),
                        RaceCases.all(),
                        ChoiceCases.all(),
                        CrossingCases.all(),
                        GeneratorCases.all(),
                        EngagementCases.all(),
                        ExperimentCases.all(),
                        PhysicsCases.all())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The cases with these ids, in the order of the suite.
     *
     * @throws RefusedException if there is none with one of the ids
     */
    public static List<Case> cases(List<String> ids) {
        List<Case> all = cases();
        List<String> known = all.stream().map(Case::id).toList();
        for (String id : ids) {
            if (!known.contains(id)) {
                throw new RefusedException("there is no case '" + id + "'" + Hints.hint(id, known) + "; there are "
                        + String.join(", ", known));
            }
        }
        return all.stream().filter(each -> ids.contains(each.id())).toList();
    }

    /** The scenario files from which these cases start, each once, one after the other. */
    public static String worlds(List<Case> cases) {
        return cases.stream()
                .flatMap(each -> each.worlds().stream())
                .distinct()
                .map(Table::text)
                .collect(Collectors.joining("---\n"));
    }
}
