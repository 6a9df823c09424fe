package cordon.scenario;

import static cordon.scenario.ShippedConfigsTest.places;
import static cordon.scenario.ShippedConfigsTest.scenario;
import static cordon.scenario.ShippedConfigsTest.unitsPerDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.sensing.Imaging;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Iraq–Syria baseline adds up to what the parameters page says. */
class BaselineArithmeticTest {
    private final Scenario baseline = scenario("iraq-syria.yaml");

    @Test
    void has116UnitsADayAnd15OverTheOpenLine() {
        assertThat(baseline.flows().stream()
                        .mapToDouble(ShippedConfigsTest::unitsPerDay)
                        .sum())
                .isCloseTo(116, within(0.5));
        assertThat(baseline.flows().stream()
                        .mapToDouble(flow -> unitsPerDay(flow) * openShare(flow))
                        .sum())
                .isCloseTo(15, within(0.5));
    }

    @Test
    void attempts120MillionTabletsAYear() {
        assertThat(tabletsPerYear()).isCloseTo(120e6, within(2.5e6));
    }

    @Test
    void tollsAreNearly2MillionAMonth() {
        double tolls = baseline.flows().stream()
                .filter(flow -> flow.organisation().equals("traders"))
                .mapToDouble(flow -> 30 * flow.perDay() * toll(flow))
                .sum();
        assertThat(tolls).isCloseTo(1.9e6, within(0.05e6));
    }

    @Test
    void captagonEarns10MillionAMonthWhenATenthIsSeized() {
        Commodity captagon = baseline.commodity("captagon");
        double perTablet = 0.9 * (captagon.destinationUsd() - captagon.originUsd()) - 0.1 * captagon.originUsd();
        assertThat(tabletsPerYear() / 12 * perTablet).isCloseTo(10.5e6, within(0.25e6));
    }

    @ParameterizedTest
    @CsvSource({
        "fuel, 2.6e6",
        "household+medicine+cigarettes+livestock, 6.8e6",
    })
    void tradeThroughTheGatesEarns(String commodities, double monthlyUsd) {
        double margin = baseline.flows().stream()
                .filter(flow -> List.of(commodities.split("\\+")).contains(flow.commodity()))
                .filter(flow -> openShare(flow) == 0)
                .mapToDouble(this::marginPerMonth)
                .sum();
        assertThat(margin).isCloseTo(monthlyUsd, within(0.02 * monthlyUsd));
    }

    @Test
    void peopleEarnHalfAMillionAMonth() {
        double fees = baseline.flows().stream()
                .filter(flow -> baseline.commodity(flow.commodity()).people())
                .mapToDouble(this::marginPerMonth)
                .sum();
        assertThat(fees).isCloseTo(0.5e6, within(0.03e6));
    }

    @Test
    void hasTheTowersPostsAndTeamsOfItsPage() {
        assertThat(baseline.sensing().towers().stream()
                        .mapToLong(row -> places(row.fromKm(), row.toKm(), row.spacingKm()))
                        .sum())
                .isEqualTo(200);
        assertThat(baseline.guards().posts().stream()
                        .mapToLong(row -> places(row.fromKm(), row.toKm(), row.spacingKm()))
                        .sum())
                .isBetween(235L, 241L);
        assertThat(baseline.guards().teams().stream()
                        .mapToLong(row -> places(row.fromKm(), row.toKm(), row.spacingKm()))
                        .sum())
                .isEqualTo(22);
    }

    @Test
    void aWalkerIsSeenInClearAirAlwaysWhereWalledAndByHalfOfTheOpenLine() {
        assertThat(seen("thermal-100", 1)).isCloseTo(1, within(0.001));
        assertThat(seen("thermal-75", 9)).isCloseTo(0.55, within(0.01));
    }

    private double seen(String optic, double spacingKm) {
        double evenKm = Imaging.evenChanceKm(
                Scenario.find(baseline.sensing().optics(), optic),
                baseline.sensing().humanM());
        double clear = baseline.sky().clearThermalPerKm();
        return IntStream.range(0, 1000)
                .mapToDouble(i -> (i + 0.5) / 1000 * spacingKm / 2)
                .map(km -> Imaging.probability(Imaging.resolution(evenKm, km, 1, clear)))
                .average()
                .orElseThrow();
    }

    private double tabletsPerYear() {
        return baseline.flows().stream()
                .filter(flow -> flow.commodity().equals("captagon"))
                .mapToDouble(flow -> 365 * flow.perDay() * mean(flow.quantity()))
                .sum();
    }

    private double openShare(Flow flow) {
        if (flow.modes().stream().allMatch(mode -> baseline.mode(mode).ways().equals(List.of(Way.OPEN)))) {
            return 1;
        }
        return flow.commodity().equals("captagon") && flow.modes().contains("ramp-pickup") ? 0.4 : 0;
    }

    private double toll(Flow flow) {
        return baseline.gates().get(0).tollUsd().getOrDefault(flow.modes().get(0), 0.0);
    }

    private double marginPerMonth(Flow flow) {
        Commodity commodity = baseline.commodity(flow.commodity());
        return 30 * flow.perDay() * mean(flow.quantity()) * (commodity.destinationUsd() - commodity.originUsd());
    }

    private double mean(Lognormal quantity) {
        return quantity.median() * Math.exp(quantity.sigma() * quantity.sigma() / 2);
    }
}
