package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Door;
import cordon.scenario.Gate;
import cordon.scenario.OfficialCrossing;
import cordon.scenario.Scenario;
import cordon.scenario.Tunnel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Attempts, tolls, legal trucks and their waits at gates, official crossings, tunnels and doors. */
final class PassageProbe implements Probe {
    private final Eras eras;
    private final GateBook book;
    private final Map<String, Double> tunnelKm = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final OutcomeTable outcomes;
    private final double[] tollUsd;
    private final long[] trucks;
    private final Waits[] waits;

    PassageProbe(Eras eras, GateBook book) {
        this.eras = eras;
        this.book = book;
        Scenario scenario = eras.last();
        List<Tunnel> tunnels = tunnels(scenario);
        scenario.gates().forEach(gate -> rows.put(gate.id(), rows.size()));
        scenario.crossings().forEach(crossing -> rows.put(crossing.id(), rows.size()));
        tunnels.forEach(tunnel -> rows.put(tunnel.id(), rows.size()));
        tunnels.forEach(tunnel -> tunnelKm.put(tunnel.id(), tunnel.km()));
        scenario.barriers().doors().forEach(door -> rows.put(door.id(), rows.size()));
        int n = rows.size();
        outcomes = new OutcomeTable(n);
        tollUsd = new double[n];
        trucks = new long[n];
        waits = new Waits[n];
        Arrays.setAll(waits, i -> new Waits());
    }

    private static List<Tunnel> tunnels(Scenario scenario) {
        return scenario.organisations().stream()
                .flatMap(owner -> owner.tunnels().stream())
                .toList();
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.TollPaid.class, e -> tollUsd[row(e.gate())] += e.usd());
        counted.on(Event.TruckServed.class, this::served);
        counted.on(Event.TradeTolled.class, this::tolled);
        counted.on(Event.Ended.class, this::ended);
    }

    /** A tunnel lies where it was last dug, in the warm-up too. */
    @Override
    public void listenAlways(Hearing always) {
        always.on(Event.TunnelBegun.class, e -> tunnelKm.put(e.tunnel(), e.km()));
        always.on(Event.TunnelOpened.class, e -> tunnelKm.put(e.tunnel(), e.km()));
    }

    private void served(Event.TruckServed event) {
        int row = row(event.crossing());
        trucks[row]++;
        waits[row].add(event.waitedMin());
    }

    private void tolled(Event.TradeTolled event) {
        int row = row(event.gate());
        tollUsd[row] += event.usd();
        trucks[row]++;
    }

    private void ended(Event.Ended event, Journey journey) {
        Integer row = rows.get(event.where());
        if (row != null) {
            outcomes.add(row, event, journey);
        }
    }

    private int row(String id) {
        Integer row = rows.get(id);
        if (row == null) {
            throw new IllegalStateException("the scenario has no gate or crossing '" + id + "'");
        }
        return row;
    }

    /** The table: gates, then crossings, tunnels and doors. */
    List<RunResult.PassageRow> rows() {
        List<RunResult.PassageRow> table = new ArrayList<>();
        Scenario last = eras.last();
        List<Gate> gates = last.gates();
        for (int i = 0; i < gates.size(); i++) {
            table.add(passage(gates.get(i).id(), gates.get(i).name(), false, book.km(i)));
        }
        for (OfficialCrossing crossing : last.crossings()) {
            table.add(passage(crossing.id(), crossing.name(), true, crossing.km()));
        }
        for (Tunnel tunnel : tunnels(last)) {
            table.add(passage(tunnel.id(), "", false, tunnelKm.get(tunnel.id())));
        }
        for (Door door : last.barriers().doors()) {
            table.add(passage(door.id(), "", false, door.km()));
        }
        return table;
    }

    private RunResult.PassageRow passage(String id, String name, boolean official, double km) {
        int i = rows.get(id);
        String shown = name.isEmpty() ? id : name;
        return new RunResult.PassageRow(
                id,
                shown,
                official,
                km,
                outcomes.row(i),
                tollUsd[i],
                trucks[i],
                waits[i].meanMin(),
                waits[i].quantileMin(0.9));
    }
}
