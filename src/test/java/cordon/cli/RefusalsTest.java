package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the user reads when a configuration is refused: one line for each problem, at its place, with what to do about it. */
class RefusalsTest {
    private static final Path EVERYTHING = Path.of("src/test/resources/sensitivity/everything.yaml");

    @TempDir
    Path folder;

    /** Replaces a text by another in a good configuration; the third column is all that is then printed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            arrestChance: 0.6, | arrestChance: 1.2, | 52:71: modes.foot.arrestChance must be <= 1 (was 1.2)
            speedKmh: 4, | speedKmh: 0, | 51:55: modes.foot.speedKmh must be > 0 (was 0)
            perDay: 24, | perDay: .nan, | 70:119: flows.walkers.perDay must be a number (was '.nan')
            perDay: 24, | perDay: 1e999, | 70:119: flows.walkers.perDay must be a finite number (was 1e999)
            title: Everything on | title: Once\\ntitle: Twice | 8:1: title is given twice (first at line 7)
            organisation: militia, commodity: goods | organisation: millitia, commodity: goods | \
            74:32: flows.hidden.organisation must be one of organisations [gang, militia] (was 'millitia'); did you mean 'militia'?
            modes: [truck] | modes: [van] | 74:67: flows.hidden.modes[0] must be one of modes [foot, car, truck, lorry] (was 'van')
            optic: glance | optic: gaze | 103:25: sensing.towers.look.optic must be one of sensing.optics [thermal, certain, steady, glance] (was 'gaze')
            id: east, fromKm: 40 | id: east, fromKm: 39 | 30:26: barriers.sections.east.fromKm must not overlap section 'site' (was 39)
            id: migrants, name | id: goods, name | 61:10: commodities.goods has an id that is taken already (at line 59)
            id: migrants, name | id: outward, name | \
            61:10: commodities.outward.id must not be inward or outward, which head the totals of a direction (was 'outward')
            id: dust, visible | id: clear, visible | \
            42:12: sky.regimes.clear.id must not be clear, which names the weather between the regimes
            id: ford, militia | id: '', militia | 86:10: gates[1].id must not be empty
            km: 34, toll | km: 61, toll | 84:50: gates.mill.km must not lie beyond the frontier's end at 60.000 km (was 61)
            to: {place: near}, perDay: 8 | to: {place: hamlet}, perDay: 8 | \
            74:107: flows.hidden.to.place must lie on the guarded side, as the commodity's direction demands (was 'hamlet')
            law: per-look | law: per-glance | 97:25: sensing.optics.glance.law must be one of \
            [imaging, definite-range, constant-rate, per-look] (was 'per-glance')
            trackLossMin | trackLosMin | 104:3: sensing.trackLosMin is not a known key; did you mean 'trackLossMin'?
            """)
    void tellsTheRule(String good, String bad, String message) throws IOException {
        String text = Files.readString(EVERYTHING);
        assertThat(text).contains(good);
        int at = text.indexOf(good);
        String spoiled = text.substring(0, at) + bad.replace("\\n", "\n") + text.substring(at + good.length());
        assertThat(refused(spoiled)).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({
        "'id: post, fromKm: 0, toKm: 60', guards.posts.post",
        "'id: chase, fromKm: 0, toKm: 60', guards.patrols.chase",
        "'id: team, fromKm: 0, toKm: 60', guards.teams.team",
        "'fromKm: 0, toKm: 60, spacingKm: 10, offsetKm', sensing.towers.heat",
        "'id: east, fromKm: 40, toKm: 55', barriers.sections.east",
        "'from: {fromKm: 0, toKm: 60', flows.testers.from"
    })
    void refusesRowsBeyondTheLineAndClipsThoseThatEndBeyond(String row, String path) throws IOException {
        String text = Files.readString(EVERYTHING);
        assertThat(text).contains(row);
        String beyond = row.replaceFirst("fromKm: \\d+", "fromKm: 60").replaceFirst("toKm: \\d+", "toKm: 95");
        assertThat(refused(text.replace(row, beyond)))
                .endsWith(path + ".fromKm must lie before the frontier's end at 60.000 km (was 60)");
        String clipped = row.replaceFirst("toKm: \\d+", "toKm: 95");
        assertThat(Told.by("validate", write(text.replace(row, clipped))).code())
                .isZero();
    }

    @Test
    void tellsACircleOfFiles() throws IOException {
        Files.writeString(folder.resolve("other.yaml"), "extends: bad.yaml\n");
        String here = folder + "/";
        Told told = Told.by("validate", write("extends: other.yaml\ntitle: Round and round\n"));
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err())
                .isEqualTo(here + "other.yaml:1:10: extends makes a circle: " + here + "bad.yaml -> " + here
                        + "other.yaml -> " + here + "bad.yaml\n");
    }

    @Test
    void tellsAMissingFile() throws IOException {
        assertThat(refused("extends: tutoral.yaml\n"))
                .startsWith(
                        "1:10: extends names no file (was 'tutoral.yaml'); did you mean 'tutorial.yaml'?; there are ");
    }

    @Test
    void tellsABombOfAliases() throws IOException {
        assertThat(refused(bomb(10, 8)))
                .isEqualTo(
                        "1:1: is not valid YAML: Number of aliases for non-scalar nodes exceeds the specified max=50");
        // a5 stands for 656,920 values and all for 739,033; another a5, at its anchor's place, is beyond the million
        assertThat(refused(bomb(9, 5) + "b: [*a5]\n"))
                .isEqualTo("6:5: b[0] grows beyond a million values through aliases");
    }

    private static String bomb(int fold, int levels) {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i <= levels; i++) {
            String many = String.join(", ", Collections.nCopies(fold, "*a" + (i - 1)));
            bomb.append("a" + i + ": &a" + i + " [" + many + "]\n");
        }
        return bomb.toString();
    }

    @Test
    void tellsEachProblemOfAnInterventionWhereItIsWritten() throws IOException {
        String text = Files.readString(EVERYTHING).replace("flows.walkers.perDay: '16'", "gates.mil.open: 'false'");
        assertThat(refused(text))
                .endsWith("interventions.lull.set.\"gates.mil.open\" gates.mil cannot be set: "
                        + "no such id (known: mill, ford); did you mean 'mill'?");
    }

    private String refused(String yaml) throws IOException {
        String file = write(yaml);
        Told told = Told.by("validate", file);
        assertThat(told.code()).as(told.err()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).hasLineCount(1).startsWith(file + ":");
        return told.err().substring(file.length() + 1).strip();
    }

    private String write(String yaml) throws IOException {
        return Files.write(folder.resolve("bad.yaml"), yaml.getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
