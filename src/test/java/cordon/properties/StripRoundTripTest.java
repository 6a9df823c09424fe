package cordon.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.frontier.Frontier;
import cordon.frontier.LonLat;
import cordon.frontier.Side;
import cordon.frontier.StripPoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Chainage and offset to longitude and latitude and back, on lines made up of long segments with bends of 15 degrees at most. There the strip
 * of 5 km folds over itself only within .66 km of a bend, and its normals swing within .25 km.
 */
class StripRoundTripTest {
    private static final double DEPTH_KM = 5;
    private static final double CLEAR_OF_BENDS_KM = 1;
    private static final double METRE = 1e-3;
    private static final int PLACES = 50;

    static LongStream seeds() {
        return LongStream.range(300, 340);
    }

    /** Two to five segments, with bends of 12 degrees at most on a map. */
    private static List<LonLat> line(Random random) {
        List<LonLat> points = new ArrayList<>();
        double lat = random.nextDouble() * 100 - 50;
        double lon = random.nextDouble() * 300 - 150;
        double heading = random.nextDouble() * 360;
        points.add(new LonLat(lon, lat));
        int segments = 2 + random.nextInt(4);
        for (int i = 0; i < segments; i++) {
            double km = 15 + random.nextDouble() * 40;
            lat += km / 111.2 * Math.cos(Math.toRadians(heading));
            lon += km / 111.2 / Math.cos(Math.toRadians(lat)) * Math.sin(Math.toRadians(heading));
            points.add(new LonLat(lon, lat));
            heading += random.nextDouble() * 24 - 12;
        }
        return points;
    }

    private static double clearKm(Frontier frontier, List<LonLat> points, double km) {
        return points.stream()
                .mapToDouble(p -> Math.abs(frontier.project(p.lon(), p.lat()).km() - km))
                .min()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesBack(long seed) {
        Random random = new Random(seed);
        List<LonLat> points = line(random);
        Frontier frontier = Frontier.alongLine(points, Side.LEFT, "", "");
        Frontier otherSide = Frontier.alongLine(points, Side.RIGHT, "", "");
        List<LonLat> backwards = new ArrayList<>(points);
        Collections.reverse(backwards);
        Frontier otherEnd = Frontier.alongLine(backwards, Side.RIGHT, "", "");
        int tried = 0;
        while (tried < PLACES) {
            double km = random.nextDouble() * frontier.lengthKm();
            double offset = (2 * random.nextDouble() - 1) * DEPTH_KM;
            if (clearKm(frontier, points, km) < CLEAR_OF_BENDS_KM) {
                continue;
            }
            tried++;
            LonLat place = frontier.toLonLat(km, offset);
            String what = "seed " + seed + ", km " + km + ", offset " + offset;
            isAt(what, frontier.project(place.lon(), place.lat()), km, offset);
            isAt(what + ", right", otherSide.project(place.lon(), place.lat()), km, -offset);
            isAt(what + ", turned", otherEnd.project(place.lon(), place.lat()), frontier.lengthKm() - km, offset);
        }
    }

    private static void isAt(String what, StripPoint found, double km, double offset) {
        assertThat(found.km()).as(what).isCloseTo(km, within(METRE));
        assertThat(found.offsetKm()).as(what).isCloseTo(offset, within(METRE));
    }
}
