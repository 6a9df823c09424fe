/**
 * The guarding side: posts, patrols, reaction teams and the command that sends them.
 *
 * <p>Knows contacts, never parties: what it may know of a party is a sighting. Start reading at {@link
 * cordon.enforcement.Command}. May import {@code sensing}, {@code trade} and what lies above them, not {@code smuggling}.
 */
package cordon.enforcement;
