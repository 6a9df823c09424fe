package violations.report;

import violations.smuggling.Plan;

/** A report on what nobody can know. */
public final class Peeks {
    Plan plan;
}
