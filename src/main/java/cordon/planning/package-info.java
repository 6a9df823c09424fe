/**
 * Which configurations of barriers, cameras, posts and patrols are best under a budget, how sure that is, and what it costs.
 *
 * <p>A {@link cordon.planning.Plan} is the question as a file; {@link cordon.planning.PlanReader} reads it into a {@link
 * cordon.planning.Question}, whose {@link cordon.planning.Space} turns a {@link cordon.planning.Candidate} into settings of the base
 * scenario. The search knows no borders: it asks an {@link cordon.planning.Evaluator} what a candidate gives under a seed. {@link
 * cordon.planning.Planner} is the story: common sense and search, a race of the best, the finalists on fresh seeds, how long the gain
 * lasts, how robust it is, and what each stretch would give. {@link cordon.planning.PlanResult} holds all that is told; {@link
 * cordon.planning.PlanTables} are its files. Nothing is printed here. May import everything up to {@code verification}.
 */
package cordon.planning;
