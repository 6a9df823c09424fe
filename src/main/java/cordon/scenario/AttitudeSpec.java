package cordon.scenario;

/** How an organisation weighs value against risk when it decides. */
public record AttitudeSpec(
        @Key(doc = "quantal-response, expected-utility, salience or deterrence-threshold", def = "quantal-response")
        Kind kind,

        @Key(
                doc =
                        "salience: weight of the less striking outcome relative to the more striking one; 1 is expected utility",
                min = 0.001,
                max = 1,
                def = "0.35")
        double salienceDecay,

        @Key(
                doc = "deterrence threshold: believed risk up to which everybody is willing",
                min = 0.0001,
                max = 1,
                def = "0.1")
        double riskBorne) {

    /** The attitudes. */
    public enum Kind {
        /** Logit over expected utility. */
        QUANTAL_RESPONSE,
        /** The best expected utility for certain. */
        EXPECTED_UTILITY,
        /** Logit over the utility of a local thinker. */
        SALIENCE,
        /** Logit over expected utility by those who are willing at all. */
        DETERRENCE_THRESHOLD
    }
}
