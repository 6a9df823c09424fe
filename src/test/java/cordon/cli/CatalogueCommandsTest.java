package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCommandsTest {
    @TempDir
    Path folder;

    @Test
    void listsAllBorders() {
        Told told = Told.by("borders");
        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("599.4 km  Iraq - Syria").endsWith("335 borders" + System.lineSeparator());
    }

    @Test
    void listsTheBordersOfACountryWithoutRegardToCaseAndAccents() {
        assertThat(Told.by("borders", "iraq").out())
                .contains("Iraq - Syria", "6 borders")
                .doesNotContain("Zambia");
        assertThat(Told.by("borders", "cote d'ivoire").out()).contains("Côte d'Ivoire");
    }

    @Test
    void suggestsCountriesForAnUnknownName() {
        Told told = Told.by("borders", "Irak");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).hasLineCount(1).contains("did you mean", "Iraq");
    }

    @Test
    void printsTheSchemaOrWritesIt() throws IOException {
        Told told = Told.by("schema");
        assertThat(told.out()).startsWith("{").contains("\"frontier\"", "\"perDay\"");
        Path file = folder.resolve("schema.json");
        assertThat(Told.by("schema", "--out", file.toString()).out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(told.out());
    }

    @Test
    void aSchemaThatCannotBeWrittenIsAMistake() {
        Told told = Told.by("schema", "--out", folder.resolve("no/schema.json").toString());
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).hasLineCount(1).contains("cannot write");
    }
}
