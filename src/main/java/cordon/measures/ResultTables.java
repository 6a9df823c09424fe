package cordon.measures;

import java.util.Map;

/**
 * The tables of a run as CSV text: counts as integers, quantities and what is counted in parts of consignments with 3 decimals, USD with 2, rates with 6; a missing value
 * is an empty field.
 */
public final class ResultTables {
    private static final int CONSIGNMENTS = 3;
    private static final int QUANTITY = 3;
    private static final int USD = 2;
    private static final int KM = 3;
    private static final int MIN = 3;
    private static final String OUTCOMES =
            "delivered,seized,turnedBack,lost,deliveredQuantity,seizedQuantity,turnedBackQuantity,lostQuantity,"
                    + "deliveredUsd,seizedUsd,turnedBackUsd,lostUsd";

    private ResultTables() {}

    /** One row per headline: measure, value, unit, meaning. */
    public static String summary(RunResult result) {
        Csv csv = Csv.withHeader("measure,value,unit,meaning");
        for (Map.Entry<String, Double> headline : result.summary().entrySet()) {
            SummaryNames.Entry name = SummaryNames.of(headline.getKey());
            csv.text(headline.getKey())
                    .decimal(headline.getValue(), name.decimals())
                    .text(name.unit())
                    .text(name.meaning())
                    .endRow();
        }
        return csv.toString();
    }

    /** One row per commodity. */
    public static String commodities(RunResult result) {
        Csv csv = Csv.withHeader(
                "commodity,demanded,demandedQuantity,demandedUsd,deterred,expired,diverted,givenUp," + OUTCOMES);
        for (RunResult.CommodityRow row : result.commodities()) {
            csv.text(row.commodity())
                    .integer(row.demanded().count())
                    .decimal(row.demanded().quantity(), QUANTITY)
                    .decimal(row.demanded().valueUsd(), USD)
                    .decimal(row.deterred(), CONSIGNMENTS)
                    .decimal(row.expired(), CONSIGNMENTS)
                    .decimal(row.diverted(), CONSIGNMENTS)
                    .decimal(row.givenUp(), CONSIGNMENTS);
            outcomes(csv, row.outcomes()).endRow();
        }
        return csv.toString();
    }

    /** One row per commodity and place: where all that was demanded since the run began is at its end. */
    public static String balance(RunResult result) {
        Csv csv = Csv.withHeader("commodity,place,consignments,quantity,valueUsd");
        for (RunResult.BalanceRow row : result.balance()) {
            csv.text(row.commodity())
                    .text(row.place())
                    .decimal(row.consignments(), CONSIGNMENTS)
                    .decimal(row.quantity(), QUANTITY)
                    .decimal(row.valueUsd(), USD)
                    .endRow();
        }
        return csv.toString();
    }

    /** One row per commodity and place: where the vehicles and people that set out since the run began are at its end. */
    public static String travellers(RunResult result) {
        Csv csv = Csv.withHeader("commodity,place,vehicles,people");
        for (RunResult.TravellerRow row : result.travellers()) {
            csv.text(row.commodity())
                    .text(row.place())
                    .integer(row.vehicles())
                    .integer(row.people())
                    .endRow();
        }
        return csv.toString();
    }

    /** One row per day and commodity. */
    public static String daily(RunResult result) {
        Csv csv = Csv.withHeader("day,commodity," + OUTCOMES);
        for (RunResult.DayRow row : result.daily()) {
            csv.integer(row.day()).text(row.commodity());
            outcomes(csv, row.outcomes()).endRow();
        }
        return csv.toString();
    }

    /** One row per day of the agency's books. */
    public static String reported(RunResult result) {
        Csv csv = Csv.withHeader("day,caught,turnedBack,gotAway");
        for (RunResult.ReportedRow row : result.reportedDaily()) {
            csv.integer(row.day())
                    .integer(row.caught())
                    .integer(row.turnedBack())
                    .integer(row.gotAway())
                    .endRow();
        }
        return csv.toString();
    }

    /** One row per bin of the frontier, with a column "attempts.MODE" per mode. */
    public static String lanes(RunResult result) {
        StringBuilder header = new StringBuilder("fromKm,toKm,crossed," + OUTCOMES);
        if (!result.lanes().isEmpty()) {
            result.lanes()
                    .get(0)
                    .byMode()
                    .keySet()
                    .forEach(mode -> header.append(",attempts.").append(mode));
        }
        Csv csv = Csv.withHeader(header.toString());
        for (RunResult.LaneRow row : result.lanes()) {
            csv.decimal(row.fromKm(), KM).decimal(row.toKm(), KM).integer(row.crossed());
            outcomes(csv, row.outcomes());
            row.byMode().values().forEach(each -> csv.integer(each.attempts().count()));
            csv.endRow();
        }
        return csv.toString();
    }

    /** One row per gate and official crossing. */
    public static String passages(RunResult result) {
        Csv csv = Csv.withHeader("id,name,official,km,tollUsd,legalTrucks,meanWaitMin,p90WaitMin," + OUTCOMES);
        for (RunResult.PassageRow row : result.passages()) {
            csv.text(row.id())
                    .text(row.name())
                    .text(Boolean.toString(row.official()))
                    .decimal(row.km(), KM)
                    .decimal(row.tollUsd(), USD)
                    .integer(row.legalTrucks())
                    .decimal(row.meanWaitMin(), MIN)
                    .decimal(row.p90WaitMin(), MIN);
            outcomes(csv, row.outcomes()).endRow();
        }
        return csv.toString();
    }

    /** One row per fate. */
    public static String funnel(RunResult result) {
        Csv csv = Csv.withHeader("fate,attempts,attemptsOtherOrder");
        result.funnel()
                .forEach((fate, attempts) -> csv.text(Csv.word(fate))
                        .integer(attempts)
                        .integer(result.funnelOtherOrder().get(fate))
                        .endRow());
        return csv.toString();
    }

    /** One row per organisation and calendar month. */
    public static String militias(RunResult result) {
        Csv csv = Csv.withHeader("organisation,month,tollUsd,marginUsd,paidUsd,gateCostUsd,incomeUsd");
        for (RunResult.MilitiaRow row : result.militias()) {
            csv.text(row.militia())
                    .text(row.month())
                    .decimal(row.tollUsd(), USD)
                    .decimal(row.marginUsd(), USD)
                    .decimal(row.paidUsd(), USD)
                    .decimal(row.gateCostUsd(), USD)
                    .decimal(row.incomeUsd(), USD)
                    .endRow();
        }
        return csv.toString();
    }

    /** One row per kind of harm, one column per side. */
    public static String harm(RunResult result) {
        return Harm.table(result.summary());
    }

    private static Csv outcomes(Csv csv, Outcomes o) {
        Tally[] tallies = {o.delivered(), o.seized(), o.turnedBack(), o.lost()};
        for (Tally tally : tallies) {
            csv.integer(tally.count());
        }
        for (Tally tally : tallies) {
            csv.decimal(tally.quantity(), QUANTITY);
        }
        for (Tally tally : tallies) {
            csv.decimal(tally.valueUsd(), USD);
        }
        return csv;
    }
}
