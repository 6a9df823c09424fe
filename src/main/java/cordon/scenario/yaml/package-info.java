/**
 * YAML in and out, driven by the records of {@code cordon.scenario} and their {@link cordon.scenario.Key} annotations.
 *
 * <p>A text becomes a tree of nodes that know their place; {@code extends} and overrides rewrite that tree; one binding
 * turns it into records and reports every problem at once; what cannot be read is bound as two stand-ins meanwhile. The writer, the JSON Schema and the list of paths come from
 * the same annotations. Start with {@link cordon.scenario.yaml.ConfigTree}.
 *
 * <p>Only {@link cordon.scenario.yaml.ScenarioReader} and what it uses for interventions know the domain. Only the parser
 * knows SnakeYAML; only the shapes use reflection. May import {@code cordon.scenario}, nothing else of the project.
 */
package cordon.scenario.yaml;
