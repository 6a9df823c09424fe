package cordon.planning;

import cordon.scenario.DroneRow;
import cordon.scenario.GroundSensorRow;
import cordon.scenario.Guards;
import cordon.scenario.Identified;
import cordon.scenario.Scenario;
import cordon.scenario.Sensing;
import cordon.scenario.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns the genes of one placement into things on a scenario's line. */
final class Placer {
    private static final double LEAST_KM = 0.002;

    private final Placement placement;
    private final double frontierKm;
    private final List<Double> starts;
    private final List<Gene> genes = new ArrayList<>();

    /**
     * For a scenario.
     *
     * @param today the scenario to which it is added, by which starts where nothing would be added are left out
     */
    Placer(Placement placement, Scenario today, double frontierKm) {
        this.placement = placement;
        this.frontierKm = frontierKm;
        this.starts = starts(today);
        int options = starts.size() + (placement.mayBeLeftOut() ? 1 : 0);
        for (int piece = 0; piece < placement.pieces(); piece++) {
            genes.add(new Gene(placement.id() + ".start" + (placement.pieces() > 1 ? piece + 1 : ""), options));
        }
        genes.add(new Gene(
                placement.id() + ".lengthKm", Math.max(1, placement.lengthKm().size())));
        genes.add(new Gene(
                placement.id() + ".number", Math.max(1, placement.number().size())));
        genes.add(new Gene(
                placement.id() + ".spacingKm", Math.max(1, placement.spacingKm().size())));
        genes.add(new Gene(
                placement.id() + ".variant", Math.max(1, placement.variants().size())));
        genes.add(new Gene(placement.id() + ".moved", movable(today) ? 2 : 1, false));
    }

    /** Whether things of today's row could be put there instead of bought ones. */
    private boolean movable(Scenario today) {
        return placement.asset() != Placement.Asset.WALL
                && Moving.has(like(today), frontierKm).isPresent();
    }

    /** The gene, counted from the first, that says whether things are moved instead of bought. */
    int movedGene() {
        return genes.size() - 1;
    }

    private boolean moved(Candidate candidate, int first) {
        return candidate.option(first + movedGene()) == 1;
    }

    /** Whether it ends before the line does, and today's row has more than what is to be taken from it, if anything is. */
    boolean possible(Candidate candidate, int first, Scenario today) {
        boolean whole = stretches(candidate, first, today).stream()
                .allMatch(stretch -> stretch.toKm() - stretch.fromKm() > lengthKm(candidate, first, today) - LEAST_KM);
        return whole
                && (!moved(candidate, first)
                        || Moving.canSpare(like(today), placed(candidate, first, today), frontierKm));
    }

    /** How long each stretch is that does not meet the end of the line, km. */
    private double lengthKm(Candidate candidate, int first, Scenario today) {
        int shared = first + placement.pieces();
        return lengthKm(today, candidate.option(shared), candidate.option(shared + 1), candidate.option(shared + 2));
    }

    /** Where it may end at most, km. */
    double endKm() {
        return Math.min(placement.toKm().orElse(frontierKm), frontierKm);
    }

    /** How many things are put on all stretches. */
    private int placed(Candidate candidate, int first, Scenario today) {
        int shared = first + placement.pieces();
        int number = 0;
        for (Stretch stretch : stretches(candidate, first, today)) {
            number += placement.asset() == Placement.Asset.PATROLS
                    ? placement.number().get(candidate.option(shared + 1))
                    : (int) Math.round(
                            (stretch.toKm() - stretch.fromKm()) / spacingKm(today, candidate.option(shared + 2)));
        }
        return number;
    }

    Placement placement() {
        return placement;
    }

    List<Gene> genes() {
        return genes;
    }

    /** Where it may start, ascending, km. */
    List<Double> starts() {
        return starts;
    }

    /** The option that means this start. */
    int option(int start) {
        return start + (placement.mayBeLeftOut() ? 1 : 0);
    }

    private List<Double> starts(Scenario today) {
        if (!placement.starts().isEmpty()) {
            return placement.starts();
        }
        double shortest = shortestKm(today);
        double step = placement.stepKm().orElse(shortest);
        double end = endKm();
        WallLaying laying = new WallLaying(today.barriers().sections());
        List<Double> all = new ArrayList<>();
        for (int i = 0; placement.fromKm() + i * step + shortest <= end + 1e-6; i++) {
            double at = round(placement.fromKm() + i * step);
            if (placement.asset() != Placement.Asset.WALL || laying.adds(at, at + shortest, placement.layers())) {
                all.add(at);
            }
        }
        return all;
    }

    private static double round(double km) {
        return Math.round(km * 1000) / 1000.0;
    }

    /** The shortest stretch that may be chosen, km. */
    double shortestKm(Scenario today) {
        double shortest = Double.POSITIVE_INFINITY;
        for (int length = 0; length < genes(placement.lengthKm()); length++) {
            for (int number = 0; number < genes(placement.number()); number++) {
                for (int spacing = 0; spacing < genes(placement.spacingKm()); spacing++) {
                    shortest = Math.min(shortest, lengthKm(today, length, number, spacing));
                }
            }
        }
        return shortest;
    }

    private static int genes(List<?> options) {
        return Math.max(1, options.size());
    }

    private double lengthKm(Scenario today, int length, int number, int spacing) {
        if (!placement.lengthKm().isEmpty()) {
            return placement.lengthKm().get(length);
        }
        return placement.number().get(number) * spacingKm(today, spacing);
    }

