/**
 * Where the two sides meet: pursuit, encounter, duel, bribe, custody, and the search of a load.
 *
 * <p>The only package that knows both sides. Start reading at {@link cordon.interdiction.Encounters}. May import {@code
 * smuggling}, {@code enforcement} and what lies above them.
 */
package cordon.interdiction;
