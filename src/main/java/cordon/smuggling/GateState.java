package cordon.smuggling;

import cordon.scenario.Gate;
import cordon.scenario.Tolls;
import cordon.trade.ServiceQueue;
import cordon.world.Calendar;

/** A gate of a run: where it is and whether it works now, its queue, its garrison and the level of its tolls. */
final class GateState {
    private final TollSetting tolls = new TollSetting();
    private final Calendar calendar;
    private Gate spec;
    private ServiceQueue queue;
    private boolean open;
    private double km;
    private int garrison;
    private double shutMin = Double.NaN;
    private double trialUsd;
    private int trialDays;
    private boolean trying;
    private boolean moved;

    GateState(Gate spec, Calendar calendar) {
        this.calendar = calendar;
        this.spec = spec;
        this.open = spec.open();
        this.km = spec.km();
        this.garrison = spec.garrison();
        this.queue = new ServiceQueue(calendar, spec.lanes(), spec.opensHour(), spec.closesHour());
    }

    Gate spec() {
        return spec;
    }

    boolean open() {
        return open;
    }

    double km() {
        return km;
    }

    int garrison() {
        return garrison;
    }

    void garrison(int men) {
        garrison = men;
    }

    ServiceQueue queue() {
        return queue;
    }

    /** Takes over a dated change: what the scenario opens or shuts goes before what has happened since; a trial of tolls that nothing asks for any more is over. */
    void change(Gate changed, double nowMin) {
        if (changed.open() && (!spec.open() || changed.km() != spec.km())) {
            openAt(changed.km());
        } else if (!changed.open() && spec.open()) {
            shut(nowMin);
        }
        moved |= changed.km() != spec.km();
        garrison += changed.garrison() - spec.garrison();
        spec = changed;
        trying &= spec.tolls().response().isPresent();
        queue = queue.changedTo(spec.lanes(), spec.opensHour(), spec.closesHour());
    }

    void shut(double nowMin) {
        shutMin = open ? nowMin : shutMin;
        open = false;
    }

    void openAt(double newKm) {
        open = true;
        km = newKm;
        garrison = spec.garrison();
        shutMin = Double.NaN;
    }

    /** Sends away all that wait, if it does not work or a dated change has moved it. */
    void sendAwayIfGone(boolean works, double nowMin) {
        if (moved || !works) {
            queue.sendAway(nowMin);
        }
        moved = false;
    }

    /** Whether its militia may open it again by now. */
    boolean reopensBy(double nowMin) {
        return spec.reopening().isPresent()
                && nowMin >= shutMin + spec.reopening().get().afterDays() * Calendar.DAY_MIN;
    }

    /** The multiple of its listed tolls that it charges. */
    double level() {
        return trying ? tolls.charged(spec.tolls().response().orElseThrow().stepShare()) : 1;
    }

    void took(double usd) {
        trialUsd += usd;
    }

    /** A day is over; whether a trial is, too, so that tolls change. {@code up} is the lot for the next pair of trials. */
    boolean dayEnds(boolean up) {
        var response = spec.tolls().response();
        if (response.isEmpty()) {
            return false;
        }
        if (!trying) {
            trying = true;
            tolls.begin(up);
        } else if (++trialDays < response.get().periodDays()) {
            return false;
        } else {
            endTrial(response.get(), up);
        }
        trialDays = 0;
        trialUsd = 0;
        return true;
    }

    private void endTrial(Tolls.Response response, boolean up) {
        double least = 0;
        double most = Double.MAX_VALUE;
        if (spec.tolls().valueShare() == 0) {
            least = response.leastUsd() / TollList.greatestUsd(spec);
            most = response.mostUsd() / TollList.leastUsd(spec);
        }
        tolls.trialEnds(trialUsd, up, response.stepShare(), least, most);
    }
}
