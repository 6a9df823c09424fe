package cordon.smuggling;

/** What a sender decides today: to stay, to go elsewhere, or to go this way. */
record Decision(Kind kind, Option option) {
    enum Kind {
        STAY,
        ELSEWHERE,
        GO
    }

    static final Decision STAY = new Decision(Kind.STAY, null);
    static final Decision ELSEWHERE = new Decision(Kind.ELSEWHERE, null);
}
