package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever mends all that is told in one round has a scenario that works: no problem hides another, and none is an echo. */
class AllAtOnceTest {
    private static final String BASE = """
            title: A base
            period: {start: 2024-03-01T00:00, days: 30}
            frontier: {guarded: France, neighbour: Spian}
            places:
              - {id: hill, name: Hill, km: 5, offsetKm: -5}
              - {id: dale, name: Dale, km: 5, offsetKm: 5}
            modes:
              - {id: foot, target: human, ways: [open], speedKmh: 4}
              - {id: mule, target: humna, ways: [open], speedKmh: 3}
            commodities:
              - {id: salt, name: Salt, unit: sacks, direction: inward, destinationUsd: 10}
            organisations: [{id: gang}]
            """;

    private static final String TOP = """
            extends: base.yaml
            titel: A top
            barriers:
              layers:
                - {id: ditch, delayMin: {foot: [1, 3, 2], mule: [2, 4, 8], foto: [1, 2, 3]}}
              sections:
                - {id: west, fromKm: 0, toKm: 10, layers: [ditch]}
                - {id: middle, fromKm: 9, toKm: 20, layers: [dich]}
                - {id: east, fromKm: 15, toKm: here, layers: [ditch]}
                - {id: back, fromKm: 40, toKm: 30, layers: [ditch], ageYears: old}
            flows:
              - {id: first, organisation: gagn, commodity: salt, modes: [mule], from: {place: hill}, to: {place: dale},
                 perDay: many}
              - {id: second, organisation: gang, commodity: pepper, modes: [foot], from: {place: hil}, to: {place: dale},
                 perDay: 3}
            gates:
              - {id: mill, militia: gang, km: 7, lanes: 0, opensHour: 9, closesHour: 8}
            interventions:
              - {id: late, date: 2025-01-01, set: {gates.mill.open: 'perhaps'}}
              - {id: never, date: 2024-13-01, set: {gates.mil.open: 'false'}}
              - {id: sold, date: 2024-03-05, set: {gates.mill.militia: gnag, grid.cellKm: '1'}}
              - {id: renamed, date: 2024-03-06, set: {barriers.layers.ditch.id: trench}}
            """;

    private static final String GOOD = """
            title: Good
            frontier: {straightKm: 20}
            period: {start: 2024-03-01T00:00, days: 30}
            places:
              - {id: hill, name: Hill, km: 5, offsetKm: -5}
              - {id: dale, name: Dale, km: 5, offsetKm: 5}
            modes:
              - {id: foot, target: human, ways: [open], speedKmh: 4}
            commodities:
              - {id: salt, name: Salt, unit: sacks, direction: inward, destinationUsd: 10}
            organisations: [{id: gang}]
            flows:
              - {id: salters, organisation: gang, commodity: salt, modes: [foot], from: {place: hill}, to: {place: dale}, perDay: 3}
            gates: [{id: mill, militia: gang, km: 7}]
            barriers:
              layers: [{id: ditch}]
              sections:
                - {id: west, fromKm: 0, toKm: 10, layers: [ditch]}
                - {id: east, fromKm: 10, toKm: 20, layers: [ditch]}
            """;

    /** Values in flow maps and lists, but for ids. */
    private static final Pattern VALUE = Pattern.compile("(?<=(?<!\\bid): |\\[)[\\w.-]+(?=[,}\\]\n])");

    private static final List<String> WRONG = List.of("-1", "0", "x", "1e9", "[]", "77");
    private static final int PAIRS = 300;

    @TempDir
    Path folder;

