package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the ways in which a meeting of guards and a party ends. */
class D01EncounterTest {
    private static final String MET = "P1 set out 0:00 -> seen by T1 0:10 -> believed 0:10 -> U1 sent 0:10 "
            + "-> crossed km 7.5 0:30 -> U1 met it 0:30 -> ";

    /** The team, 1 km behind the line, is there 11 min after the alarm; ten boxes of 60 USD come 20 min later. */
    private static String told(String... settings) {
        return TextWorld.of("""
                +2 | .......x..
                +1 | .......U..
                 0 | ..........
                -1 | .......T..
                -3 | .......o..
                """)
                .with("flows.loads.perDay=1")
                .with(settings)
                .story()
                .of(1);
    }

    @Test
    void arrest() {
        assertThat(told()).isEqualTo(MET + "arrested 0:30 -> SEIZED 0:30");
    }

    @Test
    void loadDumped() {
        assertThat(told("modes.foot.arrestChance=0", "modes.foot.dumpChance=1"))
                .isEqualTo(MET + "dumped 0:30 -> ABANDONED (ESCAPED) 0:30");
    }

    @Test
    void escape() {
        assertThat(told("modes.foot.arrestChance=0")).isEqualTo(MET + "escaped 0:30 -> DELIVERED (ESCAPED) 0:50");
    }

    /** A tenth of the load's 600 USD. */
    @Test
    void bribe() {
        assertThat(told("guards.encounter.bribableShare=1"))
                .isEqualTo(MET + "bought U1 for 60 0:30 -> bought 0:30 -> DELIVERED (BOUGHT) 0:50");
    }

    @Test
    void releasedAfterArrest() {
        assertThat(told("organisations.gang.releaseChance=1"))
                .isEqualTo(MET + "released 0:30 -> DELIVERED (RELEASED) 0:50");
    }

    /** Goods are kept when there is no room for their carriers. */
    @Test
    void custodyFullForCarriers() {
        assertThat(told("guards.command.custodyPlaces=0")).isEqualTo(MET + "arrested 0:30 -> SEIZED 0:30");
    }

    /** People who are themselves the load are let go. */
    @Test
    void custodyFullForPeople() {
        assertThat(told("guards.command.custodyPlaces=0", "commodities.goods.people=true"))
                .isEqualTo(MET + "released 0:30 -> DELIVERED (RELEASED) 0:50");
    }

    /** Guards who do not dare report, and the convoy goes on. */
    @Test
    void standOff() {
        assertThat(told(
                        "flows.loads.convoy={vehiclesMin: 1, vehiclesMax: 1, escorts: 2}",
                        "guards.encounter.engageArmed=0"))
                .isEqualTo(MET + "stood off 0:30 -> DELIVERED (STAND_OFF) 0:50");
    }

    /** Guards who never miss against escorts who never hit. */
    @Test
    void duelWon() {
        assertThat(told(
                        "flows.loads.convoy={vehiclesMin: 1, vehiclesMax: 1, escorts: 2}",
                        "guards.encounter.engageArmed=1",
                        "guards.encounter.escortKillsPerHour=0"))
                .isEqualTo(MET + "arrested (0 guards, 2 smugglers lost) 0:30 -> SEIZED 0:30");
    }

    /** The other way round the eight guards of the team fall, and the convoy goes on. */
    @Test
    void duelLost() {
        assertThat(told(
                        "flows.loads.convoy={vehiclesMin: 1, vehiclesMax: 1, escorts: 2}",
                        "guards.encounter.engageArmed=1",
                        "guards.encounter.guardKillsPerHour=0"))
                .isEqualTo(MET + "repelled (8 guards, 0 smugglers lost) 0:30 -> DELIVERED (ESCAPED) 0:50");
    }

    /** A convoy struck from outside ends at the line. */
    @Test
    void struck() {
        assertThat(told("flows.loads.convoy={vehiclesMin: 1, vehiclesMax: 1, strikeChance: 1}"))
                .isEqualTo("P1 set out 0:00 -> seen by T1 0:10 -> believed 0:10 -> U1 sent 0:10 "
                        + "-> DESTROYED (STRUCK) 0:30 -> U1 missed it 0:30");
    }
}