    private double spacingKm(Scenario today, int spacing) {
        return placement.spacingKm().isEmpty()
                ? ownSpacingKm(like(today))
                : placement.spacingKm().get(spacing);
    }

    /** The stretches that are chosen by genes from this place on. */
    List<Stretch> stretches(Candidate candidate, int first, Scenario today) {
        List<Stretch> chosen = new ArrayList<>();
        int shared = first + placement.pieces();
        double length = lengthKm(candidate, first, today);
        for (int piece = 0; piece < placement.pieces(); piece++) {
            int start = candidate.option(first + piece) - (placement.mayBeLeftOut() ? 1 : 0);
            if (start >= 0) {
                double from = starts.get(start);
                double to = round(Math.min(endKm(), from + length));
                chosen.add(new Stretch(
                        from, to, words(candidate, shared, today, to - from), placement.asset(), placement.id()));
            }
        }
        return chosen;
    }

    private String words(Candidate candidate, int shared, Scenario today, double km) {
        String variant = placement.variants().isEmpty()
                ? ""
                : ", " + placement.variants().get(candidate.option(shared + 3)).id();
        String kind = placement.asset().name().toLowerCase(Locale.ROOT);
        if (placement.asset() == Placement.Asset.WALL) {
            return plain(km) + " km of wall";
        }
        int number = placement.number().isEmpty()
                ? (int) Math.round(km / spacingKm(today, candidate.option(shared + 2)))
                : placement.number().get(candidate.option(shared + 1));
        boolean spaced = placement.spacingKm().size() > 1;
        String apart = spaced ? ", " + plain(spacingKm(today, candidate.option(shared + 2))) + " km apart" : "";
        String from = moved(candidate, shared - placement.pieces()) ? ", moved from " + placement.like() : "";
        return number + " " + (number == 1 ? kind.replaceFirst("s$", "") : kind) + apart + variant + from;
    }

    /** A number without needless zeros. */
    static String plain(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** What has to be set for the things on these stretches; walls are laid. */
    List<String> settings(Candidate candidate, int first, Scenario today, WallLaying walls) {
        List<String> settings = new ArrayList<>();
        int shared = first + placement.pieces();
        int number = 0;
        for (Stretch stretch : stretches(candidate, first, today)) {
            number++;
            String id = placement.id() + (placement.pieces() > 1 ? "-" + number : "");
            if (placement.asset() == Placement.Asset.WALL) {
                walls.lay(id, stretch.fromKm(), stretch.toKm(), placement.layers());
            } else {
                settings.addAll(row(id, stretch, candidate, shared, today));
            }
        }
        if (moved(candidate, first)) {
            String at = placement.asset().path() + "." + placement.like();
            Moving.without(like(today), at, placed(candidate, first, today), frontierKm)
                    .ifPresent(settings::add);
        }
        return settings;
    }

    private List<String> row(String id, Stretch stretch, Candidate candidate, int shared, Scenario today) {
        List<String> settings = new ArrayList<>();
        String at = placement.asset().path() + "." + id;
        String own = YamlWriter.inline(like(today));
        settings.add(at + "={id: " + id + own.substring(own.indexOf(',')));
        settings.add(at + ".fromKm=" + number(stretch.fromKm()));
        settings.add(at + ".toKm=" + number(stretch.toKm()));
        if (!placement.spacingKm().isEmpty()) {
            String distance = placement.asset() == Placement.Asset.DRONES ? ".sectorKm=" : ".spacingKm=";
            settings.add(at + distance + number(placement.spacingKm().get(candidate.option(shared + 2))));
        }
        if (placement.asset() == Placement.Asset.PATROLS) {
            settings.add(at + ".count=" + placement.number().get(candidate.option(shared + 1)));
        }
        set(settings, at, placement.set());
        if (!placement.variants().isEmpty()) {
            set(
                    settings,
                    at,
                    placement.variants().get(candidate.option(shared + 3)).set());
        }
        return settings;
    }

    private static void set(List<String> settings, String at, Map<String, String> values) {
        values.forEach((property, value) -> settings.add(at + "." + property + "=" + value));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /** The row whose properties the new one has. */
    private Identified like(Scenario today) {
        return rows(placement.asset(), today).stream()
                .filter(row -> row.id().equals(placement.like()))
                .findFirst()
                .orElseThrow();
    }

    /** The things of a kind that a scenario has. */
    static List<? extends Identified> rows(Placement.Asset asset, Scenario scenario) {
        return switch (asset) {
            case WALL -> scenario.barriers().sections();
            case TOWERS -> scenario.sensing().towers();
            case POSTS -> scenario.guards().posts();
            case PATROLS -> scenario.guards().patrols();
            case TEAMS -> scenario.guards().teams();
            case DRONES -> scenario.sensing().drones();
            case SENSORS -> scenario.sensing().ground();
        };
    }

    private static double ownSpacingKm(Identified row) {
        if (row instanceof Sensing.TowerRow towers) {
            return towers.spacingKm();
        }
        if (row instanceof Guards.PostRow posts) {
            return posts.spacingKm();
        }
        if (row instanceof Guards.TeamRow teams) {
            return teams.spacingKm();
        }
        if (row instanceof DroneRow drones) {
            return drones.sectorKm();
        }
        return row instanceof GroundSensorRow sensors ? sensors.spacingKm() : 1;
    }
}
