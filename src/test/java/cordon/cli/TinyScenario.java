package cordon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A straight frontier with one flow on foot for a few days. */
final class TinyScenario {
    private static final String YAML = """
            title: Tiny
            frontier: {straightKm: 20}
            period: {start: 2024-03-01T00:00, days: 4, seed: 3}
            grid: {depthKm: 5}
            modes:
              - {id: foot, target: human, ways: [open], speedKmh: 4}
            commodities:
              - {id: goods, name: Goods, unit: boxes, direction: inward, originUsd: 20, destinationUsd: 60}
            organisations:
              - {id: gang}
            flows:
              - id: walkers
                organisation: gang
                commodity: goods
                modes: [foot]
                from: {fromKm: 5, toKm: 15, offsetKm: -3}
                to: {fromKm: 5, toKm: 15, offsetKm: 3}
                perDay: 6
            gates:
              - {id: mill, militia: gang, km: 12}
            interventions:
              - {id: closing, date: 2024-03-03T06:00, set: {gates.mill.open: 'false'}}
            """;

    private TinyScenario() {}

    static String in(Path folder) throws IOException {
        return write(folder, YAML);
    }

    static String in(Path folder, String from, String to) throws IOException {
        return write(folder, YAML.replace(from, to));
    }

    private static String write(Path folder, String yaml) throws IOException {
        return Files.writeString(folder.resolve("tiny.yaml"), yaml).toString();
    }
}
