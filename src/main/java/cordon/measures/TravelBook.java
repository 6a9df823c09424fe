package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Commodity;
import cordon.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the vehicles and the people of all attempts that ever set out are, by commodity, warm-up included, from events of attempts
 * under way alone.
 */
final class TravelBook {
    private final FlowLines flows;
    private final List<Commodity> commodities;
    private final UnitBook[] books;
    private final Map<Long, Travelling> underWay = new HashMap<>();

    /** What is left on its way of one attempt. */
    private static final class Travelling {
        private final UnitBook book;
        private UnitBook.Units units;

        Travelling(UnitBook book, UnitBook.Units units) {
            this.book = book;
            this.units = units;
            book.setOut(units);
        }

        void lose(UnitBook.Units lost) {
            book.settle(lost, UnitBook.Place.LOST, lost);
            units = units.minus(lost);
        }
    }

    TravelBook(Scenario scenario, FlowLines flows) {
        this.flows = flows;
        commodities = scenario.commodities();
        books = new UnitBook[commodities.size()];
        Arrays.setAll(books, i -> new UnitBook());
    }

    void setOut(Event.SetOut e) {
        UnitBook book = books[flows.of(e.flow()).commodity()];
        underWay.put(e.attempt(), new Travelling(book, new UnitBook.Units(e.vehicles(), e.people())));
    }

    void lost(Event.VehiclesLost e) {
        underWay.get(e.attempt()).lose(new UnitBook.Units(e.vehicles(), e.people()));
    }

    void encounter(Event.Encounter e) {
        underWay.get(e.attempt()).lose(new UnitBook.Units(0, e.smugglersLost()));
    }

    void ended(Event.Ended e) {
        Travelling travelling = underWay.remove(e.attempt());
        UnitBook.Units found = new UnitBook.Units(e.vehicles(), e.people());
        travelling.book.settle(travelling.units, UnitBook.Place.of(e.outcome()), found);
    }

    /** What does not agree of a commodity, by position, as text; empty if all does. */
    String imbalance(int commodity) {
        return books[commodity].imbalance();
    }

    /** The table: for each commodity what set out, and where that is. */
    List<RunResult.TravellerRow> rows() {
        List<RunResult.TravellerRow> rows = new ArrayList<>();
        for (int i = 0; i < books.length; i++) {
            String id = commodities.get(i).id();
            rows.add(row(id, "set-out", books[i].setOut()));
            for (UnitBook.Place place : UnitBook.Place.values()) {
                rows.add(row(id, Csv.word(place), books[i].at(place)));
            }
        }
        return rows;
    }

    private static RunResult.TravellerRow row(String commodity, String place, long[] counts) {
        return new RunResult.TravellerRow(
                commodity, place, counts[UnitBook.Kind.VEHICLES.ordinal()], counts[UnitBook.Kind.PEOPLE.ordinal()]);
    }
}
