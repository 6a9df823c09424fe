package cordon.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BorderCatalogueTest {
    private static final BorderCatalogue CATALOGUE = BorderCatalogue.shipped();

    @Test
    void holdsTheLandBordersOfTheWorld() {
        assertThat(CATALOGUE.borders()).hasSize(335);
        assertThat(CATALOGUE.countries()).hasSize(172).contains("Iraq", "Syria").isSorted();
        assertThat(CATALOGUE.neighbours("iraq"))
                .containsExactly("Iran", "Jordan", "Kuwait", "Saudi Arabia", "Syria", "Turkey");
        assertThat(CATALOGUE.neighbours("Iceland")).isEmpty();
        assertThat(BorderCatalogue.shipped()).isSameAs(CATALOGUE);
    }

    @Test
    void isReadQuickly() {
        long start = System.nanoTime();
        BorderCatalogue.read(Resource.text("land-borders-10m.geojson.gz"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void canStationEveryBorderFromBothSides() {
        for (Border border : CATALOGUE.borders()) {
            Frontier one = Frontier.between(CATALOGUE, border.a(), border.b(), Optional.empty());
            Frontier other = Frontier.between(CATALOGUE, border.b(), border.a(), Optional.empty());
            assertThat(one.lengthKm() / border.km())
                    .as(border.a() + " - " + border.b())
                    .isBetween(0.9, 1.1);
            LonLat place = one.toLonLat(one.lengthKm() * 0.37, 0.01);
            double offsetKm = one.project(place.lon(), place.lat()).offsetKm();
            assertThat(other.project(place.lon(), place.lat()).offsetKm()).isEqualTo(-offsetKm);
        }
    }

    @ParameterizedTest
    @CsvSource({"Iraq, Syria", "syria, IRAQ", "Cote d'Ivoire, Ghana", "dem rep congo, Rwanda", "Congo, Gabon"})
    void findsInEitherOrderWhateverTheCase(String guarded, String neighbour) {
        Border border = CATALOGUE.find(guarded, neighbour);
        assertThat(border.a()).isLessThan(border.b());
        assertThat(border.other(border.a())).isEqualTo(border.b());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mexico|USA|Mexico - United States of America",
                "USA|Mexico|United States of America - Mexico",
                "United States|Canada|United States of America - Canada",
                "Iraq|Siria|Iraq - Syria",
                "Iraq|Syra|Iraq - Syria",
                "Irak|Siria|Iraq - Syria",
                "Hungry|Servia|Hungary - Serbia",
                "China|Korea|China - North Korea",
                "Rwanda|Congo|Rwanda - Dem. Rep. Congo",
                "Rwanda|Democratic Republic of the Congo|Rwanda - Dem. Rep. Congo",
                "Cameroon|Guinea|Cameroon - Eq. Guinea",
                "Gabon|Equatorial Guinea|Gabon - Eq. Guinea",
                "Kenya|South Sudan|Kenya - S. Sudan",
                "UAE|Oman|United Arab Emirates - Oman",
                "Türkiye|Syria|Turkey - Syria",
                "Iraq|Pakistan|Iran - Pakistan",
                "Croatia|Bosnia and Herzegovina|Croatia - Bosnia and Herz.",
                "Chad|Central African Republic|Chad - Central African Rep.",
                "Ireland|UK|Ireland - United Kingdom"
            })
    void suggestsWhatMayHaveBeenMeant(String guarded, String neighbour, String first) {
        UnknownBorderException refused = refused(guarded, neighbour);
        assertThat(refused.suggestions()).first().isEqualTo(first);
        assertThat(refused).hasMessageContaining("did you mean '" + first + "'");
    }

    @Test
    void listsEveryReadingOfAnAmbiguousName() {
        assertThat(refused("Korea", "Korea").suggestions())
                .containsExactly("North Korea - South Korea", "South Korea - North Korea");
        assertThat(refused("Senegal", "Guinee").suggestions()).containsExactly("Senegal - Guinea");
        assertThat(refused("Angola", "Congo Republic").suggestions()).containsExactly("Angola - Congo");
    }

    @Test
    void saysWhatItKnowsOfEachCountry() {
        assertThat(refused("Iraq", "France"))
                .hasMessageContaining("no land border between 'Iraq' and 'France'")
                .hasMessageContaining("'Iraq' borders Iran, Jordan, Kuwait, Saudi Arabia, Syria, Turkey")
                .hasMessageContaining("'France' borders")
                .hasMessageNotContaining("did you mean");
        assertThat(refused("Iraq", "Atlantis")).hasMessageContaining("'Atlantis' is not in the catalogue");
        assertThat(refused("Iraq", "Siria")).hasMessageContaining("(nearest names: Syria)");
        assertThat(refused("Rwanda", "Congo").suggestions()).containsExactly("Rwanda - Dem. Rep. Congo");
        assertThat(refused("", "").suggestions()).isEqualTo(List.of());
    }

    private static UnknownBorderException refused(String guarded, String neighbour) {
        UnknownBorderException e =
                catchThrowableOfType(UnknownBorderException.class, () -> CATALOGUE.find(guarded, neighbour));
        return e;
    }
}
