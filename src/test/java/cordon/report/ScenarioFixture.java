package cordon.report;

import cordon.frontier.Side;
import cordon.scenario.Aftermath;
import cordon.scenario.AttitudeSpec;
import cordon.scenario.Barriers;
import cordon.scenario.Commodity;
import cordon.scenario.Costs;
import cordon.scenario.Direction;
import cordon.scenario.Dispatching;
import cordon.scenario.Doctrine;
import cordon.scenario.FrontierSpec;
import cordon.scenario.Gate;
import cordon.scenario.GateLookouts;
import cordon.scenario.GateQueue;
import cordon.scenario.Grid;
import cordon.scenario.Guards;
import cordon.scenario.Influence;
import cordon.scenario.Learning;
import cordon.scenario.OfficialCrossing;
import cordon.scenario.Organisation;
import cordon.scenario.Period;
import cordon.scenario.Place;
import cordon.scenario.Scenario;
import cordon.scenario.Screening;
import cordon.scenario.Sensing;
import cordon.scenario.ServiceTime;
import cordon.scenario.Sky;
import cordon.scenario.Terrain;
import cordon.scenario.Tolls;
import cordon.scenario.TradeDiversion;
import cordon.scenario.Yard;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scenarios to draw: a real frontier with everything on it, other pairs, and straight lines. */
final class ScenarioFixture {
    static final List<Place> MEXICO = List.of(
            town("Tijuana", -117.03, 32.51),
            town("Mexicali", -115.47, 32.65),
            town("Nogales", -110.93, 31.31),
            town("Ciudad Juárez", -106.45, 31.70),
            town("El Paso", -106.49, 31.78),
            town("Laredo", -99.50, 27.53),
            town("Nuevo Laredo", -99.52, 27.48),
            town("Reynosa", -98.28, 26.09),
            town("Matamoros", -97.50, 25.87),
            town("Ojinaga", -104.41, 29.56),
            town("Del Rio", -100.90, 29.36));
    private static final List<Place> IRAQ = List.of(
            town("al-Qaim", 40.988, 34.391),
            town("Albu Kamal", 40.92, 34.45),
            town("al-Baaj", 41.714, 36.044),
            town("al-Shaddadi", 40.731, 36.058),
            town("al-Hol", 41.149, 36.391),
            town("Sinjar", 41.8642, 36.3225),
            town("Rutba", 40.29, 33.04),
            town("Anah", 41.99, 34.37),
            town("al-Baghouz", 40.95, 34.467));

    private ScenarioFixture() {}

    static Scenario iraqSyria(int days) {
        FrontierSpec line = spec(Optional.of("Iraq"), Optional.of("Syria"), Optional.empty());
        List<Barriers.Section> sections = List.of(
                section("s1", 0, 180, List.of("trench", "berm"), Optional.empty(), 0),
                section("s2", 250, 290, List.of("trench", "fence", "wall"), Optional.empty(), 0),
                section("s3", 380, 560, List.of("fence", "wall"), Optional.of(LocalDateTime.of(2023, 9, 1, 0, 0)), 8));
        List<Gate> gates = List.of(
                gate("al-sikak", "al-Sikak", 258),
                gate("g2", "gate 2", 310),
                gate("g3", "gate 3", 352),
                gate("g4", "gate 4", 420),
                gate("g5", "gate 5", 470),
                gate("g6", "gate 6", 530));
        List<OfficialCrossing> crossings = List.of(
                crossing("waleed", "al-Waleed", 16), crossing("qaim", "al-Qaim crossing", 262),
                crossing("rabia", "Rabia–Yarubiyah", 545), crossing("fk", "Faysh Khabur", 597));
        List<Sensing.TowerRow> towers = List.of(towers("t1", 200, 300, 5), towers("t2", 400, 590, 2.5));
        return scenario(
                "Iraq–Syria, February 2024",
                line,
                days,
                IRAQ,
                commodities(6),
                organisations(3),
                sections,
                gates,
                crossings,
                towers);
    }

