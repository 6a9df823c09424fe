package cordon.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes every fault of the list, or those with the given ids, and prints which are noticed; exit code 1 unless all are. */
final class DeliberateFaults {
    private static final int AT_ONCE = 2;

    private DeliberateFaults() {}

    /** Takes ids. */
    public static void main(String[] ids) throws InterruptedException, ExecutionException {
        List<Fault> all = Catalogue.faults();
        Page page = new Page(all);
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<Trial.Result>> trials = new ArrayList<>();
        for (Fault fault : all) {
            if (ids.length == 0 || List.of(ids).contains(fault.id())) {
                trials.add(workers.submit(() -> tried(fault, page)));
            }
        }
        workers.shutdown();
        int red = 0;
        for (Future<Trial.Result> trial : trials) {
            red += trial.get().colour() == Trial.Colour.RED ? 1 : 0;
        }
        System.out.println(red + " of " + trials.size() + " faults are noticed");
        System.exit(red == trials.size() ? 0 : 1);
    }

    private static Trial.Result tried(Fault fault, Page page) throws IOException, InterruptedException {
        Trial.Result result = Trial.of(fault);
        System.out.println(Page.row(result));
        page.renew(result);
        return result;
    }
}
