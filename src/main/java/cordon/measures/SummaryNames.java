package cordon.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What every headline of {@link RunResult#summary()} means, in the order in which they are written.
 *
 * <p>A name may hold one placeholder such as {@code <commodity>}; a direction is inward or outward. Attempts and events count by the instant at which they
 * end or happen, in the counted period only. A rate whose denominator is 0 is missing.
 */
public final class SummaryNames {
    private static final String DIRECTION = "<direction>";
    private static final List<String> MEANS_OF_PEOPLE = List.of("custodyMeanPeople", "harm.<side>.exposed", "guards");
    private static final String TABLE = """
            days | d | counted days
            demanded | consignments | consignments wanted
            deterred | consignments | consignments not sent because staying was preferred until patience ended
            expired | consignments | consignments not sent because the window waited for did not come
            diverted | consignments | consignments sent round the frontier
            givenUp | consignments | consignments, parts counting as such, that came back or were caught and are not tried again
            deterredShare | 1 | deterred / demanded
            attempts | attempts | attempts that ended: delivered + seized + turned back + lost
            delivered | attempts | attempts that reached their destination or pick-up depth
            seized | attempts | attempts that ended in seizure
            turnedBack | attempts | attempts that turned round before the line
            lost | attempts | attempts whose load was abandoned or destroyed
            deliveredPerDay | attempts/d | throughput: delivered attempts a day
            treasuryLossUsd | USD | public revenue lost on delivered goods; duty that trade through gates does not pay (trade.dutyLostUsd) comes on top
            <direction>.attempts | attempts | attempts in this direction that ended
            <direction>.delivered | attempts | delivered attempts in this direction
            <direction>.seized | attempts | seized attempts in this direction
            <direction>.turnedBack | attempts | turned-back attempts in this direction
            <direction>.lost | attempts | attempts in this direction whose load was abandoned or destroyed
            <commodity>.demanded | consignments | consignments of this commodity wanted
            <commodity>.deterred | consignments | its consignments not sent because staying was preferred
            <commodity>.expired | consignments | its consignments not sent because the window did not come
            <commodity>.diverted | consignments | its consignments sent round the frontier
            <commodity>.givenUp | consignments | its consignments, parts counting as such, that came back or were caught and are not tried again
            <commodity>.deterredShare | 1 | deterred / demanded
            <commodity>.attempts | attempts | its attempts that ended
            <commodity>.delivered | attempts | its delivered attempts
            <commodity>.seized | attempts | its seized attempts
            <commodity>.turnedBack | attempts | its turned-back attempts
            <commodity>.lost | attempts | its attempts whose load was abandoned or destroyed
            <commodity>.demandedQuantity | quantity | quantity wanted
            <commodity>.attemptedQuantity | quantity | quantity of all attempts that ended
            <commodity>.deliveredQuantity | quantity | quantity delivered
            <commodity>.deliveredQuantityPerDay | quantity/d | throughput: quantity delivered a day
            <commodity>.seizedQuantity | quantity | quantity seized
            <commodity>.deliveredUsd | USD | destination wholesale value delivered
            <commodity>.seizedUsd | USD | destination wholesale value seized
            <commodity>.seizureRateByAttempts | 1 | true seizure rate: seized / attempts
            <commodity>.seizureRateByValue | 1 | true seizure rate by destination wholesale value
            <commodity>.seizureRateByQuantity | 1 | true seizure rate by quantity
            <commodity>.seizureRateByConsignments | 1 | its consignments with a seized attempt / its consignments with an ended attempt
            reportedCaught | attempts | agency's books: inward attempts seized, or arrested and then released
            reportedTurnedBack | attempts | agency's books: inward attempts that it knows of and that turned back, and false tracks taken for them
            reportedGotAway | tracks | agency's books: known got-aways and false tracks taken for them
            reportedFalseTracks | tracks | agency's books: false tracks booked as got away or turned back
            reportedRate | 1 | agency's books: caught / (caught + got away)
            reportedEffectiveness | 1 | agency's books: (caught + turned back) / (caught + turned back + got away)
            trueRateInward | 1 | true seizure rate of inward attempts, to set beside the reported rate
            gotAways | attempts | inward attempts that crossed and were not seized
            gotAwaysKnown | attempts | those that the agency booked as got away
            gotAwaysUnknown | attempts | those that it did not: undetected, disbelieved, bought, or booked as caught
            tracksFound | tracks | tracks of parties on swept roads that patrols found; only where roads are swept
            tracksFoundLater | attempts | known got-aways of which the agency has nothing but tracks found after they had gone
            tracksFoundOfResidents | tracks | tracks of residents that patrols found and could not tell from others; only where roads are swept and people live
            shareOpen | 1 | share of attempts between the crossings
            shareGate | 1 | share of attempts through militias' gates
            shareCrossing | 1 | share of attempts hidden in the traffic of official crossings
            shareTunnel | 1 | share of attempts through tunnels; told where some mode can use them
            shareBribe | 1 | share of attempts through doors of the barrier; told where some mode can use them
            spreadLanes | lanes | exp(entropy) of crossings over lanes: equally used lanes that would be as spread
            spreadLanesIn100 | lanes | spread of 100 crossings drawn at random (rarefaction): exp(expected entropy)
            activeLanesIn100 | lanes | lanes that 100 crossings drawn at random would touch (rarefaction)
            sighted | attempts | ended attempts that any sensor or guard noticed
            sightedShare | 1 | sighted / attempts
            sighted.<kind> | attempts | ended attempts that this kind of sensor or guard noticed
            leadTimeMeanMin | min | mean time from first sighting to passage of the line; negative if seen after it
            <commodity>.seizedMedianUsd | USD | median destination wholesale value of a seizure of this commodity
            seizedShareOfAlarms | 1 | attempts seized after an alarm / all alarms
            seizedNearLineShare | 1 | share of inward seizures between the crossings made within half a mile of the line
            attempts.<mode> | attempts | attempts by this mode that ended
            delivered.<mode> | attempts | its delivered attempts
            seized.<mode> | attempts | its seized attempts
            deliveredUsd.<mode> | USD | destination wholesale value that it delivered
            setOut.<hour> | attempts | ended attempts that had set out in this hour of the day, 00 to 23
            genuineAlarms | alarms | alarms with a party behind them: sightings by cameras, ground sensors, drones and barrier alarms
            nuisanceAlarms | alarms | alarms without a party behind them, harm.civilians.alarms included
            falseShareByAlarms | 1 | nuisance / (nuisance + genuine) alarms
            dispatches | dispatches | units sent
            falseShareByDispatches | 1 | share of dispatches that were to nuisance alarms
            noUnit | alarms | believed alarms for which no unit was free
            races | attempts | ended attempts to which a unit was sent, or which one met, after their first genuine alarm
            racesWon | attempts | those that a unit met
            responseMedianMin | min | Kaplan-Meier median from first genuine alarm to within capture distance, lost races censored
            postUtilisation | 1 | share of posts' time spent after somebody
            patrolUtilisation | 1 | share of the time for which patrols are out spent after somebody, off their beats
            teamUtilisation | 1 | share of reaction teams' time under orders
            operatorUtilisation | 1 | share of operators' time spent judging alarms
            inspectionLaneUtilisation | 1 | share of official crossings' open lane time spent on legal trucks
            custodyUtilisation | 1 | share of places in custody that are taken
            custodyMeanPeople | people | people in custody, mean
            patrolTransitShare | 1 | share of the time between beats of patrols that change them; written where there are any
            breaches | breaches | passages that left a gap in a barrier
            breachesPerKmYear | 1/(km*year) | breaches per km of barrier that stands and year
            repairs | repairs | gaps repaired
            repairsUsd | USD | cost of repairs; not part of the yearly cost
            gapOpenMeanHours | h | mean time that a repaired gap stood open; written where crews are listed
            tollsUsd | USD | tolls that militias took
            bribesUsd | USD | bribes that smugglers paid
            smugglerMarginUsd | USD | all organisations: delivered value - origin price of all that ended - payments - outlays
            militiaIncomeUsd | USD | organisations that hold gates at some time of the period: tolls + margin - cost of opening gates anew and of men who fell there
            smugglerProfitUsd | USD | margin of those that neither hold gates nor are independents
            independentsIncomeUsd | USD | margin of independents; missing where the scenario has none
            organisation.<id>.tollUsd | USD | tolls that it took
            organisation.<id>.marginUsd | USD | own trade: delivered value - origin price of all that ended - payments - outlays
            organisation.<id>.paidUsd | USD | tolls and bribes that it paid
            organisation.<id>.outlayUsd | USD | what its parties, craft lost and tunnels cost it; told where anything costs that
            organisation.<id>.sanctionUsd | USD | what sanctions added to what it paid for loads, tolls, bribes, craft and tunnels; only where there were any
            organisation.<id>.lanesOpened | lanes | lanes that it opened after losses, where it does not know all from the start
            organisation.<id>.lanesDropped | lanes | lanes that it gave up because they no longer paid, where it may
            tunnelsBegun | tunnels | tunnels that organisations began to dig; told where there are any to dig
            tunnelsFound | tunnels | tunnels that guards found
            tunnelDaysOpen | d | days for which tunnels were open, added up
            trade.trucksLeft | trucks | legal trucks that left an official crossing or a gate unserved
            trade.trucksElsewhere | trucks | those that crossed elsewhere on their own, as consignments; the others went home
            trade.trucksThroughGates | trucks | legal trucks that passed a militia's gate instead
            trade.tollsUsd | USD | tolls that they paid there; part of tollsUsd
            trade.dutyLostUsd | USD | duty that they did not pay
            roads.vehicles | vehicles | vehicles of people who live there that guard checkpoints checked; this and the following only where one has a queue
            roads.vehicleWaitMeanMin | min | mean wait of such a vehicle before its check
            roads.parties | times | times that a party came to a checkpoint with a queue
            roads.partyWaitMeanMin | min | mean wait of a party before its check
            raids | raids | raids on depots; this and the following only where raids are ordered
            raided | consignments | consignments seized in a depot before they set out, or set out again
            <commodity>.raided | consignments | its consignments seized in a depot
            <commodity>.raidedQuantity | quantity | quantity seized in depots; not part of seizedQuantity
            <commodity>.raidedUsd | USD | destination wholesale value seized in depots; not part of seizedUsd
            harm.civilians.exposedToRaids | people | residents of raided places, once for each raid
            harm.<side>.casualties | people | people lost: guards, organisations that hold gates, other organisations, people whom these carry; civilians 0 by construction. Defenders of a raided depot belong to no organisation and count as smugglers, whoever sends from there
            harm.<side>.stops | stops | times that guards reached and stopped a party, one that carries people, or a civilian; state 0 by construction
            harm.<side>.legalTrucks | trucks | legal trucks served; all but civilians 0 by construction
            harm.<side>.truckWaitMeanMin | min | mean wait of a legal truck; all but civilians 0 by construction
            harm.<side>.exposed | people | guards on shift; garrisons while their gates work, crews and escorts with whom attempts set out, once for each attempt; the same; people carried; residents of places
            harm.civilians.alarms | alarms | nuisance alarms that people who live in the strip raised; only where there are such
            ownEyes.sightings | sightings | times that a party or its scout saw guards first
            ownEyes.byScout | sightings | those by a scout
            ownEyes.hid | times | times that a party hid because of them
            ownEyes.hiddenHours | h | time in hiding that has ended
            ownEyes.hurried | times | times that a party hurried on
            ownEyes.gaveUp | attempts | attempts that turned back because of what they saw themselves
            barrierKm | km | barrier standing at the end of the period
            towers | towers | camera towers at the end of the period
            posts | posts | guard posts at the end of the period
            patrols | patrols | patrols at the end of the period
            teams | teams | reaction teams at the end of the period
            guards | people | people employed to fill all seats around the clock at the end of the period
            guardCapitalUsd | USD | capital in barriers, towers, vehicles, drones, ground sensors and checkpoints at the end of the period
            guardCostUsdPerYear | USD/year | annuities, upkeep and pay, mean over the period: everything counts from its date
            costPerSeizureUsd | USD | cost of guarding in the counted period / seized attempts
            """;
    private static final List<Entry> ENTRIES = parse();

    /**
     * What a headline means.
     *
     * @param pattern its name, with a placeholder where it stands for several
     * @param unit its unit; "1" for shares and rates, "quantity" for the commodity's own unit
     * @param meaning one line for people
     */
    public record Entry(String pattern, String unit, String meaning) {
        /** Decimals with which it is written; 0 for counts. */
        public int decimals() {
            return switch (unit) {
                case "1", "attempts/d", "lanes", "1/(km*year)" -> 6;
                case "quantity", "quantity/d", "consignments", "km", "min", "h" -> 3;
                case "USD", "USD/year" -> 2;
                default -> MEANS_OF_PEOPLE.contains(pattern) ? 3 : 0;
            };
        }

        /** Whether it explains a headline of this name. */
        public boolean covers(String name) {
            int open = pattern.indexOf('<');
            if (open < 0) {
                return pattern.equals(name);
            }
            String head = pattern.substring(0, open);
            String tail = pattern.substring(pattern.indexOf('>') + 1);
            if (pattern.startsWith(DIRECTION)) {
                return name.equals("inward" + tail) || name.equals("outward" + tail);
            }
            return name.length() > head.length() + tail.length() && name.startsWith(head) && name.endsWith(tail);
        }
    }

    /** Headlines that were asked for: as many as there are things with an id. */
    private static final Map<String, Entry> EXPLAINED = new ConcurrentHashMap<>();

    private SummaryNames() {}

    /** All patterns, in the order in which headlines are written. */
    public static List<Entry> entries() {
        return ENTRIES;
    }

    /** What this headline means. */
    public static Entry of(String name) {
        return EXPLAINED.computeIfAbsent(name, SummaryNames::find);
    }

    private static Entry find(String name) {
        for (Entry entry : ENTRIES) {
            if (entry.covers(name)) {
                return entry;
            }
        }
        throw new IllegalStateException("headline '" + name + "' is not explained");
    }

    private static List<Entry> parse() {
        List<Entry> entries = new ArrayList<>();
        for (String line : TABLE.lines().toList()) {
            String[] cells = line.split(" \\| ", 3);
            entries.add(new Entry(cells[0], cells[1], cells[2]));
        }
        return List.copyOf(entries);
    }
}
