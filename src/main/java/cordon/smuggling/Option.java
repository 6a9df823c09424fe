package cordon.smuggling;

import cordon.scenario.Way;

/**
 * A way of sending a consignment: a mode over a lane, or through a gate, an official crossing, a tunnel or a door.
 *
 * @param mode index of the mode
 * @param way how the line is passed
 * @param place index of the lane, gate, crossing, tunnel or door
 * @param km chainage of its middle
 * @param approachHours expected time from setting out to the line
 * @param beyondHours expected time from the line to where it goes
 */
record Option(int mode, Way way, int place, double km, double approachHours, double beyondHours) {}
