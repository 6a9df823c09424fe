package cordon.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that what one part of a scenario names exists in another part. */
final class References {
    private final Rules rules = Rules.of();
    private final List<String> places;
    private final List<String> modes;
    private final List<String> commodities;
    private final List<String> organisations;

    References(List<Place> places, List<Mode> modes, List<Commodity> commodities, List<Organisation> organisations) {
        this.places = ids(places);
        this.modes = ids(modes);
        this.commodities = ids(commodities);
        this.organisations = ids(organisations);
    }

    References checkTerrain(Terrain terrain) {
        List<String> classes = ids(terrain.classes());
        if (!terrain.base().isEmpty()) {
            named("terrain.base", terrain.base(), classes, "terrain class");
        }
        for (int i = 0; i < terrain.classes().size(); i++) {
            keysNamed(
                    "terrain.classes[" + i + "].speedFactor",
                    terrain.classes().get(i).speedFactor());
        }
        for (int i = 0; i < terrain.features().size(); i++) {
            named(
                    "terrain.features[" + i + "].terrain",
                    terrain.features().get(i).terrain(),
                    classes,
                    "terrain class");
        }
        return this;
    }

    References checkBarriers(Barriers barriers) {
        List<String> layers = ids(barriers.layers());
        for (int i = 0; i < barriers.layers().size(); i++) {
            keysNamed(
                    "barriers.layers[" + i + "].delayMin",
                    barriers.layers().get(i).delayMin());
        }
        for (int i = 0; i < barriers.sections().size(); i++) {
            Barriers.Section section = barriers.sections().get(i);
            String path = "barriers.sections[" + i + "]";
            for (int j = 0; j < section.layers().size(); j++) {
                named(path + ".layers[" + j + "]", section.layers().get(j), layers, "layer");
            }
            for (int j = 0; j < section.before().size(); j++) {
                named(path + ".before[" + j + "]", section.before().get(j), layers, "layer");
            }
            for (int j = 0; j < i; j++) {
                Barriers.Section other = barriers.sections().get(j);
                boolean overlap = section.fromKm() < other.toKm() && other.fromKm() < section.toKm();
                rules.that(
                        !overlap, path + ".fromKm", "must not overlap section '" + other.id() + "'", section.fromKm());
            }
        }
        return this;
    }

    References checkFlows(List<Flow> flows) {
        for (int i = 0; i < flows.size(); i++) {
            Flow flow = flows.get(i);
            String path = "flows[" + i + "]";
            named(path + ".organisation", flow.organisation(), organisations, "organisation");
            named(path + ".commodity", flow.commodity(), commodities, "commodity");
            for (int j = 0; j < flow.modes().size(); j++) {
                named(path + ".modes[" + j + "]", flow.modes().get(j), modes, "mode");
            }
            flow.from().place().ifPresent(p -> named(path + ".from.place", p, places, "place"));
            flow.to().place().ifPresent(p -> named(path + ".to.place", p, places, "place"));
        }
        return this;
    }

    References checkGates(List<Gate> gates) {
        for (int i = 0; i < gates.size(); i++) {
            named("gates[" + i + "].militia", gates.get(i).militia(), organisations, "organisation");
            keysNamed("gates[" + i + "].tollUsd", gates.get(i).tollUsd());
        }
        return this;
    }

    References checkSensing(Sensing sensing) {
        List<String> optics = ids(sensing.optics());
        for (int i = 0; i < sensing.towers().size(); i++) {
            named("sensing.towers[" + i + "].optic", sensing.towers().get(i).optic(), optics, "optic");
        }
        return this;
    }

    References checkModes(List<Mode> modes, Sensing sensing, Terrain terrain) {
        List<String> kinds = sensing.targetKinds();
        List<String> classes = ids(terrain.classes());
        for (int i = 0; i < modes.size(); i++) {
            String path = "modes[" + i + "]";
            named(path + ".target", modes.get(i).target(), kinds, "target");
            for (String commodity : modes.get(i).load().capacity().keySet()) {
                named(path + ".load.capacity." + commodity, commodity, commodities, "commodity");
            }
            List<String> waters = modes.get(i).craft().waters();
            for (int j = 0; j < waters.size(); j++) {
                named(path + ".craft.waters[" + j + "]", waters.get(j), classes, "terrain class");
            }
        }
        return this;
    }

    /** In tables and beliefs a tunnel or door is its id. */
    References checkPassages(
            List<Gate> gates, List<OfficialCrossing> crossings, List<Organisation> owners, Barriers barriers) {
        List<String> taken = ids(gates);
        taken.addAll(ids(crossings));
        for (int i = 0; i < owners.size(); i++) {
            checkFree(taken, "organisations[" + i + "].tunnels", owners.get(i).tunnels());
        }
        checkFree(taken, "barriers.doors", barriers.doors());
        return this;
    }

    private void checkFree(List<String> taken, String path, List<? extends Identified> things) {
        for (int i = 0; i < things.size(); i++) {
            String id = things.get(i).id();
            rules.that(!taken.contains(id), path + "[" + i + "].id", "must not be that of another passage", id);
            taken.add(id);
        }
    }

    void orThrow() {
        rules.orThrow();
    }

    private void keysNamed(String path, Map<String, ?> map) {
        Set<String> keys = map.keySet();
        for (String key : keys) {
            named(path + "." + key, key, modes, "mode");
        }
    }

    private void named(String path, String id, Collection<String> known, String what) {
        rules.that(known.contains(id), path, "must name " + article(what) + what + known(known), id);
    }

    private static String article(String noun) {
        return "aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ";
    }

    private static String known(Collection<String> known) {
        return known.isEmpty() ? ", but there is none" : " " + known;
    }

    private static List<String> ids(List<? extends Identified> things) {
        List<String> ids = new ArrayList<>();
        things.forEach(thing -> ids.add(thing.id()));
        return ids;
    }
}
