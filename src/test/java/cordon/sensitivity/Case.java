package cordon.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A change that no rule of thumb finds: references, lines and names.
 *
 * @param path the schema's path
 * @param before overrides of both scenarios
 * @param after further overrides of the changed one
 */
record Case(String path, List<String> before, List<String> after) {
    private static final String PAIR = "frontier={guarded: Hungary, neighbour: Serbia}";
    private static final String POINTS = "frontier={line: [[40, 34], [40.7, 34]]} & "
            + "places.far={id: far, name: Far, lon: 40.3, lat: 34.05} & sky.zones=[] & guards.posts=[]";
    private static final String GEOJSON =
            "frontier={geojson: '{\"type\": \"LineString\", \"coordinates\": [[40, 34], [40.7, 34]]}'}";

    /** Path, overrides before, overrides after; several are joined by an ampersand. */
    private static final String TABLE = """
            frontier.guarded | PAIR | frontier.guarded=Romania
            frontier.neighbour | PAIR | frontier.neighbour=Romania
            frontier.startNear | PAIR & frontier.startNear=[18.8, 45.9] | frontier.startNear=[20.3, 46.1]
            frontier.guardedIs | POINTS | frontier.guardedIs=left
            frontier.line | POINTS | frontier.line=[[40, 34], [40.4, 34.01], [40.7, 34]]
            frontier.geojson | GEOJSON | frontier.geojson='{"type": "LineString", "coordinates": [[40, 34], [41, 34]]}'
            places.*.lon | POINTS | places.far.lon=40.35
            places.*.lat | POINTS | places.far.lat=34.06
            terrain.base |  | terrain.base=rough
            terrain.features.*.terrain |  | terrain.features.wadi.terrain=plain
            terrain.features.*.line.points |  | terrain.features.wadi.line.points=[[20, -8], [32, 8]]
            terrain.waysRound | terrain.classes.water.speedFactor={foot: 0} & terrain.features.brook.line.points=[[44, -3], [44, 3]] | terrain.waysRound=false
            barriers.sections.*.layers |  | barriers.sections.west.layers=[ditch, wall]
            barriers.sections.*.before |  | barriers.sections.site.before=[]
            sky.clearVisiblePerKm |  | sky.clearVisiblePerKm=20
            modes.*.ways |  | modes.lorry.ways=[open]
            modes.*.target |  | modes.foot.target=vehicle
            residents.*.target |  | residents.herders.target=vehicle
            modes.*.craft.waters |  | modes.tub.craft.waters=[rough]
            sensing.targets.*.id |  | sensing.targets.envelope.id=sheet & modes.balloon.target=sheet
            barriers.doors.*.id |  | barriers.doors.hatch.id=flap
            organisations.*.tunnels.*.id |  | organisations.militia.tunnels.shaft.id=burrow
            flows.*.organisation |  | flows.walkers.organisation=militia
            flows.*.commodity |  | flows.testers.commodity=migrants
            flows.*.modes |  | flows.drivers.modes=[foot]
            flows.*.from.place |  | flows.walkers.from.place=hamlet
            flows.*.to.place |  | flows.walkers.to.place=market
            organisations.*.learning.hears |  | organisations.gang.learning.hears=[]
            organisations.*.expansion.dropsPerMonth | modes.foot.usdPerHour=300 & modes.car.usdPerHour=900 & \\
            modes.tub.usdPerHour=900 & modes.balloon.usdPerHour=900 | organisations.gang.expansion.dropsPerMonth=0
            guards.checks.*.id |  | guards.checks.halt.id=stop
            gates.*.militia |  | gates.mill.militia=gang
            guards.patrols.*.plan.stretches |  | guards.patrols.tour.plan.stretches=[[0, 10], [20, 40]]
            sensing.towers.*.optic |  | sensing.towers.look.optic=certain
            interventions.*.raid.place |  | interventions.search.raid.place=near
            interventions.*.closeGate.gate |  | interventions.raid.closeGate.gate=ford
            crossings.*.yard.inwardFlow |  | crossings.bridge.yard.inwardFlow=walkers
            crossings.*.yard.outwardFlow |  | crossings.bridge.yard.outwardFlow=convoys
            crossings.*.diversion.mode |  | crossings.bridge.diversion.mode=car
            interventions.*.set.* |  | interventions.lull.set."flows.walkers.perDay"=40
            sky.zones.*.id |  | sky.zones.west.id=sunset
            sky.regimes.*.id |  | sky.regimes.dust.id=sand
            modes.*.id |  | modes.truck.id=van & flows.hidden.modes=[van]
            flows.*.id |  | flows.testers.id=triers
            interventions.*.razeGate.gate |  | interventions.strike.razeGate.gate=mill
            gates.*.id |  | gates.mill.id=windmill & interventions.raid.closeGate.gate=windmill
            crossings.*.id |  | crossings.bridge.id=viaduct
            sensing.towers.*.id |  | sensing.towers.heat.id=warmth
            guards.posts.*.id |  | guards.posts.post.id=hut
            guards.patrols.*.id |  | guards.patrols.chase.id=hunt & guards.signCutting.swept.patrols=hunt
            guards.teams.*.id |  | guards.teams.team.id=squad
            guards.signCutting.*.patrols |  | guards.signCutting.swept.patrols=watch
            guards.signCutting.*.id |  | guards.signCutting.swept.id=dragged
            guards.checkpoints.*.id |  | guards.checkpoints.bend.id=curve
            sensing.ground.*.id |  | sensing.ground.buried.id=hidden
            sensing.drones.*.id |  | sensing.drones.sweep.id=broom
            residents.*.id |  | residents.herders.id=shepherds
            interventions.*.id |  | interventions.lull.id=calm
            commodities.*.id |  | commodities.migrants.id=people & flows.families.commodity=people & \\
            flows.spread.commodity=people
            organisations.*.id |  | organisations.militia.id=clan & gates.mill.militia=clan & \\
            flows.hidden.organisation=clan & flows.convoys.organisation=clan & flows.spread.organisation=clan & \\
            flows.moles.organisation=clan & organisations.gang.learning.hears=[clan]
            terrain.classes.*.id |  | terrain.classes.plain.id=flat & terrain.base=flat
            terrain.features.*.id |  | terrain.features.knoll.id=hillock
            barriers.layers.*.id |  | barriers.layers.wall.id=concrete & barriers.sections.site.layers=[ditch, concrete]
            barriers.sections.*.id |  | barriers.sections.east.id=orient
            barriers.crews.*.id |  | barriers.crews.depot.id=yard
            places.*.id |  | places.hamlet.id=thorp
            sensing.optics.*.id |  | sensing.optics.thermal.id=infrared & sensing.towers.heat.optic=infrared
            """;

    /** The cases of a path of the schema. */
    static List<Case> of(String path) {
        return all().filter(each -> each.path.equals(path)).toList();
    }

    /** All cases. */
    static Stream<Case> all() {
        return TABLE.replace("\\\n", "").lines().map(line -> {
            String[] cells = line.split(" \\| ?", 3);
            return new Case(cells[0], overrides(cells[1]), overrides(cells[2]));
        });
    }

    private static List<String> overrides(String joined) {
        String whole = joined.replaceFirst("^PAIR", PAIR).replaceFirst("^POINTS", POINTS);
        whole = whole.equals("GEOJSON") ? GEOJSON : whole;
        return whole.isBlank() ? List.of() : Arrays.asList(whole.split(" & "));
    }
}
