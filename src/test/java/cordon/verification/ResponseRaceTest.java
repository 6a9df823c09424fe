package cordon.verification;

import static cordon.verification.Attempts.count;
import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Outcome;
import cordon.verification.Attempts.Attempt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The response race: an alarm at the line, a team at the middle of a sector S, a walker who is safe at depth Y. With time to spare
 * T = Y / v + B - d the team reaches 2 sqrt(u^2 T^2 - (Y - y0)^2) of S, y0 being its own depth. Tables s03_race_uniform_crossing.csv
 * and s03_race_barrier_delay.csv. A team that is out when the next walker comes gives that walker no trial.
 */
class ResponseRaceTest {
    private static final double DAYS = 40;

    /** Sector m, depth m, walker m/s, team m/s, delay s, exact for a team at depth Y ("road") and for one on the line. */
    @ParameterizedTest
    @CsvSource({
        "60000, 1500, 1.25, 10, 300, 0.300000, 0.295804",
        "60000, 1500, 1.25, 10, 900, 0.100000, 0.086603",
        "40000, 3000, 1.50, 8, 600, 0.560000, 0.539537",
        "80000, 5000, 1.40, 12, 1200, 0.711429, 0.700361",
        "60000, 4000, 5.00, 15, 120, 0.340000, 0.312765"
    })
    void uniformCrossing(double s, double y, double v, double u, double d, double road, double onTheLine) {
        race("3.1 road " + s + "/" + y + "/" + d, new Race(s, y, v, u, d, y, 0), road);
        race("3.1 cross-country " + s + "/" + y + "/" + d, new Race(s, y, v, u, d, 0, 0), onTheLine);
    }

    /** A barrier that takes B to pass with its alarm at the first touch, on the second row; B in s. */
    @ParameterizedTest
    @CsvSource({"0, 0.1", "300, 0.2", "900, 0.4"})
    void barrierDelay(double b, double exact) {
        race("3.1 barrier delay " + b, new Race(60000, 1500, 1.25, 10, 900, 1500, b), exact);
    }

    /**
     * With B = 1800 s the team is under way before the walker has passed. The closed form .7 lets it drive along the road at depth
     * Y; Cordon's drives towards the place on the line where the alarm was until the walker is through, then cuts him off.
     */
    @Test
    void ambushAtTheLineBeforeTheBarrierIsPassed() {
        Race race = new Race(60000, 1500, 1.25, 10, 900, 1500, 1800);
        List<Attempt> trials = trials(race);
        int caught = count(trials, a -> a.outcome == Outcome.SEIZED);
        Verdict.proportion("3.1 barrier delay 1800", caught, trials.size(), 0.7, 0.4);
        assertThat(trials).allMatch(a -> (a.outcome == Outcome.SEIZED) == (missM(race, a.km) <= 12000));
    }

    /** How far the team is from where the walker will be safe when he passes; it can then go 12 km. */
    private static double missM(Race race, double km) {
        double lateral = Math.abs(lateralM(race, km));
        double gone = 9000 / Math.hypot(lateral, 1500);
        return gone >= 1 ? 0 : Math.hypot(lateral * (1 - gone), 1500 * gone);
    }

    @Test
    void ticksAreOnlyBatches() {
        Bench.assertTicksDoNotMatter("race.yaml", 7, new Race(60000, 1500, 1.25, 10, 900, 1500, 1800).settings());
    }

    private static void race(String name, Race race, double exact) {
        List<Attempt> trials = trials(race);
        int caught = count(trials, a -> a.outcome == Outcome.SEIZED);
        Verdict.proportion(name, caught, trials.size(), exact);
        double t = race.y / race.v + race.b - race.d;
        double reach = Math.sqrt(race.u * race.u * t * t - Math.pow(race.y - race.y0, 2));
        assertThat(trials).allMatch(a -> (a.outcome == Outcome.SEIZED) == (Math.abs(lateralM(race, a.km)) <= reach));
    }

    private static List<Attempt> trials(Race race) {
        return Bench.of("race.yaml", race.settings()).attempts(7).setOutBefore((DAYS - 1) * 1440).stream()
                .filter(a -> a.unit.equals("team-reaction-" + (1 + (int) (1000 * a.km / race.s))))
                .toList();
    }

    private static double lateralM(Race race, double km) {
        double m = 1000 * km;
        return m % race.s - race.s / 2;
    }

    /** Sector, depth, walker, team, delay, depth of base, delay at the barrier; m and s. */
    private record Race(double s, double y, double v, double u, double d, double y0, double b) {
        String[] settings() {
            double delay = b / 60;
            double callOut = d / 60;
            return new String[] {
                "barriers.layers.alarm.delayMin.foot=[" + delay + ", " + delay + ", " + delay + "]",
                "modes.foot.speedKmh=" + 3.6 * v,
                "flows.walkers.to.offsetKm=" + y / 1000,
                "guards.teams.reaction.spacingKm=" + s / 1000,
                "guards.teams.reaction.offsetKm=" + y0 / 1000,
                "guards.teams.reaction.speedKmh=" + 3.6 * u,
                "guards.teams.reaction.callOutMin=[" + callOut + ", " + callOut + ", " + callOut + "]"
            };
        }
    }
}
