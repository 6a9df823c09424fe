package cordon.measures;

import cordon.scenario.Barriers;
import cordon.scenario.Checkpoint;
import cordon.scenario.Costs;
import cordon.scenario.Guards;
import cordon.scenario.Scenario;
import cordon.scenario.Sensing;

/**
 * What the guarding side holds, and what that costs a year. Nothing is held beyond the frontier; drones, ground sensors and checkpoints
 * are not capital.
 *
 * @param barrierKm length of barrier, km
 * @param barrierUsd capital in its layers, USD
 * @param towers camera towers
 * @param posts guard posts
 * @param patrols patrols
 * @param teams reaction teams
 * @param seats seats to be filled around the clock: people of posts, patrols, teams and checkpoints on shift, and operators
 */
public record Holdings(
        double barrierKm, double barrierUsd, long towers, long posts, long patrols, long teams, long seats) {
    private static final double MINUTES_PER_DAY = 1440;
    private static final double ROUNDING = 1e-9;

    /** The holdings of a scenario on a frontier of this length at the end of the counted period. */
    public static Holdings of(Scenario scenario, double frontierKm) {
        double endMin = scenario.period().days() * MINUTES_PER_DAY;
        return of(scenario, frontierKm, endMin, endMin);
    }

    /** The mean holdings between two instants of a scenario in which nothing changes between them but what is being built. */
    static Holdings of(Scenario scenario, double frontierKm, double fromMin, double toMin) {
        double barrierKm = 0;
        double barrierUsd = 0;
        for (Barriers.Section section : scenario.barriers().sections()) {
            double km = BuildingSite.of(section, scenario.period(), frontierKm).meanKm(fromMin, toMin);
            barrierKm += km;
            for (String layer : section.layers()) {
                barrierUsd +=
                        km * Scenario.find(scenario.barriers().layers(), layer).usdPerKm();
            }
        }
        Guards guards = scenario.guards();
        long posts = 0;
        long patrols = 0;
        long teams = 0;
        long seats = guards.command().operators();
        for (Guards.PostRow row : guards.posts()) {
            long n = evenlySpaced(row.fromKm(), Math.min(row.toKm(), frontierKm), row.spacingKm());
            posts += n;
            seats += n * row.people();
        }
        for (Guards.PatrolRow row : guards.patrols()) {
            long n = patrols(row, frontierKm);
            patrols += n;
            seats += n * row.people();
        }
        for (Guards.TeamRow row : guards.teams()) {
            long n = evenlySpaced(row.fromKm(), Math.min(row.toKm(), frontierKm), row.spacingKm());
            teams += n;
            seats += n * row.people();
        }
        for (Checkpoint checkpoint : guards.checkpoints()) {
            seats += checkpoint.km() <= frontierKm ? checkpoint.people() : 0;
        }
        return new Holdings(barrierKm, barrierUsd, towers(scenario, frontierKm), posts, patrols, teams, seats);
    }

    /** Capital, USD. */
    double capitalUsd(Costs costs) {
        return barrierUsd + towers * costs.towerUsd() + vehicles() * costs.vehicleUsd();
    }

    /** Annuities over the lives, upkeep and pay, USD a year. */
    double usdPerYear(Costs costs) {
        double annuities = barrierUsd * annuity(costs.discountRate(), costs.barrierYears())
                + towers * costs.towerUsd() * annuity(costs.discountRate(), costs.towerYears())
                + vehicles() * costs.vehicleUsd() * annuity(costs.discountRate(), costs.vehicleYears());
        return annuities + costs.upkeepShare() * capitalUsd(costs) + people(costs) * costs.guardUsdPerYear();
    }

    /** People employed to fill the seats. */
    double people(Costs costs) {
        return seats * costs.peoplePerSeat();
    }

    /** Yearly payment that pays back 1 over these years at this rate. */
    static double annuity(double rate, double years) {
        return rate == 0 ? 1 / years : rate / (1 - StrictMath.pow(1 + rate, -years));
    }

    private long vehicles() {
        return patrols + teams;
    }

    private static long towers(Scenario scenario, double frontierKm) {
        long towers = 0;
        for (Sensing.TowerRow row : scenario.sensing().towers()) {
            towers += evenlySpaced(row.fromKm(), Math.min(row.toKm(), frontierKm), row.spacingKm());
        }
        return towers;
    }

    private static long evenlySpaced(double fromKm, double toKm, double spacingKm) {
        long n = 0;
        while (fromKm + (n + 0.5) * spacingKm < toKm) {
            n++;
        }
        return n;
    }

    private static long patrols(Guards.PatrolRow row, double frontierKm) {
        double km = Math.min(row.toKm(), frontierKm) - row.fromKm();
        if (km <= 0) {
            return 0;
        }
        return row.count() > 0 ? row.count() : Math.max(1, (long) Math.floor(km / row.beatKm() + ROUNDING));
    }
}
