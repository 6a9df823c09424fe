/**
 * Everything that a YAML file can say, as immutable records that are checked at birth.
 *
 * <p>A record refuses nonsense in its constructor; what spans several is refused by the one that
 * holds them, and ids that name nothing by {@link cordon.scenario.Scenario}. Nothing here reads files ({@code cordon.scenario.yaml} does) and nothing here simulates.
 * Start reading at {@link cordon.scenario.Scenario}. May import {@code random}, {@code statistics} and {@code frontier}.
 */
package cordon.scenario;