    static Scenario pair(String guarded, String neighbour, int days, List<Place> places) {
        FrontierSpec line = spec(Optional.of(guarded), Optional.of(neighbour), Optional.empty());
        List<Barriers.Section> sections =
                places.isEmpty() ? List.of() : List.of(section("s1", 10, 900, List.of("wall"), Optional.empty(), 0));
        return scenario(
                neighbour + " to " + guarded,
                line,
                days,
                places,
                commodities(2),
                organisations(0),
                sections,
                List.of(),
                places.isEmpty()
                        ? List.of()
                        : List.of(crossing("sy", "San Ysidro", 8), crossing("lar", "Laredo bridge", 2500)),
                List.of());
    }

    static Scenario straight(double km, int days, int commodities) {
        FrontierSpec line = spec(Optional.empty(), Optional.empty(), Optional.of(km));
        List<Place> places = List.of(stripTown("Northtown", km * 0.3, 6), stripTown("Southtown", km * 0.62, -9));
        return scenario(
                "a straight line",
                line,
                days,
                places,
                commodities(commodities),
                organisations(1),
                List.of(section("s1", km / 2, km * 0.9, List.of("wall"), Optional.empty(), 0)),
                List.of(gate("g1", "the gate", km * 0.2)),
                List.of(),
                List.of(towers("t1", 0, km / 2, km / 20)));
    }

    private static Scenario scenario(
            String title,
            FrontierSpec line,
            int days,
            List<Place> places,
            List<Commodity> commodities,
            List<Organisation> organisations,
            List<Barriers.Section> sections,
            List<Gate> gates,
            List<OfficialCrossing> crossings,
            List<Sensing.TowerRow> towers) {
        Period period = new Period(LocalDateTime.of(2024, 2, 1, 0, 0), 3, days, 0, 5, 7);
        List<Barriers.Layer> layers =
                List.of(layer("trench", false), layer("berm", false), layer("fence", false), layer("wall", true));
        List<Double> even = List.of(0.0, 0.0, 0.0);
        Sensing.Optic optic = new Sensing.Optic(
                "thermal", Sensing.Law.IMAGING, 100, 17, 1.5, 1, Sensing.Acuity.SHARED, 0.5, 0.005, 60, 0.3, false);
        Guards guards = new Guards(
                List.of(),
                List.of(),
                List.of(),
                new Guards.Command(
                        0,
                        10,
                        1,
                        even,
                        0,
                        0,
                        0,
                        120,
                        0,
                        0.05,
                        100,
                        72,
                        Dispatching.REACTION_TEAMS,
                        new Doctrine(0, 0.6, 12, 6, false, 0, false)),
                new Guards.Encounter(0.1, 0, 0.1, 0.05, 2, 2, 0, 0, new Aftermath(0, 0, 0, false)),
                List.of(),
                List.of(),
                List.of());
        return new Scenario(
                title,
                "",
                line,
                period,
                new Grid(0.5, 20, 5, 5),
                new Terrain("", List.of(), List.of(), false),
                new Barriers(layers, sections, 0, 0.5, 48, 784, List.of(), List.of()),
                new Sky(List.of(), 0.13, 0, List.of(), -6, 0, 0.5),
                places,
                List.of(),
                commodities,
                organisations,
                List.of(),
                gates,
                crossings,
                new Sensing(List.of(optic), towers, 0.75, 2.3, List.of(), 15, List.of(), List.of()),
                guards,
                new Costs(0.05, 20, 10, 5, 100_000, 40_000, 100_000, 3000, 50_000, 0.03, 5040, 4.5),
                List.of(),
                List.of());
    }

