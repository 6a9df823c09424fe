package cordon.scenario;

/** Whom command sends. */
public enum Dispatching {
    /** Reaction teams alone. */
    REACTION_TEAMS,
    /** Whoever is free and soonest there: teams, patrols that are out, posts, which leave a hole in sight. */
    NEAREST
}
