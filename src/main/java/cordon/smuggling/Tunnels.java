package cordon.smuggling;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Organisation;
import cordon.scenario.Scenario;
import cordon.scenario.Tunnel;
import cordon.world.Agenda;
import cordon.world.Calendar;
import cordon.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;

/**
 * The tunnels of a run: which are being dug, open or found. On the first of a month an owner begins to dig where the advantage
 * that it believes in, over its horizon, exceeds the cost; what was found may be dug again nearby.
 */
public final class Tunnels {
    private enum State {
        NONE,
        DIGGING,
        OPEN
    }

    private static final class Site {
        final String owner;
        final long key;
        Tunnel spec;
        double km;
        double dearer = 1;
        State state = State.NONE;
        int times;
        int usedToday;

        Site(String owner, Tunnel spec) {
            this.owner = owner;
            this.key = Keys.of(spec.id());
            this.spec = spec;
            this.km = spec.km();
        }
    }

    private final World world;
    private final Agenda agenda;
    private final Draws draws;
    private final EventSink sink;
    private final List<Site> sites = new ArrayList<>();
    private IntConsumer seize = site -> {};
    private int turns;

    /** The tunnels at the start of a run; those that are dug already open with it. */
    public Tunnels(World world, Scenario scenario, Agenda agenda, Draws draws, EventSink sink) {
        this.world = world;
        this.agenda = agenda;
        this.draws = draws;
        this.sink = sink;
        for (Organisation owner : scenario.organisations()) {
            for (Tunnel spec : owner.tunnels()) {
                Site site = new Site(owner.id(), spec);
                site.km = onTheLine(spec.km());
                sites.add(site);
                if (spec.dug()) {
                    site.state = State.DIGGING;
                    agenda.book(world.calendar().firstMin(), Agenda.Rank.TUNNEL, site.key, () -> open(site));
                }
            }
        }
    }

    /** Who takes the parties inside a tunnel that is found. */
    public void seizedBy(IntConsumer by) {
        seize = by;
    }

    /** Number that changes whenever a tunnel opens, closes or is full. */
    int turns() {
        return turns;
    }

    /** Takes over a dated change; the list of tunnels itself stays. */
    void change(Scenario scenario) {
        for (Site site : sites) {
            Organisation owner = scenario.organisation(site.owner);
            site.spec = Scenario.find(owner.tunnels(), site.spec.id());
            site.dearer = 1 + owner.sanctionShare();
        }
    }

    /** Number of tunnels, dug or not. */
    int count() {
        return sites.size();
    }

    /** What the scenario says of a tunnel now. */
    public Tunnel spec(int site) {
        return sites.get(site).spec;
    }

    /** Organisation that owns a tunnel. */
    String owner(int site) {
        return sites.get(site).owner;
    }

    /** Chainage of a tunnel, dug or to be dug. */
    double km(int site) {
        return sites.get(site).km;
    }

    /** Whether a tunnel can be passed. */
    public boolean open(int site) {
        return sites.get(site).state == State.OPEN;
    }

    /** Whether a tunnel is open and has room for another party today. */
    boolean hasRoom(int site) {
        Site s = sites.get(site);
        return s.state == State.OPEN && s.usedToday < s.spec.partiesPerDay();
    }

    /** Takes room for so many parties today, which on an unused day may be more than there is; false when there is too little. */
    boolean take(int site, int parties) {
        Site s = sites.get(site);
        boolean fits = hasRoom(site) && (s.usedToday == 0 || s.usedToday + parties <= s.spec.partiesPerDay());
        if (fits) {
            s.usedToday += parties;
            turns += hasRoom(site) ? 0 : 1;
        }
        return fits;
    }

    /** A day's room for parties. */
    void newDay() {
        sites.forEach(site -> site.usedToday = 0);
    }

    /** Midnight: what is found on the day; on the first of a month, what is worth digging; tells whether anything is dug. */
    boolean midnight(IntToDoubleFunction usdPerDay) {
        boolean digs = false;
        double now = agenda.nowMin();
        boolean first = world.calendar().dateAt(now).getDayOfMonth() == 1;
        long day = (long) StrictMath.floor(now / Calendar.DAY_MIN);
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get(i);
            if (site.state == State.OPEN) {
                search(i, day);
            } else if (first
                    && site.state == State.NONE
                    && usdPerDay.applyAsDouble(i) * site.spec.horizonDays() > site.spec.digUsd() * site.dearer) {
                dig(site);
                digs = true;
            }
        }
        return digs;
    }

    private void search(int index, long day) {
        Site site = sites.get(index);
        if (draws.happens(site.spec.foundPerDay(), Purpose.TUNNEL_FOUND, site.key, 2 * day)) {
            double share = draws.uniform(Purpose.TUNNEL_FOUND, site.key, 2 * day + 1);
            int times = site.times;
            agenda.book(agenda.nowMin() + share * Calendar.DAY_MIN, Agenda.Rank.TUNNEL, site.key, () -> {
                if (site.times == times) {
                    found(index);
                }
            });
        }
    }

    private void dig(Site site) {
        double now = agenda.nowMin();
        double u = draws.uniform(Purpose.TUNNEL_SITE, site.key, site.times);
        double shift = site.times == 0 ? 0 : (2 * u - 1) * site.spec.againWithinKm();
        site.km = onTheLine(site.spec.km() + shift);
        site.state = State.DIGGING;
        sink.on(new Event.TunnelBegun(now, site.spec.id(), site.owner, site.km, site.spec.digUsd()));
        agenda.book(now + site.spec.digDays() * Calendar.DAY_MIN, Agenda.Rank.TUNNEL, site.key, () -> open(site));
    }

    private double onTheLine(double km) {
        return Math.max(0, Math.min(world.strip().lengthKm(), km));
    }

    private void open(Site site) {
        site.state = State.OPEN;
        sink.on(new Event.TunnelOpened(agenda.nowMin(), site.spec.id(), site.owner, site.km));
        turns++;
    }

    /** Guards have found a tunnel: it is closed, and whoever is inside is seized. */
    public void found(int index) {
        Site site = sites.get(index);
        site.state = State.NONE;
        site.times++;
        sink.on(new Event.TunnelFound(agenda.nowMin(), site.spec.id(), site.owner, site.km));
        seize.accept(index);
        turns++;
    }
}
