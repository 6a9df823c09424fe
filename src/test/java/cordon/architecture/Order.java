package cordon.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The packages in the order of knowledge, and the rules that follow from it, for the tree below a root package. */
final class Order {
    /** A package may import only from those before it. */
    static final List<String> PACKAGES = List.of(
            "random",
            "statistics",
            "frontier",
            "scenario",
            "events",
            "world",
            "sensing",
            "trade",
            "smuggling",
            "enforcement",
            "interdiction",
            "engine",
            "measures",
            "experiment",
            "verification",
            "planning",
            "report",
            "gui",
            "cli");

    private final String root;

    Order(String root) {
        this.root = root;
    }

    /** Every rule by a short name. */
    Map<String, ArchRule> rules() {
        String[] model = model();
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("order", classes().should(importOnlyFromAbove()));
        rules.put("cycles", slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put("yaml", no("scenario").should().dependOnClassesThat().resideInAPackage(at("scenario.yaml..")));
        rules.put("enforcement", none("enforcement", "smuggling"));
        rules.put("measures", noneBut("measures", "events", "scenario", "frontier", "statistics"));
        rules.put("report", none("report", "world", "sensing", "smuggling", "enforcement", "interdiction", "engine"));
        rules.put("mason", only("sim..", "world", "engine", "gui"));
        rules.put("awt", only("java.awt..", "gui", "report"));
        rules.put("swing", only("javax.swing..", "gui", "report"));
        rules.put("snakeyaml", only("org.yaml.snakeyaml..", "scenario.yaml"));
        rules.put("sql", only("java.sql..", "experiment.store"));
        rules.put("math", Bans.inexactMath(model));
        rules.put("random", Bans.unkeyedRandom(at("..")));
        rules.put("clock", Bans.clock(model));
        rules.put("factories", Bans.unorderedFactories(model));
        rules.put("hash", Bans.hashOrder(model));
        rules.put("console", Bans.console(at("cli..")));
        rules.put(
                "names",
                noClasses()
                        .should()
                        .resideInAnyPackage(
                                "..util..", "..common..", "..core..", "..impl..", "..manager..", "..helper.."));
        return rules;
    }

    /** The packages whose code makes results; of scenario only the records, as a file is read before any run. */
    private String[] model() {
        return PACKAGES.subList(0, PACKAGES.indexOf("measures") + 1).stream()
                .map(this::at)
                .toArray(String[]::new);
    }

    private com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction no(String name) {
        return noClasses().that().resideInAPackage(at(name));
    }

    private ArchRule none(String name, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(at(name + ".."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(all(others));
    }

    private ArchRule noneBut(String name, String... others) {
        String[] banned = PACKAGES.stream()
                .filter(other -> !other.equals(name) && !List.of(others).contains(other))
                .toArray(String[]::new);
        return none(name, banned);
    }

    private ArchRule only(String library, String... users) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(all(users))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private String[] all(String... names) {
        return List.of(names).stream().map(name -> at(name + "..")).toArray(String[]::new);
    }

    private String at(String name) {
        return name.equals("..") ? root + ".." : root + "." + name;
    }

    private ArchCondition<JavaClass> importOnlyFromAbove() {
        return new ArchCondition<>("lie in a listed package and import only from those above it") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                if (place(from) < 0 && !from.getSimpleName().equals("package-info")) {
                    events.add(SimpleConditionEvent.violated(from, from.getName() + " is in no listed package"));
                }
                for (Dependency to : from.getDirectDependenciesFromSelf()) {
                    if (to.getTargetClass().getPackageName().startsWith(root + ".")
                            && place(to.getTargetClass()) > place(from)) {
                        events.add(SimpleConditionEvent.violated(from, to.getDescription()));
                    }
                }
            }
        };
    }

    private int place(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".")
                ? PACKAGES.indexOf(name.substring(root.length() + 1).replaceFirst("\\..*", ""))
                : -1;
    }
}
