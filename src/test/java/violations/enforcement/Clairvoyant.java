package violations.enforcement;

import violations.smuggling.Plan;

/** A guard who knows the plan. */
public final class Clairvoyant {
    Plan plan;
}
