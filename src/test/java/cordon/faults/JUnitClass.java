package cordon.faults;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs one class of tests and prints the name of the first that fails, or nothing. */
final class JUnitClass {
    private JUnitClass() {}

    /** Takes the full name of the class; exit code 1 if a test fails, 2 if there is none. */
    public static void main(String[] arguments) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(arguments[0]))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        summary.getFailures().stream()
                .findFirst()
                .ifPresent(failure ->
                        System.out.println(failure.getTestIdentifier().getDisplayName()));
        boolean fails = summary.getTotalFailureCount() > 0;
        System.exit(fails ? 1 : summary.getTestsFoundCount() == 0 ? 2 : 0);
    }
}
