package cordon.engine;

import cordon.sensitivity.Branch;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may come of leaving out a branch of the schema.
 *
 * @param path the branch
 * @param owns draws before choice that hang on it, or that it is
 * @param given overrides on both sides, without which it cannot be left out
 * @param zero overrides that leave it in but take all its strength; none where nothing does
 */
record Subsystem(String path, Set<Drawn> owns, List<String> given, List<String> zero) {
    /** Branch, what it owns, given, zero strength; several are joined by an ampersand. */
    private static final String TABLE = """
            grid | DEPARTURES
            terrain |
            terrain.classes |
            terrain.classes.*.speedFactor | DEPARTURES | | terrain.classes.*.speedFactor={foot: 1, car: 1, lorry: 1}
            terrain.features | DEPARTURES
            terrain.features.*.band | DEPARTURES
            terrain.features.*.disc | DEPARTURES
            terrain.features.*.line |
            barriers | DEPARTURES
            barriers.layers | DEPARTURES
            barriers.layers.*.delayMin | DEPARTURES
            barriers.sections | DEPARTURES | barriers.doors=[] | barriers.sections.*.layers=[] & barriers.sections.*.before=[]
            barriers.crews |
            barriers.doors | DEPARTURES
            sky | WEATHER DEPARTURES
            sky.zones | WEATHER DEPARTURES
            sky.regimes | WEATHER DEPARTURES | | sky.regimes.*.hoursPerYear=0
            places | DEPARTURES
            modes | DEPARTURES
            modes.*.pickUpKm | DEPARTURES
            modes.*.eyes | | | modes.*.eyes={sightNightKm: 0, sightDayKm: 0}
            modes.*.shuns | | | modes.*.shuns.minPerKm=0
            modes.*.load | DEPARTURES | | modes.*.load={capacity: {goods: 1e9}}
            modes.*.load.capacity | DEPARTURES | | modes.*.load.capacity={goods: 1e9}
            modes.*.craft |
            modes.*.craft.flight | DEPARTURES
            commodities | DEMAND DEPARTURES
            commodities.*.elsewhere | DEPARTURES | commodities.goods.elsewhereUsd=1e12 | \\
            commodities.*.elsewhere={startUsd: 1e12, endUsd: 1e12}
            organisations | DEPARTURES
            organisations.*.attitude | DEPARTURES | organisations.gang.attitude={} & \\
            organisations.militia.attitude={kind: deterrence-threshold, riskBorne: 0.05} | \\
            organisations.militia.attitude={kind: deterrence-threshold, riskBorne: 1}
            organisations.*.learning | | | organisations.*.learning.hearsShare=0
            organisations.*.expansion | DEPARTURES | | organisations.*.expansion={knowsFromKm: 0, knowsToKm: 60, lossShare: 1}
            organisations.*.splitting | DEPARTURES | | organisations.*.splitting.aboveRisk=1
            organisations.*.tunnels | DEPARTURES | | organisations.militia.tunnels.shaft.digUsd=1e12 & \\
            organisations.militia.tunnels.drain.digUsd=1e12 & organisations.militia.tunnels.drain.dug=false
            flows | DEMAND DEPARTURES
            flows.*.quantity | DEMAND DEPARTURES
            flows.*.convoy | DEPARTURES
            flows.*.convoy.eyes | | | flows.*.convoy.eyes={sightNightKm: 0, sightDayKm: 0}
            flows.*.convoy.arranged | | | flows.*.convoy.arranged.chance=0
            flows.*.retries | | | flows.*.retries={most: 1000000, giveUpAfterCapture: 1, giveUpAfterTurnBack: 0}
            flows.*.elasticity | | | flows.*.elasticity.exponent=0
            gates | DEPARTURES | interventions=[] | gates.*.open=false & gates.*.reopening=null
            gates.*.tollUsd |
            gates.*.tolls | DEPARTURES | | gates.*.tolls={}
            gates.*.tolls.byCommodity | DEPARTURES
            gates.*.tolls.response |
            gates.*.queue | | | gates.*.queue={patienceMin: 0, turnBackShare: 0, otherGateShare: 0}
            gates.*.lookouts | | | gates.*.lookouts.warnChance=0
            gates.*.reopening | | | gates.*.reopening={costUsd: 1e12}
            gates.*.influence | | | gates.*.influence.share=0
            crossings | TRADE DEPARTURES | | crossings.*.open=false
            crossings.*.service | TRADE
            crossings.*.screening | TRADE DEPARTURES | | crossings.*.screening={sensitivity: 0, specificity: 1}
            crossings.*.yard | TRADE | | crossings.*.yard={places: 100000, patienceMin: {median: 1000000}, elsewhereShare: 0}
            crossings.*.yard.patienceMin | | | crossings.*.yard.patienceMin={median: 1000000}
            crossings.*.diversion | | | crossings.*.diversion.share=0
            sensing |
            sensing.optics |
            sensing.towers | OUTAGES ALARMS DEPARTURES | | sensing.towers.*.spacingKm=10000
            sensing.targets |
            sensing.ground | ALARMS | | sensing.ground.buried.chance=0 & sensing.ground.buried.falsePerDay=0 & \\
            sensing.ground.cable.chance=0 & sensing.ground.cable.falsePerDay=0
            sensing.drones | | | sensing.drones.*.upShare=0
            guards | | organisations.gang.postUsd=0
            guards.posts | | organisations.gang.postUsd=0 & modes.car.shuns={} & modes.foot.eyes=null & flows.convoys.convoy.eyes=null & flows.convoys.convoy.arranged={} | \\
            guards.posts.*.alertShare=0
            guards.patrols | | guards.signCutting=[] & flows.convoys.convoy.arranged={} | \\
            guards.patrols.*.outShare=0 & guards.patrols.*.plan={}
            guards.patrols.*.plan |
            guards.patrols.*.fatigue | | | guards.patrols.*.fatigue.lossPerHour=0
            guards.teams | | | guards.teams.*.callOutMin=[100000, 100000, 100000]
            guards.command |
            guards.command.doctrine | | | \\
            guards.command.doctrine={tiringPerHalfHour: 0, predictionKm: 0, queueTracks: false}
            guards.encounter |
            guards.encounter.aftermath | | | guards.encounter.aftermath={vehicleLossShare: 0, reliefHours: 0, shadowMin: 0}
            guards.checkpoints | | | guards.checkpoints.*.searchShare=0 & guards.checkpoints.*.queue.checkMin=0
            guards.checkpoints.*.queue | | | guards.checkpoints.*.queue.checkMin=0
            guards.signCutting | | | guards.signCutting.*.wipedBelowKm=100
            guards.checks | | | guards.checks.*.chance=0
            costs | | | costs.discountRate=0
            interventions | DEMAND | interventions=[{id: lull, date: 2024-03-02T06:00, set: {flows.walkers.perDay: 5}}]
            residents | | | residents.*.perDay=0
            """;

    /** One row for each branch of the schema that may be left out. */
    static List<Subsystem> all() {
        return TABLE.replace("\\\n", "").lines().map(Subsystem::row).toList();
    }

    private static Subsystem row(String line) {
        String[] cells = Arrays.copyOf(line.split("\\|", 4), 4);
        Set<Drawn> owns = EnumSet.noneOf(Drawn.class);
        words(cells[1], " ").map(Drawn::valueOf).forEach(owns::add);
        return new Subsystem(
                cells[0].strip(),
                owns,
                words(cells[2], " & ").toList(),
                words(cells[3], " & ").toList());
    }

    private static Stream<String> words(String cell, String separator) {
        return cell == null || cell.isBlank()
                ? Stream.empty()
                : Arrays.stream(cell.strip().split(separator));
    }

    Branch branch() {
        return Branch.all().stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return path;
    }
}
