package cordon.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontierTest {
    private static final LonLat JORDANIAN_TRIPOINT = new LonLat(38.774, 33.372);
    private static final Frontier IRAQ_SYRIA = between("Iraq", "Syria", JORDANIAN_TRIPOINT);

    private static Frontier between(String guarded, String neighbour, LonLat startNear) {
        return Frontier.between(BorderCatalogue.shipped(), guarded, neighbour, Optional.of(startNear));
    }

    private static Frontier between(String guarded, String neighbour) {
        return Frontier.between(BorderCatalogue.shipped(), guarded, neighbour, Optional.empty());
    }

    /** Expected lengths are the catalogue's, on a sphere: WGS84 differs by 0.3 % or less. */
    @ParameterizedTest
    @CsvSource({
        "Iraq, Syria, 599.4",
        "Mexico, United States of America, 2644.1",
        "Finland, Russia, 1222.2",
        "Jordan, Syria, 342.5",
        "Hungary, Serbia, 131.7",
        "Armenia, Azerbaijan, 755.0",
        "Canada, United States of America, 7913.2"
    })
    void isAsLongAsTheCatalogueSays(String guarded, String neighbour, double km) {
        Frontier frontier = between(guarded, neighbour);
        assertThat(frontier.lengthKm()).isCloseTo(km, within(0.004 * km));
    }

    @Test
    void measuresIraqSyriaByGeodesics() {
        assertThat(IRAQ_SYRIA.lengthKm()).isCloseTo(599.286, within(0.001));
        assertThat(IRAQ_SYRIA.guarded()).isEqualTo("Iraq");
        assertThat(IRAQ_SYRIA.neighbour()).isEqualTo("Syria");
        assertThat(IRAQ_SYRIA.hasGeography()).isTrue();
        assertThat(IRAQ_SYRIA.line()).hasSize(62).startsWith(new LonLat(38.77419, 33.37191));
    }

    @Test
    void startsAtTheEndAskedFor() {
        assertThat(between("Iraq", "Syria").line().get(0)).isEqualTo(new LonLat(42.35622, 37.11042));
        assertThat(IRAQ_SYRIA.project(38.774, 33.372).km()).isLessThan(0.1);
        assertThat(IRAQ_SYRIA.project(42.356, 37.110).km()).isGreaterThan(599.2);
    }

    /** Checked against a planar projection of the same vertices, worked out apart from this code. */
    @Test
    void placesTheTwoTownsOnTheEuphrates() {
        StripPoint qaim = IRAQ_SYRIA.project(40.988, 34.391);
        assertThat(qaim.km()).isCloseTo(233.61, within(0.01));
        assertThat(qaim.offsetKm()).isBetween(1.0, 2.5);
        StripPoint kamal = IRAQ_SYRIA.project(40.92, 34.45);
        assertThat(kamal.offsetKm()).isCloseTo(-6.515, within(0.01));
    }

    @Test
    void seesTheSameLineFromTheOtherCountry() {
        Frontier syriaGuarded = between("Syria", "Iraq", JORDANIAN_TRIPOINT);
        StripPoint fromIraq = IRAQ_SYRIA.project(40.92, 34.45);
        assertThat(syriaGuarded.project(40.92, 34.45)).isEqualTo(new StripPoint(fromIraq.km(), -fromIraq.offsetKm()));
        assertThat(syriaGuarded.guarded()).isEqualTo("Syria");
    }

    /** Towns and bases only: crossings lie on the line itself, within a kilometre or two of it. */
    @Test
    void putsTownsOnTheirSide() throws IOException {
        int towns = 0;
        for (String row : rows("places-iraq-syria.csv")) {
            String[] cell = row.split(",");
            StripPoint at = IRAQ_SYRIA.project(Double.parseDouble(cell[4]), Double.parseDouble(cell[3]));
            if (cell[2].equals("town") || cell[2].equals("base")) {
                towns++;
                assertThat(at.offsetKm() > 0).as(cell[0]).isEqualTo(cell[1].equals("Iraq"));
            }
        }
        assertThat(towns).isGreaterThanOrEqualTo(9);
    }

    private static List<String> rows(String name) throws IOException {
        try (InputStream in = FrontierTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }

    /** Chainage and offset come back to 0.25 km near bends and to 1 m elsewhere, that is nearly everywhere. */
    @Test
    void goesToTheEarthAndBackWhereItDoesNotFold() {
        int near = 0;
        int exact = 0;
        int folded = 0;
        for (double km = 0.5; km < IRAQ_SYRIA.lengthKm(); km += 0.7) {
            for (double offsetKm : new double[] {-10, -2, -0.4, 0, 0.4, 2, 10}) {
                LonLat place = IRAQ_SYRIA.toLonLat(km, offsetKm);
                StripPoint back = IRAQ_SYRIA.project(place.lon(), place.lat());
                assertThat(Math.abs(back.offsetKm())).isLessThan(Math.abs(offsetKm) + 1e-5);
                if (Math.abs(back.km() - km) > 0.25) {
                    folded++;
                    continue;
                }
                near++;
                assertThat(back.offsetKm()).isCloseTo(offsetKm, within(0.25));
                if (Math.abs(back.km() - km) < 1e-3 && Math.abs(back.offsetKm() - offsetKm) < 1e-3) {
                    exact++;
                }
            }
        }
        assertThat((double) exact / (near + folded)).isGreaterThan(0.9);
        assertThat((double) folded / (near + folded)).isLessThan(0.05);
    }

    @Test
    void hasNoJumpAtBends() {
        double stepKm = 0.001;
        LonLat before = IRAQ_SYRIA.toLonLat(200, 5);
        for (double km = 200; km < 300; km += stepKm) {
            LonLat here = IRAQ_SYRIA.toLonLat(km, 5);
            double dLat = (here.lat() - before.lat()) * 111.2;
            double dLon = (here.lon() - before.lon()) * 111.2 * 0.83;
            assertThat(Math.sqrt(dLat * dLat + dLon * dLon)).as("at km %s", km).isLessThan(0.05);
            before = here;
        }
    }

    @Test
    void clampsToTheEnds() {
        assertThat(IRAQ_SYRIA.toLonLat(-5, 0)).isEqualTo(IRAQ_SYRIA.toLonLat(0, 0));
        assertThat(IRAQ_SYRIA.toLonLat(1e4, 3)).isEqualTo(IRAQ_SYRIA.toLonLat(IRAQ_SYRIA.lengthKm(), 3));
        assertThat(IRAQ_SYRIA.project(30, 30).km()).isZero();
        assertThatThrownBy(() -> IRAQ_SYRIA.toLonLat(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> IRAQ_SYRIA.project(34, 140)).hasMessageContaining("longitude comes before latitude");
    }

    @Test
    void foldsALittleAtTheBendsOfIraqSyria() {
        double share = IRAQ_SYRIA.foldedShare(20, 1);
        assertThat(share).isBetween(0.05, 0.08);
        assertThat(IRAQ_SYRIA.foldedShare(5, 1)).isLessThan(share);
    }

    @Test
    void doesNotFoldWhenStraight() {
        assertThat(Frontier.straight(100, 34).foldedShare(20, 0.5)).isZero();
        assertThatThrownBy(() -> IRAQ_SYRIA.foldedShare(20, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"100, 0", "599.4, 34.5", "0.5, -60", "3000, 45"})
    void runsStraightEastWithTheGuardedSideNorth(double lengthKm, double latitude) {
        Frontier straight = Frontier.straight(lengthKm, latitude);
        assertThat(straight.lengthKm()).isEqualTo(lengthKm);
        assertThat(straight.hasGeography()).isFalse();
        assertThat(straight.guarded()).isEqualTo("guarded side");
        assertThat(straight.neighbour()).isEqualTo("neighbour");
        assertThat(straight.midpoint()).isEqualTo(new LonLat(0, latitude));
        LonLat middle = straight.toLonLat(lengthKm / 2, 0);
        assertThat(middle.lat()).isCloseTo(latitude, within(1e-9));
        assertThat(middle.lon()).isCloseTo(0, within(1e-9));
        for (double share = 0; share <= 1; share += 0.125) {
            LonLat north = straight.toLonLat(share * lengthKm, 20);
            StripPoint back = straight.project(north.lon(), north.lat());
            assertThat(back.km()).isCloseTo(share * lengthKm, within(2e-6));
            assertThat(back.offsetKm()).isCloseTo(20, within(2e-6));
            assertThat(north.lat())
                    .isGreaterThan(straight.toLonLat(share * lengthKm, 0).lat());
        }
    }

    @Test
    void refusesImpossibleStraights() {
        assertThatThrownBy(() -> Frontier.straight(0)).hasMessageContaining("length");
        assertThatThrownBy(() -> Frontier.straight(Double.NaN)).hasMessageContaining("length");
        assertThatThrownBy(() -> Frontier.straight(10, 85)).hasMessageContaining("latitude");
    }
}
