package cordon.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** What a class must not call, wherever its package stands in the order. */
final class Bans {
    /** Results of these are the same on every machine; of sine, logarithm and the like only StrictMath's are. */
    private static final Set<String> EXACT = Set.of(
            "min",
            "max",
            "abs",
            "floor",
            "ceil",
            "rint",
            "round",
            "sqrt",
            "signum",
            "copySign",
            "toRadians",
            "toDegrees",
            "floorMod",
            "floorDiv",
            "toIntExact",
            "addExact",
            "multiplyExact",
            "fma");

    private static final Set<String> CLOCKS =
            Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone");
    private static final List<String> HASHED =
            List.of("java.util.HashMap", "java.util.HashSet", "java.util.IdentityHashMap");
    private static final List<String> COLLECTIONS = List.of(
            "java.util.Map", "java.util.HashMap", "java.util.Set", "java.util.HashSet", "java.util.IdentityHashMap");
    private static final Set<String> WALKS = Set.of(
            "keySet", "values", "entrySet", "forEach", "iterator", "stream", "removeIf", "replaceAll", "toString");

    private Bans() {}

    static ArchRule inexactMath(String... packages) {
        return none(
                "only exact Math, else StrictMath", calls("java.lang.Math", name -> !EXACT.contains(name)), packages);
    }

    static ArchRule unkeyedRandom(String... packages) {
        return none(
                "no draw but a keyed one",
                access(
                        "unkeyed random numbers",
                        a -> List.of("java.util.Random", "java.util.concurrent.ThreadLocalRandom")
                                        .contains(a.getTargetOwner().getName())
                                || a.getTargetOwner().getName().equals("java.lang.Math")
                                        && a.getName().equals("random")),
                packages);
    }

    static ArchRule clock(String... packages) {
        return none(
                "no clock",
                access(
                        "the clock",
                        a -> CLOCKS.contains(a.getName())
                                && (a.getTargetOwner().getPackageName().equals("java.time")
                                        || a.getTargetOwner().getName().equals("java.lang.System"))),
                packages);
    }

    static ArchRule unorderedFactories(String... packages) {
        return none(
                "no Set.of or Map.of, whose order changes from run to run",
                access(
                        "Set.of or Map.of",
                        a -> Set.of("of", "ofEntries", "copyOf").contains(a.getName())
                                && Set.of("java.util.Set", "java.util.Map")
                                        .contains(a.getTargetOwner().getName())),
                packages);
    }

    /** Whoever makes a hash set or map may ask it but not walk through it, nor through any other set or map. */
    static ArchRule hashOrder(String... packages) {
        DescribedPredicate<JavaClass> hashing = describe(
                "make hash sets or maps",
                c -> c.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> HASHED.contains(call.getTargetOwner().getName())));
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .and(hashing)
                .should()
                .accessTargetWhere(access(
                        "walk through a set or map",
                        a -> WALKS.contains(a.getName())
                                && COLLECTIONS.contains(a.getTargetOwner().getName())))
                .as("no walk through a hash set or map");
    }

    /** Only the command line talks to the console and ends the Java machine. */
    static ArchRule console(String commandLine) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(commandLine)
                .should()
                .accessTargetWhere(access("the console or exit", Bans::isConsole))
                .as("no System.out, System.err or exit outside the command line");
    }

    private static boolean isConsole(JavaAccess<?> a) {
        String owner = a.getTargetOwner().getName();
        boolean stream = a instanceof JavaFieldAccess && Set.of("out", "err").contains(a.getName());
        boolean exit = Set.of("exit", "halt").contains(a.getName());
        return owner.equals("java.lang.System") && (stream || exit)
                || owner.equals("java.lang.Runtime") && exit
                || a.getName().equals("printStackTrace");
    }

    private static ArchRule none(String rule, DescribedPredicate<JavaAccess<?>> access, String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .accessTargetWhere(access)
                .as(rule);
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String owner, java.util.function.Predicate<String> name) {
        return access("calls of " + owner, a -> a.getTargetOwner().getName().equals(owner) && name.test(a.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> access(
            String what, java.util.function.Predicate<JavaAccess<?>> which) {
        return describe(what, which::test);
    }
}