    @Test
    void tellsEveryKindOfFaultOfBaseOverlayAndOverrides() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), BASE);
        assertThat(refused(TOP, "guards.command.operators=-1", "commodities.salt.direction=sideways"))
                .isEqualTo("""
                top.yaml:2:1: titel is not a known key; did you mean 'title'?
                top.yaml:5:36: barriers.layers.ditch.delayMin.foot must be [least, likeliest, most] with 0 <= least <= likeliest <= most (was [1.0, 3.0, 2.0])
                top.yaml:5:70: barriers.layers.ditch.delayMin.foto must be one of modes [foot, mule] (was 'foto'); did you mean 'foot'?
                top.yaml:8:28: barriers.sections.middle.fromKm must not overlap section 'west' (was 9)
                top.yaml:8:50: barriers.sections.middle.layers[0] must be one of barriers.layers [ditch] (was 'dich'); did you mean 'ditch'?
                top.yaml:9:36: barriers.sections.east.toKm must be a number (was 'here')
                top.yaml:10:36: barriers.sections.back.toKm must exceed fromKm (was 30)
                top.yaml:10:67: barriers.sections.back.ageYears must be a number (was 'old')
                top.yaml:12:31: flows.first.organisation must be one of organisations [gang] (was 'gagn'); did you mean 'gang'?
                top.yaml:13:14: flows.first.perDay must be a number (was 'many')
                top.yaml:14:49: flows.second.commodity must be one of commodities [salt] (was 'pepper')
                top.yaml:14:86: flows.second.from.place must be one of places [hill, dale] (was 'hil'); did you mean 'hill'?
                top.yaml:17:45: gates.mill.lanes must be >= 1 (was 0)
                top.yaml:17:74: gates.mill.closesHour must exceed opensHour (was 8)
                top.yaml:19:22: interventions.late.date must lie in the period, warm-up included: from 2024-03-01T00:00 to before 2024-03-31T00:00 (was 2025-01-01T00:00)
                top.yaml:19:57: interventions.late.set."gates.mill.open" must be true or false (was 'perhaps')
                top.yaml:20:23: interventions.never.date must be a date such as 2024-02-01 or 2024-02-01T06:30 (was '2024-13-01')
                top.yaml:20:57: interventions.never.set."gates.mil.open" gates.mil cannot be set: no such id (known: mill); did you mean 'mill'?
                top.yaml:21:60: interventions.sold.set."gates.mill.militia" must be one of organisations [gang] (was 'gnag'); did you mean 'gang'?
                top.yaml:21:79: interventions.sold.set."grid.cellKm" cannot be changed while time runs; these can: [barriers, sensing, guards, gates, crossings, flows, organisations, commodities]
                top.yaml:22:69: interventions.renamed.set."barriers.layers.ditch.id" leads to: barriers.sections.west.layers[0] must be one of barriers.layers [trench] (was 'ditch') (at line 7)
                top.yaml:22:69: interventions.renamed.set."barriers.layers.ditch.id" leads to: barriers.sections.east.layers[0] must be one of barriers.layers [trench] (was 'ditch') (at line 9)
                top.yaml:22:69: interventions.renamed.set."barriers.layers.ditch.id" leads to: barriers.sections.back.layers[0] must be one of barriers.layers [trench] (was 'ditch') (at line 10)
                base.yaml:3:21: frontier.guarded no land border between 'France' and 'Spian': 'France' borders Andorra, Belgium, Brazil, Germany, Italy, Luxembourg, Monaco, Spain, Suriname, Switzerland; 'Spian' is not in the catalogue (nearest names: Spain); did you mean 'France - Spain'?
                base.yaml:9:24: modes.mule.target must be one of [human, vehicle] (was 'humna'); did you mean 'human'?
                --set commodities.salt.direction=sideways:1:1: commodities.salt.direction must be one of [inward, outward] (was 'sideways')
                --set guards.command.operators=-1:1:1: guards.command.operators must be >= 0 (was -1)
                """);
    }

    @Test
    void tellsPlacesBeyondTheEndOrOnTheWrongSideBesideFaultsOfTheSameRecords() throws IOException {
        assertThat(refused(GOOD.replace("perDay: 3", "perDay: -3")
                        .replace("from: {place: hill}", "from: {place: dale}")
                        .replace("km: 7", "km: 70, lanes: x")))
                .isEqualTo("""
                top.yaml:13:85: flows.salters.from.place must lie on the neighbour's side, as the commodity's direction demands (was 'dale')
                top.yaml:13:119: flows.salters.perDay must be >= 0 (was -3)
                top.yaml:14:39: gates.mill.km must not lie beyond the frontier's end at 20.000 km (was 70)
                top.yaml:14:50: gates.mill.lanes must be a whole number (was 'x')
                """);
    }

    @Test
    void whatFailsIsNotTakenForMissing() throws IOException {
        assertThat(refused(GOOD.replace("id: foot, target: human", "id: foot, target: ghost")
                        .replace("[{id: gang}]", "gang")
                        .replace("commodities:", "comodities:")))
                .isEqualTo("""
                top.yaml:8:24: modes.foot.target must be one of [human, vehicle] (was 'ghost')
                top.yaml:9:1: comodities is not a known key; did you mean 'commodities'?
                top.yaml:11:16: organisations must be a list (was 'gang')
                """);
        assertThat(refused("extends: tutoial.yaml\n" + GOOD.replace("id: foot", "id: feet")))
                .startsWith("top.yaml:1:10: extends names no file (was 'tutoial.yaml'); did you mean 'tutorial.yaml'?")
                .hasLineCount(1);
    }

    @Test
    void anOverrideAnswersForWhatItBreaksElsewhere() throws IOException {
        assertThat(refused(GOOD, "modes.foot.id=walk", "seed=1", "barriers.sections.west.toKm=12"))
                .isEqualTo("""
                --set barriers.sections.west.toKm=12:1:1: barriers.sections.west.toKm leads to: barriers.sections.east.fromKm must not overlap section 'west' (was 10) (at top.yaml:19)
                --set modes.foot.id=walk:1:1: modes.foot.id leads to: flows.salters.modes[0] must be one of modes [walk] (was 'foot') (at top.yaml:13)
                --set seed=1:1:1: seed is not a known key
                """);
        assertThat(refused(GOOD, "frontier.straightKm=6")).isEqualTo("""
                --set frontier.straightKm=6:1:1: frontier.straightKm leads to: gates.mill.km must not lie beyond the frontier's end at 6.000 km (was 7) (at top.yaml:14)
                --set frontier.straightKm=6:1:1: frontier.straightKm leads to: barriers.sections.east.fromKm must lie before the frontier's end at 6.000 km (was 10) (at top.yaml:19)
                """);
    }

    @Test
    void listsEightIdsAtMost() throws IOException {
        String many =
                "organisations: [{id: a1}, {id: a2}, {id: a3}, {id: a4}, {id: a5}, {id: a6}, {id: a7}, {id: a8}, {id: a9}]";
        assertThat(refused(GOOD.replace("organisations: [{id: gang}]", many).replace("militia: gang", "militia: a1")))
                .isEqualTo("""
                top.yaml:13:33: flows.salters.organisation must be one of organisations [a1, a2, a3, a4, a5, a6, a7, a8 and 1 more] (was 'gang')
                """);
        assertThat(refused(GOOD.replace("organisations: [{id: gang}]", "").replace("militia: gang", "militia: ''")))
                .isEqualTo("""
                top.yaml:13:33: flows.salters.organisation must be one of organisations, but there is none (was 'gang')
                top.yaml:14:29: gates.mill.militia must be one of organisations, but there is none (was '')
                """);
    }

    /** Any two wrong values give together what each gives alone, line by line, and nothing else. */
    @Test
    void noFaultHidesAnotherNorEchoesIt() throws IOException {
        String good = Files.readString(Path.of("src/test/resources/sensitivity/everything.yaml"));
        List<MatchResult> values = VALUE.matcher(good).results().toList();
        SplittableRandom random = new SplittableRandom(4);
        int told = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            MatchResult one = values.get(random.nextInt(values.size()));
            MatchResult other = values.get(random.nextInt(values.size()));
            String wrong = WRONG.get(random.nextInt(WRONG.size()));
            if (one.end() < other.start()) {
                Set<String> alone = lines(spoiled(good, one, wrong));
                alone.addAll(lines(spoiled(good, other, wrong)));
                assertThat(lines(spoiled(spoiled(good, other, wrong), one, wrong)))
                        .as("%s and %s both %s", one.group(), other.group(), wrong)
                        .isEqualTo(alone);
                told += alone.size();
            }
        }
        assertThat(told).isGreaterThan(PAIRS / 2);
    }

    private static String spoiled(String text, MatchResult value, String wrong) {
        return text.substring(0, value.start()) + wrong + text.substring(value.end());
    }

    /** What is told, without columns, as these move. */
    private Set<String> lines(String yaml) throws IOException {
        String file = Files.writeString(folder.resolve("top.yaml"), yaml).toString();
        Stream<String> lines = Told.by("validate", file).err().lines();
        return lines.map(line -> line.replaceFirst(":\\d+: ", ": ")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What {@code validate} prints of a file {@code top.yaml} with these overrides, without the folder. */
    private String refused(String yaml, String... overrides) throws IOException {
        String file = Files.writeString(folder.resolve("top.yaml"), yaml).toString();
        List<String> args = new ArrayList<>(List.of("validate", file));
        for (String override : overrides) {
            args.addAll(List.of("--set", override));
        }
        Told told = Told.by(args.toArray(String[]::new));
        assertThat(told.code()).as(told.err()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        return told.err().replace(folder + "/", "");
    }
}