    private static List<Commodity> commodities(int count) {
        List<Commodity> all = new ArrayList<>(List.of(
                goods("captagon", "Captagon", "tablets", Direction.INWARD, false, 2),
                goods("fighters", "Fighters", "people", Direction.INWARD, true, 0),
                goods("weapons", "Weapons", "pieces", Direction.OUTWARD, false, 900),
                goods("fuel", "Fuel", "litres", Direction.OUTWARD, false, 0.9),
                goods("migrants", "Labour migrants", "people", Direction.OUTWARD, true, 0),
                goods("livestock", "Livestock", "head", Direction.OUTWARD, false, 250)));
        for (int i = all.size(); i < count; i++) {
            all.add(goods("good" + i, "Good number " + i, "boxes", Direction.OUTWARD, false, 40));
        }
        return all.subList(0, count);
    }

    private static Commodity goods(String id, String name, String unit, Direction way, boolean people, double usd) {
        return new Commodity(id, name, unit, way, people, usd / 2, people ? 300 : usd, 0, 0, 1, 0, Optional.empty());
    }

    private static List<Organisation> organisations(int count) {
        List<Organisation> all = List.of(
                organisation("m1", "Militia A", "an article of February 2024"),
                organisation("m2", "Militia B", ""),
                organisation("m3", "Independents", ""));
        return count == 1 ? all.subList(0, 1) : all;
    }

    private static Organisation organisation(String id, String name, String by) {
        return new Organisation(
                id,
                name,
                by,
                id.equals("m3"),
                0.25,
                2.25,
                390,
                10,
                0.1,
                5,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                new AttitudeSpec(AttitudeSpec.Kind.QUANTAL_RESPONSE, 0.35, 0.1),
                new Learning(true, List.of(), 0),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Gate gate(String id, String name, double km) {
        return new Gate(
                id,
                name,
                "m1",
                km,
                true,
                Map.of(),
                5,
                1,
                0,
                24,
                0,
                20,
                new Tolls(Map.of(), 0, Optional.empty()),
                new GateQueue(Optional.empty(), 0, 0),
                new GateLookouts(0, 60),
                0,
                0,
                Optional.empty(),
                new Influence(0, 0),
                5);
    }

    private static OfficialCrossing crossing(String id, String name, double km) {
        return new OfficialCrossing(
                id,
                name,
                km,
                true,
                100,
                100,
                2,
                0,
                24,
                15,
                90,
                0.15,
                0.8,
                0,
                0,
                new ServiceTime(ServiceTime.Law.FIXED, 1),
                new Screening(0, 1),
                new Yard(Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional.empty()),
                new TradeDiversion(0, "", 0, 0, 0, 0),
                Optional.empty());
    }

    private static Sensing.TowerRow towers(String id, double from, double to, double spacing) {
        return new Sensing.TowerRow(id, "thermal", from, to, spacing, 0.2, 1, 20, 0, 24, true, 0);
    }

    private static Barriers.Layer layer(String id, boolean wall) {
        return new Barriers.Layer(id, Map.of(), 0, 0, 0, wall);
    }

    private static Barriers.Section section(
            String id, double from, double to, List<String> layers, Optional<LocalDateTime> begins, double pace) {
        List<String> before = begins.isPresent() ? List.of("trench") : List.of();
        return new Barriers.Section(id, from, to, layers, before, begins, pace, 0);
    }

    private static FrontierSpec spec(Optional<String> guarded, Optional<String> neighbour, Optional<Double> straight) {
        return new FrontierSpec(
                guarded, neighbour, Optional.empty(), Side.RIGHT, Optional.empty(), Optional.empty(), straight, 34.5);
    }

    private static Place town(String name, double lon, double lat) {
        return new Place(
                name, name, Place.Kind.TOWN, Optional.of(lon), Optional.of(lat), Optional.empty(), Optional.empty(), 0);
    }

    private static Place stripTown(String name, double km, double offsetKm) {
        return new Place(
                name,
                name,
                Place.Kind.TOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.of(km),
                Optional.of(offsetKm),
                0);
    }
}
