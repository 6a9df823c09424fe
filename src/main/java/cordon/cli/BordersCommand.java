package cordon.cli;

import cordon.frontier.Border;
import cordon.frontier.BorderCatalogue;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The borders that a scenario can name. */
@Command(
        name = "borders",
        description = "Lists the land borders that a scenario can name, with their lengths.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Examples:", "  cordon borders", "  cordon borders iraq", "  cordon borders \"south sudan\""})
final class BordersCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "NAME", defaultValue = "", description = "Part of a country's name.")
    private String name;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        BorderCatalogue catalogue = BorderCatalogue.shipped();
        List<String> countries = catalogue.countriesNamed(name);
        List<Border> found = catalogue.borders().stream()
                .filter(border -> countries.contains(border.a()) || countries.contains(border.b()))
                .toList();
        if (found.isEmpty()) {
            List<String> near = catalogue.countriesLike(name);
            String hint = near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
            spec.commandLine().getErr().println("cordon: no border of a country named '" + name + "'" + hint);
            return Failures.MISTAKE;
        }
        PrintWriter out = spec.commandLine().getOut();
        found.forEach(border ->
                out.println(String.format(Locale.ROOT, "%8.1f km  %s - %s", border.km(), border.a(), border.b())));
        out.println(found.size() + (found.size() == 1 ? " border" : " borders"));
        return 0;
    }
}
