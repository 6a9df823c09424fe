package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Commodity;
import cordon.scenario.Flow;
import java.util.List;
import java.util.stream.Collectors;

/** One column of the records of parties: its name, and how its value is written. */
record PartyColumn(String name, Field field) {
    private static final int KM = 3;
    private static final int QUANTITY = 3;
    private static final int USD = 2;

    /** All, in their order. */
    static final List<PartyColumn> ALL = List.of(
            new PartyColumn("attempt", (csv, r) -> csv.integer(r.end.attempt())),
            new PartyColumn("consignment", (csv, r) -> csv.integer(r.end.consignment())),
            new PartyColumn("flow", (csv, r) -> csv.text(r.end.flow())),
            new PartyColumn("commodity", (csv, r) -> csv.text(r.flow.commodity())),
            new PartyColumn("organisation", (csv, r) -> csv.text(r.story.organisation)),
            new PartyColumn("mode", (csv, r) -> csv.text(r.end.mode())),
            new PartyColumn("way", (csv, r) -> csv.text(Csv.word(r.end.way()))),
            new PartyColumn("where", (csv, r) -> csv.text(r.end.where())),
            new PartyColumn("setOut", (csv, r) -> csv.text(r.time.date(r.story.setOutMin))),
            new PartyColumn("crossKm", (csv, r) -> csv.decimal(r.end.km(), KM)),
            new PartyColumn("crossedAt", (csv, r) -> csv.text(r.crossedAt())),
            new PartyColumn("quantity", (csv, r) -> csv.decimal(r.end.quantity(), QUANTITY)),
            new PartyColumn("unit", (csv, r) -> csv.text(r.commodity.unit())),
            new PartyColumn("valueUsd", (csv, r) -> csv.decimal(r.end.valueUsd(), USD)),
            new PartyColumn("seenBy", (csv, r) -> csv.text(r.story.seenBy)),
            new PartyColumn("metBy", (csv, r) -> csv.text(r.story.metBy)),
            new PartyColumn("tollUsd", (csv, r) -> csv.decimal(r.story.tollUsd, USD)),
            new PartyColumn("bribeUsd", (csv, r) -> csv.decimal(r.story.bribeUsd, USD)),
            new PartyColumn("endedAt", (csv, r) -> csv.text(r.time.date(r.end.atMin()))),
            new PartyColumn("endKm", (csv, r) -> csv.decimal(r.end.endKm(), KM)),
            new PartyColumn("endOffsetKm", (csv, r) -> csv.decimal(r.end.endOffsetKm(), KM)),
            new PartyColumn("outcome", (csv, r) -> csv.text(Csv.word(r.end.outcome()))),
            new PartyColumn("fate", (csv, r) -> csv.text(Csv.word(r.end.fate()))),
            new PartyColumn("vehicles", (csv, r) -> csv.integer(r.end.vehicles())),
            new PartyColumn("people", (csv, r) -> csv.integer(r.end.people())),
            new PartyColumn("vehiclesLost", (csv, r) -> csv.integer(r.story.vehiclesLost)),
            new PartyColumn("peopleLost", (csv, r) -> csv.integer(r.story.peopleLost)),
            new PartyColumn("quantityLost", (csv, r) -> csv.decimal(r.story.quantityLost, QUANTITY)));

    /** Writes one value. */
    interface Field {
        void write(Csv csv, Row row);
    }

    /** All that the record of an attempt which has ended is made of. */
    record Row(Event.Ended end, PartyStory story, Flow flow, Commodity commodity, CountedTime time) {
        private String crossedAt() {
            return Double.isNaN(story.crossedMin) ? "" : time.date(story.crossedMin);
        }
    }

    /** Names of all, separated by commas. */
    static String header() {
        return ALL.stream().map(PartyColumn::name).collect(Collectors.joining(","));
    }

    /** Writes the record of one attempt. */
    static void write(Csv csv, Row row) {
        for (PartyColumn column : ALL) {
            column.field.write(csv, row);
        }
        csv.endRow();
    }
}
