package cordon.smuggling;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.events.Outcome;
import cordon.scenario.Expansion;
import cordon.scenario.Organisation;
import cordon.scenario.Scenario;
import cordon.scenario.Way;
import cordon.world.Calendar;
import cordon.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** What the organisations of a run hold in mind: how they weigh risk, what they believe, which lanes they know. */
public final class Minds {
    /** One organisation's mind. */
    static final class Mind {
        private final Beliefs beliefs;
        private final KnownLanes lanes;
        private Organisation organisation;
        private Attitude attitude;

        private Mind(Organisation organisation, Beliefs beliefs, KnownLanes lanes) {
            this.beliefs = beliefs;
            this.lanes = lanes;
            change(organisation);
        }

        private void change(Organisation changed) {
            organisation = changed;
            attitude = Attitude.of(changed.attitude());
            beliefs.change(changed);
        }

        Beliefs beliefs() {
            return beliefs;
        }

        KnownLanes lanes() {
            return lanes;
        }

        Attitude attitude() {
            return attitude;
        }
    }

    private final World world;
    private final List<Mind> minds = new ArrayList<>();
    private Scenario scenario;
    private Consumer<Explanation> listener;

    Minds(World world, Scenario scenario) {
        this.world = world;
        this.scenario = scenario;
        for (Organisation organisation : scenario.organisations()) {
            Beliefs beliefs = new Beliefs(
                    organisation,
                    world.modes().size(),
                    world.strip().laneKm(),
                    world.strip().lanes(),
                    scenario.gates().size(),
                    scenario.crossings().size(),
                    scenario.organisations().stream()
                            .mapToInt(o -> o.tunnels().size())
                            .sum(),
                    scenario.barriers().doors().size());
            minds.add(new Mind(organisation, beliefs, new KnownLanes(organisation.expansion(), world.strip())));
        }
    }

    /** Takes over the scenario that holds from now on. */
    void change(Scenario changed) {
        scenario = changed;
        for (int i = 0; i < minds.size(); i++) {
            minds.get(i).change(scenario.organisations().get(i));
        }
    }

    /** What an organisation believes, by its position in the scenario. */
    public Beliefs beliefs(int organisation) {
        return of(organisation).beliefs;
    }

    /** Whether an organisation knows a lane. */
    public boolean knows(int organisation, int lane) {
        return of(organisation).lanes.knows(lane);
    }

    /** Has every decision explained to somebody from now on, which changes none. */
    public void explainTo(Consumer<Explanation> to) {
        listener = to;
    }

    /** Who has every decision explained, or null. */
    Consumer<Explanation> listener() {
        return listener;
    }

    Mind of(int organisation) {
        return minds.get(organisation);
    }

    Mind of(String organisation) {
        return minds.get(Scenario.indexOf(scenario.organisations(), organisation));
    }

    /**
     * An attempt has ended: its organisation, and those that hear of it, note its fate. Coming back is none, but in the open it
     * tells of guards.
     */
    void note(Party party, Outcome outcome) {
        String owner = party.consignment().flow().organisation();
        boolean lost = outcome != Outcome.DELIVERED;
        for (int i = 0; i < minds.size(); i++) {
            Mind mind = minds.get(i);
            boolean own = i == party.consignment().owner();
            var learning = mind.organisation.learning();
            double share = own ? 1 : learning.hears().contains(owner) ? learning.hearsShare() : 0;
            double weight = share * weight(party, outcome, mind.organisation);
            if (learning.on() && weight > 0) {
                mind.beliefs.note(party.modeIndex(), party.way(), party.place(), lost, weight);
            }
            if (own) {
                noteValue(mind, party, outcome);
            }
        }
    }

    /** What was not delivered is lost, on the way too; what came back was not sent. */
    private static void noteValue(Mind mind, Party party, Outcome outcome) {
        double sentUsd = party.setOutUsd() - (outcome == Outcome.TURNED_BACK ? party.valueUsd() : 0);
        mind.lanes.note(sentUsd, sentUsd - (outcome == Outcome.DELIVERED ? party.valueUsd() : 0));
    }

    private static double weight(Party party, Outcome outcome, Organisation organisation) {
        if (outcome != Outcome.TURNED_BACK) {
            return 1;
        }
        return party.way() == Way.OPEN ? organisation.sightingWeight() : 0;
    }

    /** Midnight: they learn from the day. */
    void learn() {
        minds.forEach(mind -> mind.beliefs.learn());
    }

    /**
     * At the end of a month those who lost too much of what they sent open lanes that they did not know, and some give up lanes that
     * do not pay; tells whether any did.
     */
    boolean expand(int day, double nowMin, List<Ends> ends, Choice choice, EventSink sink) {
        boolean changed = false;
        long age = (long) StrictMath.floor((nowMin - world.calendar().firstMin()) / Calendar.DAY_MIN);
        for (Mind mind : minds) {
            Expansion rule = mind.organisation.expansion().orElse(null);
            if (rule == null || age == 0 || age % rule.everyDays() != 0) {
                continue;
            }
            boolean lostTooMuch = mind.lanes.lostShare() > rule.lossShare();
            if (lostTooMuch || rule.dropsPerMonth() > 0) {
                double[] margin = marginUsd(mind, day, nowMin, ends, choice);
                int[] dropped = mind.lanes.drop(margin, rule.dropsPerMonth());
                int[] opened = lostTooMuch ? mind.lanes.open(margin, rule.lanesPerMonth()) : new int[0];
                tell(mind, margin, dropped, opened, nowMin, sink);
                changed |= dropped.length + opened.length > 0;
            }
            mind.lanes.newMonth();
        }
        return changed;
    }

    private void tell(Mind mind, double[] marginUsd, int[] dropped, int[] opened, double nowMin, EventSink sink) {
        String id = mind.organisation.id();
        for (int lane : dropped) {
            sink.on(new Event.LaneDropped(nowMin, id, world.strip().laneMiddleKm(lane)));
        }
        for (int lane : opened) {
            sink.on(new Event.LaneOpened(nowMin, id, world.strip().laneMiddleKm(lane), marginUsd[lane]));
        }
    }

    /** Best margin of each lane over the organisation's flows; minus infinity where none can go. */
    private double[] marginUsd(Mind mind, int day, double nowMin, List<Ends> ends, Choice choice) {
        double[] best = new double[world.strip().lanes()];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int f = 0; f < ends.size(); f++) {
            if (scenario.flows().get(f).organisation().equals(mind.organisation.id())) {
                double[] margin = choice.laneMarginUsd(f, ends.get(f), day, nowMin);
                for (int lane = 0; lane < best.length; lane++) {
                    best[lane] = Math.max(best[lane], margin[lane]);
                }
            }
        }
        return best;
    }
}
