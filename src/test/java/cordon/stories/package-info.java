/**
 * The model told as stories, one feature a class, in the order in which a newcomer meets them.
 *
 * <p>A free passage, B detection, C response, D encounter, E barriers and crossings, F choice and learning, G what holds of any
 * world, H own eyes and convoys, I modes that walls call forth. Each draws its world as text, and states what becomes of a party as one line whose instants follow from speeds and
 * distances by the arithmetic in its comments: a walker does 1 km in 10 min, a pickup in 2 min, a team in 1 min.
 */
package cordon.stories;
