package cordon.report;

import cordon.frontier.Frontier;
import cordon.frontier.LonLat;

/**
 * The ends of a frontier by the points of the compass, as seen from one another.
 *
 * @param start where chainage 0 lies, such as "south-western"
 * @param end where the line ends
 */
record Compass(String start, String end) {
    private static final String[] POINTS = {
        "eastern", "north-eastern", "northern", "north-western", "western", "south-western", "southern", "south-eastern"
    };

    static Compass of(Frontier frontier) {
        LonLat from = frontier.toLonLat(0, 0);
        LonLat to = frontier.toLonLat(frontier.lengthKm(), 0);
        double middle = Math.toRadians((from.lat() + to.lat()) / 2);
        double east = Math.IEEEremainder(to.lon() - from.lon(), 360) * Math.cos(middle);
        int point = (int) Math.round(Math.atan2(to.lat() - from.lat(), east) / (Math.PI / 4));
        return new Compass(POINTS[Math.floorMod(point + 4, 8)], POINTS[Math.floorMod(point, 8)]);
    }
}
