/**
 * The stage: grid, terrain, barriers, weather, light, calendar, routes and movement.
 *
 * <p>The strip plane (chainage km, offset km) is the model's space; time is minutes since the start of the counted period.
 * {@link cordon.world.World} holds what all runs of a scenario share; {@link cordon.world.Weather} and {@link
 * cordon.world.BarrierState} are a run's own. Start reading at {@link cordon.world.World}.
 */
package cordon.world;
