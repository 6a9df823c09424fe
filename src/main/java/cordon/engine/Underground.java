package cordon.engine;

import cordon.events.Outcome;
import cordon.interdiction.Searches;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Tunnel;
import cordon.smuggling.Party;
import cordon.smuggling.Tunnels;
import cordon.world.Agenda;
import cordon.world.Motion;
import java.util.ArrayList;
import java.util.List;

/** Parties in tunnels: hidden from all eyes, but seized when guards find the tunnel while they are inside. */
final class Underground {
    private final Journeys journeys;
    private final Agenda agenda;
    private final Draws draws;
    private final Searches searches;
    private final Tunnels tunnels;
    private final List<Party> inside = new ArrayList<>();

    Underground(Journeys journeys, Agenda agenda, Draws draws, Searches searches, Tunnels tunnels) {
        this.journeys = journeys;
        this.agenda = agenda;
        this.draws = draws;
        this.searches = searches;
        this.tunnels = tunnels;
        tunnels.seizedBy(this::found);
    }

    /** Id of a party's tunnel. */
    String id(Party party) {
        return tunnels.spec(party.place()).id();
    }

    /** A party stands at the mouth of its tunnel; who finds it closed turns back. */
    void enter(Party party) {
        if (!tunnels.open(party.place())) {
            journeys.end(party, Outcome.TURNED_BACK);
            return;
        }
        double now = agenda.nowMin();
        Tunnel tunnel = tunnels.spec(party.place());
        Motion before = party.motion();
        Motion.Builder under = new Motion.Builder().begin(now, before.endKm(), before.endOffsetKm());
        under.put(now + tunnel.passMin(), party.inside().km(0), party.inside().offsetKm(0));
        Motion motion = under.build();
        inside.add(party);
        party.become(Party.Status.AT_GATE);
        party.concealOn(motion);
        journeys.begin(party, motion, this::leave);
        if (draws.happens(tunnel.foundPerUse(), Purpose.TUNNEL_BETRAYED, party.key(), 0)) {
            double share = draws.uniform(Purpose.TUNNEL_BETRAYED, party.key(), 1);
            agenda.book(now + share * tunnel.passMin(), Agenda.Rank.TUNNEL, party.key(), () -> {
                if (inside.contains(party)) {
                    tunnels.found(party.place());
                }
            });
        }
    }

    private void leave(Party party) {
        inside.remove(party);
        journeys.pass(party);
    }

    /** Whoever is inside is seized or let go; of those let go nobody can be found there, or give the tunnel away, again. */
    private void found(int tunnel) {
        for (Party party : List.copyOf(inside)) {
            if (party.place() == tunnel) {
                inside.remove(party);
                if (searches.inTunnel(agenda.nowMin(), party, id(party), journeys.scenario())) {
                    journeys.end(party, Outcome.SEIZED);
                }
            }
        }
    }
}
