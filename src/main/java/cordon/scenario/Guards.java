package cordon.scenario;

import java.util.List;

/** Posts, patrols, reaction teams, and how they are commanded. */
public record Guards(
        @Key(doc = "rows of guard posts", def = "[]") List<PostRow> posts,
        @Key(doc = "rows of patrol beats", def = "[]") List<PatrolRow> patrols,
        @Key(doc = "rows of reaction teams", def = "[]") List<TeamRow> teams,
        @Key(doc = "operators and dispatch", def = "{}") Command command,

        @Key(doc = "what happens when guards and smugglers meet", def = "{}")
        Encounter encounter,

        @Key(doc = "guard checkpoints on roads inside the strip", def = "[]")
        List<Checkpoint> checkpoints,

        @Key(doc = "patrols that read tracks on swept roads", def = "[]")
        List<SignCutting> signCutting,

        @Key(doc = "stretches where guards stop who passes with a constant chance", def = "[]")
        List<Check> checks) {
    /** No point of the line in two checks; a road is swept by patrols that keep to their beats. */
    public Guards {
        Rules rules = Rules.of();
        for (int i = 0; i < checks.size(); i++) {
            Check check = checks.get(i);
            String path = Rules.item("checks", check) + ".fromKm";
            for (Check other : checks.subList(0, i)) {
                boolean overlap = check.fromKm() < other.toKm() && other.fromKm() < check.toKm();
                rules.that(!overlap, path, "must not overlap check '" + other.id() + "'", check.fromKm());
            }
        }
        for (SignCutting road : signCutting) {
            boolean stays = patrols.stream()
                    .noneMatch(row ->
                            row.id().equals(road.patrols()) && row.plan().kind().moves());
            String path = Rules.item("signCutting", road) + ".patrols";
            rules.that(stays, path, "must name patrols that go back and forth", road.patrols());
        }
        rules.orThrow();
    }

    /** Posts at equal spacing, whose people watch and stop those who pass near. */
    public record PostRow(
            @Key(doc = "id") String id,

            @Key(doc = "first chainage; the first post stands half a spacing further", unit = "km", min = 0)
            double fromKm,

            @Key(doc = "last chainage", unit = "km", min = 0)
            double toKm,

            @Key(doc = "distance between posts", unit = "km", min = 0.01, max = 10000)
            double spacingKm,

            @Key(doc = "offset of the posts", unit = "km", min = 0, def = "0.2")
            double offsetKm,

            @Key(doc = "people on shift at each post", min = 1, max = 10000, def = "4")
            int people,

            @Key(doc = "distance within which they see a party at night", unit = "km", min = 0, max = 50)
            double sightNightKm,

            @Key(doc = "distance within which they see a party by day", unit = "km", min = 0, max = 50)
            double sightDayKm,

            @Key(doc = "share of parties passing in sight that they notice", min = 0, max = 1, def = "1")
            double alertShare,

            @Key(
                    doc = "speed at which they go after what they see",
                    unit = "km/h",
                    min = 0,
                    above = true,
                    max = 200,
                    def = "20")
            double speedKmh)
            implements Spaced {
        /** Ends in order. */
        public PostRow {
            Rules.of().that(toKm > fromKm, "toKm", "must exceed fromKm", toKm).orThrow();
        }
    }

    /** Patrols, one on each beat, that go back and forth on it without dwelling at the ends. */
    public record PatrolRow(
            @Key(doc = "id") String id,

            @Key(doc = "first chainage", unit = "km", min = 0)
            double fromKm,

            @Key(doc = "last chainage", unit = "km", min = 0)
            double toKm,

            @Key(doc = "length of a beat; beats lie evenly on the stretch", unit = "km", min = 0.01)
            double beatKm,

            @Key(
                    doc = "number of patrols, spread evenly; 0 means as many as beats fit",
                    min = 0,
                    max = 100000,
                    def = "0")
            int count,

            @Key(doc = "offset of the patrol track", unit = "km", min = 0, def = "0.3")
            double offsetKm,

            @Key(doc = "people in a patrol", min = 1, max = 1000, def = "4")
            int people,

            @Key(doc = "speed", unit = "km/h", min = 0, above = true, max = 200, def = "30")
            double speedKmh,

            @Key(doc = "share of the time that a patrol is out", min = 0, max = 1, def = "1")
            double outShare,

            @Key(doc = "length of a cycle of being out and in", unit = "h", min = 0.1, max = 1000, def = "12")
            double cycleHours,

            @Key(doc = "distance within which it sees a party at night", unit = "km", min = 0, max = 50)
            double sightNightKm,

            @Key(doc = "distance within which it sees a party by day", unit = "km", min = 0, max = 50)
            double sightDayKm,

            @Key(doc = "goes after what it sees; otherwise it only reports", def = "true")
            boolean pursues,

            @Key(doc = "how they take their beats", def = "{}")
            Patrolling plan,

            @Key(doc = "how they tire in the course of a shift", def = "{}")
            Fatigue fatigue)
            implements Identified {
        /** Ends in order; listed stretches on the row's own. */
        public PatrolRow {
            Rules.of()
                    .that(toKm > fromKm, "toKm", "must exceed fromKm", toKm)
                    .that(
                            within(fromKm, toKm, plan.stretches()),
                            "plan.stretches",
                            "must lie between fromKm and toKm",
                            plan.stretches())
                    .orThrow();
        }

        /** Length of the row on a line of this length, km. */
        public double spanKm(double lengthKm) {
            return Math.max(0, Math.min(toKm, lengthKm) - fromKm);
        }

        /** Beats that fit on it there: at least one, if there is any of it. */
        public int beats(double lengthKm) {
            double span = spanKm(lengthKm);
            return span == 0 ? 0 : Math.max(1, (int) StrictMath.floor(span / beatKm + 1e-9));
        }

        /** Patrols on it there. */
        public int patrols(double lengthKm) {
            return spanKm(lengthKm) == 0 || count == 0 ? beats(lengthKm) : count;
        }

        private static boolean within(double fromKm, double toKm, List<List<Double>> stretches) {
            return stretches.stream().allMatch(s -> s.get(0) >= fromKm && s.get(1) <= toKm);
        }
    }

    /** Reaction teams at equal spacing that wait for orders. */
    public record TeamRow(
            @Key(doc = "id") String id,

            @Key(doc = "first chainage; the first base stands half a spacing further", unit = "km", min = 0)
            double fromKm,

            @Key(doc = "last chainage", unit = "km", min = 0)
            double toKm,

            @Key(doc = "distance between bases", unit = "km", min = 0.01, max = 10000)
            double spacingKm,

            @Key(doc = "offset of the bases", unit = "km", min = 0, def = "2")
            double offsetKm,

            @Key(doc = "people in a team", min = 1, max = 1000, def = "8")
            int people,

            @Key(doc = "speed", unit = "km/h", min = 0, above = true, max = 200, def = "50")
            double speedKmh,

            @Key(doc = "[least, likeliest, most] time from order to departure", unit = "min", def = "[10, 15, 25]")
            List<Double> callOutMin,

            @Key(doc = "time at the place before returning", unit = "min", min = 0, max = 1440, def = "30")
            double handlingMin)
            implements Spaced {
        /** Ends and times in order. */
        public TeamRow {
            Rules.of()
                    .that(toKm > fromKm, "toKm", "must exceed fromKm", toKm)
                    .that(Checks.triangular(callOutMin), "callOutMin", Checks.TRIANGULAR, callOutMin)
                    .orThrow();
        }
    }

    /** Operators and dispatch. */
    public record Command(
            @Key(doc = "operators on shift; 0 means that alarms need no operator", min = 0, max = 100000, def = "0")
            int operators,

            @Key(doc = "feeds one operator can follow", min = 1, max = 1000, def = "10")
            int feedsPerOperator,

            @Key(doc = "share of the time that a followed feed is attended", min = 0, max = 1, def = "1")
            double attention,

            @Key(doc = "[least, likeliest, most] time to assess an alarm", unit = "min", def = "[0, 0, 0]")
            List<Double> assessmentMin,

            @Key(doc = "chance that a genuine alarm is dismissed", min = 0, max = 1, def = "0")
            double genuineDismissed,

            @Key(doc = "chance that a nuisance alarm is taken for genuine", min = 0, max = 1, def = "0")
            double nuisanceBelieved,

            @Key(doc = "share of believed nuisance alarms at which a civilian is stopped", min = 0, max = 1, def = "0")
            double civilianShare,

            @Key(doc = "no unit is sent that would need longer", unit = "min", min = 0, max = 100000, def = "120")
            double longestEtaMin,

            @Key(
                    doc =
                            "share of false alarms sent to at which the unit stops nobody and finds no animal, shepherd or dust that explains them",
                    min = 0,
                    max = 1,
                    def = "0")
            double unexplainedShare,

            @Key(
                    doc = "share of the unexplained that the books call got away; the others are called turned back",
                    min = 0,
                    max = 1,
                    def = "0.05")
            double bookedGotAwayShare,

            @Key(doc = "people held at most; beyond it the arrested are let go", min = 0, def = "1000000")
            int custodyPlaces,

            @Key(doc = "time an arrested person is held", unit = "h", min = 0, max = 100000, def = "72")
            double custodyHours,

            @Key(
                    doc =
                            "whom it sends: reaction-teams alone, or the nearest by time of teams, patrols that are out and posts, which leave a hole in sight",
                    def = "reaction-teams")
            Dispatching dispatch,

            @Key(doc = "how command works beyond sending the nearest", def = "{}")
            Doctrine doctrine) {
        /** Times in order. */
        public Command {
            Rules.of()
                    .that(Checks.triangular(assessmentMin), "assessmentMin", Checks.TRIANGULAR, assessmentMin)
                    .orThrow();
        }
    }

    /** What happens when guards and smugglers meet. */
    public record Encounter(
            @Key(doc = "distance at which a unit has reached a party", unit = "km", min = 0, max = 10, def = "0.1")
            double captureKm,

            @Key(doc = "share of guards who can be bought", min = 0, max = 1, def = "0")
            double bribableShare,

            @Key(doc = "price of a bought guard, as a share of the load's value", min = 0, max = 1, def = "0.1")
            double bribeShare,

            @Key(doc = "chance that guards engage an armed convoy", min = 0, max = 1, def = "0.05")
            double engageArmed,

            @Key(doc = "losses one guard inflicts in a duel", unit = "1/h", min = 0, max = 10000, def = "2")
            double guardKillsPerHour,

            @Key(doc = "losses one escort inflicts in a duel", unit = "1/h", min = 0, max = 10000, def = "2")
            double escortKillsPerHour,

            @Key(
                    doc =
                            "guards for each of a crew at which a mode's chance of arrest holds: it rises with guards and falls with the crew; 0 means that numbers do not matter",
                    min = 0,
                    max = 1000,
                    def = "0")
            double guardsPerHead,

            @Key(
                    doc =
                            "how far beyond the line a unit that is after an outward party when that crosses may follow it (hot pursuit); 0: never",
                    unit = "km",
                    min = 0,
                    max = 100,
                    def = "0")
            double beyondKm,

            @Key(doc = "what follows on fights and stand-offs", def = "{}")
            Aftermath aftermath) {}
}
