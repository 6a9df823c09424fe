package cordon.scenario;

/** How the times of one kind of service spread about their mean; each law is that of a textbook queue (M/D/1, M/E4/1, M/M/1, M/G/1). */
public record ServiceTime(
        @Key(doc = "fixed, erlang (of four stages), exponential or lognormal", def = "fixed")
        Law law,

        @Key(
                doc = "standard deviation over mean; of the lognormal law only",
                min = 0,
                above = true,
                max = 20,
                def = "1")
        double cv) {

    /** Laws of service times. */
    public enum Law {
        FIXED,
        ERLANG,
        EXPONENTIAL,
        LOGNORMAL
    }
}
