package cordon.measures;

import cordon.events.Event;

/** Who waited at guard checkpoints, and for how long; told only where one of them has a queue. */
final class RoadProbe implements Probe {
    private final Eras eras;
    private long vehicles;
    private double vehiclesMin;
    private long parties;
    private double partiesMin;

    RoadProbe(Eras eras) {
        this.eras = eras;
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.TrafficChecked.class, this::checked);
        counted.on(Event.Halted.class, this::halted);
    }

    private void checked(Event.TrafficChecked event) {
        vehicles++;
        vehiclesMin += event.waitedMin();
    }

    private void halted(Event.Halted event) {
        parties++;
        partiesMin += event.waitMin();
    }

    @Override
    public void summarise(Summary summary) {
        boolean told = eras.ever(each -> each.guards().checkpoints().stream()
                .anyMatch(point -> point.queue().checkMin() > 0));
        if (told) {
            summary.put("roads.vehicles", vehicles)
                    .put("roads.vehicleWaitMeanMin", Summary.ratio(vehiclesMin, vehicles))
                    .put("roads.parties", parties)
                    .put("roads.partyWaitMeanMin", Summary.ratio(partiesMin, parties));
        }
    }
}
