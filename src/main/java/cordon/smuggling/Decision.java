package cordon.smuggling;

/**
 * What a sender decides today: to stay, to go elsewhere, or to go this way.
 *
 * @param risk believed chance of losing the load on that way
 */
record Decision(Kind kind, Option option, double risk) {
    enum Kind {
        STAY,
        ELSEWHERE,
        GO
    }

    static final Decision STAY = new Decision(Kind.STAY, null, 0);
    static final Decision ELSEWHERE = new Decision(Kind.ELSEWHERE, null, 0);
}
