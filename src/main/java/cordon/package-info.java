/**
 * Cordon: an agent-based simulation of border interdiction. This page is the map.
 *
 * <p>One picture: a scenario is data, a run is a function of scenario and seed, everything else looks on.
 *
 * <h2>The packages, in order of dependence</h2>
 *
 * A package may import only from those above it.
 *
 * <ul>
 *   <li>{@link cordon.random}: keyed draws, each a function of (seed, purpose, key, index).
 *   <li>{@link cordon.statistics}: intervals, designs, sensitivity, comparison, stopping; knows nothing of borders.
 *   <li>{@link cordon.frontier}: the line, and the way from longitude and latitude to chainage and offset.
 *   <li>{@link cordon.scenario}: immutable records of all that a YAML file can say, checked at birth.
 *   <li>{@link cordon.scenario.yaml}: YAML in and out; it alone knows SnakeYAML.
 *   <li>{@link cordon.events}: what happened; the only seam between the model and what looks at it.
 *   <li>{@link cordon.world}: grid, ground, barriers, weather, light, calendar, routes, movement, the agenda.
 *   <li>{@link cordon.sensing}: cameras and their laws; sees targets as exposures, not as parties.
 *   <li>{@link cordon.trade}: legal traffic and the queues in which it waits.
 *   <li>{@link cordon.smuggling}: organisations, consignments, parties, choice, beliefs, gates.
 *   <li>{@link cordon.enforcement}: posts, patrols, reaction teams, command; knows sightings, never parties.
 *   <li>{@link cordon.interdiction}: where the two sides meet: pursuit, encounter, duel, custody.
 *   <li>{@link cordon.engine}: the tick.
 *   <li>{@link cordon.measures}: probes that turn events into tables.
 *   <li>{@link cordon.experiment}: runs, batches of runs, and the directory that a result goes into.
 *       Below it, {@link cordon.experiment.store} keeps runs {@link cordon.experiment.analysis} says what they tell, and
 *       {@link cordon.experiment.costs} what they cost the computer.
 *   <li>{@link cordon.verification}: the cases that prove the program against closed forms and published tables.
 *   <li>{@link cordon.planning}: what is best under a budget, how sure that is, and what it costs.
 *   <li>{@link cordon.report}: charts and the map.
 *   <li>{@link cordon.gui}: the window in which a run is watched.
 *   <li>{@link cordon.cli}: one class per verb; the only place that prints.
 * </ul>
 *
 * <h2>The story of one party, in reading order</h2>
 *
 * <ol>
 *   <li>{@code configs/tutorial.yaml} says that 24 walkers a day want to cross.
 *   <li>{@link cordon.scenario.Scenario} and {@link cordon.scenario.Flow} are that file as records.
 *   <li>{@link cordon.engine.Stage} builds what all runs share: ground, routes, cameras' fields, barriers.
 *   <li>{@link cordon.engine.BorderSim#tick} is the order of everything; {@link cordon.world.Agenda} keeps it.
 *   <li>{@link cordon.smuggling.Dispatch} hears of the demand, waits for night, and lets the party go.
 *   <li>{@code cordon.smuggling.Choice} decides where and how, from what {@link cordon.smuggling.Beliefs} hold.
 *   <li>{@link cordon.smuggling.Party} is the attempt: its load, its way, the stations of its life.
 *   <li>{@link cordon.world.RouteTree} and {@link cordon.world.Movement} make its way a {@link cordon.world.Motion}.
 *   <li>{@code cordon.engine.Journeys} carries it from station to station; {@code cordon.engine.Lookout} asks who sees it first.
 *   <li>{@link cordon.sensing.Surveillance} finds when a camera does, by {@link cordon.sensing.Imaging};
 *       {@link cordon.enforcement.Posts} and {@link cordon.enforcement.Patrols} when people do.
 *   <li>{@link cordon.enforcement.Command} judges the alarm and sends a {@link cordon.enforcement.Unit}.
 *   <li>{@link cordon.interdiction.Pursuits} awaits it at the line or runs it down behind.
 *   <li>{@link cordon.interdiction.Encounters} says how the meeting ends.
 *   <li>{@link cordon.events.Event.Ended} tells the world, and {@link cordon.smuggling.Dispatch#ended} its organisation.
 *   <li>{@link cordon.measures.Measures} counts it; {@link cordon.measures.PartyRecords} writes its row.
 * </ol>
 *
 * The same as tests, small world by small world: {@code src/test/java/cordon/stories}; with every equation: {@code
 * src/site/markdown/model.md}.
 */
package cordon;
