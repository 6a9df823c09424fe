package cordon.enforcement;

/** Posts and patrols as command may send them: those that are free and manned, from where they are now and at once; patrols that are out and go after others. */
final class Outside {
    private final Posts posts;
    private final Patrols patrols;

    Outside(Posts posts, Patrols patrols) {
        this.posts = posts;
        this.patrols = patrols;
    }

    /** Whether any can be sent at an instant. */
    boolean anyFree(double nowMin) {
        return posts.units().stream().anyMatch(post -> free(post, nowMin))
                || patrols.beats().stream().anyMatch(beat -> free(beat, nowMin));
    }

    private boolean free(Unit post, double nowMin) {
        return post.free(nowMin) && posts.absentUntilMin(post) <= nowMin;
    }

    private static boolean free(Beat beat, double nowMin) {
        return beat.pursues() && beat.unit().free(nowMin) && beat.out(nowMin);
    }

    /** The one that can be soonest at a place, if sooner than another order or that is null; ties go to the other, posts and the first in order. */
    Teams.Order sooner(Teams.Order other, double km, double offsetKm, double nowMin) {
        Teams.Order best = other;
        for (Unit post : posts.units()) {
            if (free(post, nowMin)) {
                best = sooner(best, post, post.homeKm(), km, offsetKm, nowMin);
            }
        }
        for (Beat beat : patrols.beats()) {
            if (free(beat, nowMin)) {
                best = sooner(best, beat.unit(), beat.kmAt(nowMin), km, offsetKm, nowMin);
            }
        }
        return best;
    }

    private static Teams.Order sooner(
            Teams.Order best, Unit unit, double fromKm, double km, double offsetKm, double nowMin) {
        double way = StrictMath.hypot(km - fromKm, Math.max(0, offsetKm) - unit.homeOffsetKm());
        double arrives = nowMin + way / unit.kmPerMin();
        return best == null || arrives < best.arrivesMin() ? new Teams.Order(unit, fromKm, nowMin, arrives) : best;
    }
}
