package cordon.measures;

import cordon.scenario.Barriers;
import cordon.scenario.Checkpoint;
import cordon.scenario.Costs;
import cordon.scenario.Guards;
import cordon.scenario.Scenario;
import cordon.scenario.Sensing;
import cordon.scenario.Spaced;
import java.util.List;

/**
 * What the guarding side holds, and what that costs a year. Nothing is held beyond the frontier.
 *
 * @param barrierKm length of barrier, km: what is built, and of what is still to be built where other layers stand until then
 * @param barrierUsd capital in its layers, and in those that stand until it is built, USD
 * @param towers camera towers
 * @param posts guard posts
 * @param patrols patrols
 * @param patrolsOut of them those that are out, mean
 * @param teams reaction teams
 * @param drones drones
 * @param groundSensors ground sensors, points and sections of cable
 * @param checkpoints checkpoints inside the strip
 * @param seats seats to be filled around the clock: people of posts, patrols, teams and checkpoints on shift, and operators
 */
public record Holdings(
        double barrierKm,
        double barrierUsd,
        long towers,
        long posts,
        long patrols,
        double patrolsOut,
        long teams,
        long drones,
        long groundSensors,
        long checkpoints,
        long seats) {
    private static final double MINUTES_PER_DAY = 1440;

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
            BuildingSite site = BuildingSite.of(section, scenario.period(), frontierKm);
            double built = site.meanKm(fromMin, toMin);
            double before = section.before().isEmpty() ? 0 : site.fullKm() - built;
            barrierKm += built + before;
            barrierUsd += built * usdPerKm(scenario, section.layers()) + before * usdPerKm(scenario, section.before());
        }
        Guards guards = scenario.guards();
        long posts = 0;
        long patrols = 0;
        double patrolsOut = 0;
        long teams = 0;
        long seats = guards.command().operators();
        for (Guards.PostRow row : guards.posts()) {
            long n = row.count(frontierKm);
            posts += n;
            seats += n * row.people();
        }
        for (Guards.PatrolRow row : guards.patrols()) {
            long n = row.patrols(frontierKm);
            patrols += n;
            patrolsOut += n * row.outShare();
            seats += n * row.people();
        }
        for (Guards.TeamRow row : guards.teams()) {
            long n = row.count(frontierKm);
            teams += n;
            seats += n * row.people();
        }
        long checkpoints = 0;
        for (Checkpoint checkpoint : guards.checkpoints()) {
            if (checkpoint.km() <= frontierKm) {
                checkpoints++;
                seats += checkpoint.people();
            }
        }
        Sensing sensing = scenario.sensing();
        return new Holdings(
                barrierKm,
                barrierUsd,
                count(sensing.towers(), frontierKm),
                posts,
                patrols,
                patrolsOut,
                teams,
                sensing.drones().stream()
                        .mapToLong(row -> row.count(frontierKm))
                        .sum(),
                count(sensing.ground(), frontierKm),
                checkpoints,
                seats);
    }

    private static double usdPerKm(Scenario scenario, List<String> layers) {
        double usd = 0;
        for (String layer : layers) {
            usd += Scenario.find(scenario.barriers().layers(), layer).usdPerKm();
        }
        return usd;
    }

    /** Capital, USD. */
    public double capitalUsd(Costs costs) {
        return barrierUsd + towers * costs.towerUsd() + movableUsd(costs) + checkpoints * costs.checkpointUsd();
    }

    /** Annuities over the lives, upkeep and pay, USD a year. */
    public double usdPerYear(Costs costs) {
        double rate = costs.discountRate();
        double built = barrierUsd + checkpoints * costs.checkpointUsd();
        double annuities = built * annuity(rate, costs.barrierYears())
                + towers * costs.towerUsd() * annuity(rate, costs.towerYears())
                + movableUsd(costs) * annuity(rate, costs.vehicleYears());
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

    /** Capital in vehicles of patrols and teams, drones and ground sensors, USD. */
    private double movableUsd(Costs costs) {
        return (patrols + teams) * costs.vehicleUsd()
                + drones * costs.droneUsd()
                + groundSensors * costs.groundSensorUsd();
    }

    private static long count(List<? extends Spaced> rows, double frontierKm) {
        return rows.stream().mapToLong(row -> row.count(frontierKm)).sum();
    }
}
