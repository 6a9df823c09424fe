package cordon.world;

import cordon.scenario.Mode;

/** Turns a path into a motion: how fast a mode gets on over the ground, by day and by night. Not thread-safe. */
public final class Movement {
    private static final double LEAST_FACTOR = 0.02;

    private final Ground ground;
    private final Light light;
    private final CellWalk walk;
    private final Motion.Builder builder = new Motion.Builder();

    /** Movement over a ground under a light. */
    public Movement(Strip strip, Ground ground, Light light) {
        this.ground = ground;
        this.light = light;
        this.walk = new CellWalk(strip);
    }

    /** The motion of a mode along a path from an instant on. */
    public Motion along(Path path, double startMin, Mode mode, int modeIndex) {
        builder.begin(startMin, path.km(0), path.offsetKm(0));
        Pace pace = new Pace(mode, startMin);
        for (int i = 1; i < path.corners(); i++) {
            segment(path, i, pace, modeIndex);
        }
        return builder.build();
    }

    private void segment(Path path, int corner, Pace pace, int mode) {
        double x0 = path.km(corner - 1);
        double y0 = path.offsetKm(corner - 1);
        double dx = path.km(corner) - x0;
        double dy = path.offsetKm(corner) - y0;
        double length = StrictMath.hypot(dx, dy);
        double even = ground.evenFactor(mode, x0, y0, x0 + dx, y0 + dy);
        if (!Double.isNaN(even)) {
            stretch(x0, y0, dx, dy, 0, 1, length, even, pace);
            return;
        }
        double from = 0;
        double to = 0;
        double factor = -1;
        walk.start(x0, y0, x0 + dx, y0 + dy);
        for (int cell = 0; cell < walk.cells(); cell++) {
            double here = ground.speedFactor(mode, walk.column(cell), walk.row(cell));
            if (here != factor && to > from) {
                stretch(x0, y0, dx, dy, from, to, length, factor, pace);
                from = to;
            }
            factor = here;
            to = walk.to(cell);
        }
        stretch(x0, y0, dx, dy, from, 1, length, factor, pace);
    }

    /** Adds corners for a stretch of equal ground, cut where light changes. */
    private void stretch(
            double x0,
            double y0,
            double dx,
            double dy,
            double from,
            double to,
            double length,
            double factor,
            Pace pace) {
        double at = from;
        while (at < to) {
            double t = builder.lastMin();
            double kmPerMin = pace.kmPerMin(t) * Math.max(LEAST_FACTOR, factor);
            double need = (to - at) * length / kmPerMin;
            double untilChange = pace.untilMin - t;
            if (need <= untilChange || length == 0) {
                builder.put(t + need, x0 + to * dx, y0 + to * dy);
                return;
            }
            at = Math.min(to, at + untilChange * kmPerMin / length);
            builder.put(pace.untilMin, x0 + at * dx, y0 + at * dy);
        }
    }

    /** Speed of a mode, which changes with the light. */
    private final class Pace {
        private final double day;
        private final double night;
        private double untilMin;
        private double now;

        Pace(Mode mode, double minute) {
            day = mode.speedKmh() / 60;
            night = day * mode.nightFactor();
            look(minute);
        }

        double kmPerMin(double minute) {
            if (minute >= untilMin) {
                look(minute);
            }
            return now;
        }

        private void look(double minute) {
            boolean same = day == night;
            now = !same && light.night(minute) ? night : day;
            untilMin = same ? Double.POSITIVE_INFINITY : light.nextChange(minute);
        }
    }
}
