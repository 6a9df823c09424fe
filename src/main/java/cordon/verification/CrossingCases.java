package cordon.verification;

import java.util.List;

/** Section 5: the official crossing. */
final class CrossingCases {
    private CrossingCases() {}

    static List<Case> all() {
        return List.of(
                CrossingQueue.lanes(),
                CrossingQueue.spreadOfService(),
                CrossingQueue.fullYard(),
                Screening.screening(),
                Case.of("5.5", "Unloading inspection")
                        .notApplicable(
                                "",
                                "an inspection searches a truck as a whole and finds with one chance; loads have no packages"));
    }
}
