package cordon.measures;

import cordon.events.Event;
import cordon.events.Event.WaryReaction;
import cordon.scenario.Flow;
import cordon.scenario.Mode;
import cordon.scenario.Scenario;

/** What parties see themselves, and what they do then; only in scenarios in which any of them looks out. */
final class OwnEyesProbe implements Probe {
    private final Eras eras;
    private final long[] reactions = new long[WaryReaction.values().length];
    private long byScout;
    private double hiddenMin;

    OwnEyesProbe(Eras eras) {
        this.eras = eras;
    }

    private static boolean anyoneLooks(Scenario scenario) {
        return scenario.modes().stream().map(Mode::eyes).anyMatch(eyes -> eyes.isPresent())
                || scenario.flows().stream()
                        .flatMap(flow -> flow.convoy().stream())
                        .map(Flow.Convoy::eyes)
                        .anyMatch(eyes -> eyes.isPresent());
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.Wary.class, this::wary);
        counted.on(Event.Emerged.class, e -> hiddenMin += e.hiddenMin());
    }

    private void wary(Event.Wary event) {
        reactions[event.reaction().ordinal()]++;
        byScout += event.byScout() ? 1 : 0;
    }

    @Override
    public void summarise(Summary summary) {
        if (!eras.ever(OwnEyesProbe::anyoneLooks)) {
            return;
        }
        long all = 0;
        for (long count : reactions) {
            all += count;
        }
        summary.put("ownEyes.sightings", all)
                .put("ownEyes.byScout", byScout)
                .put("ownEyes.hid", reactions[WaryReaction.HIDES.ordinal()])
                .put("ownEyes.hiddenHours", hiddenMin / 60)
                .put("ownEyes.hurried", reactions[WaryReaction.HURRIES.ordinal()])
                .put("ownEyes.gaveUp", reactions[WaryReaction.TURNS_BACK.ordinal()]);
    }
}
