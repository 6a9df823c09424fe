package cordon.gui;

/**
 * How simulated time becomes film.
 *
 * @param everyMin simulated minutes from one picture to the next
 */
record FilmTime(double everyMin) {
    /** Most pictures of a film. */
    static final int MOST = 600;
    /** How long each is seen, in hundredths of a second. */
    static final int HUNDREDTHS = 12;
    /** As slow as anybody wants who follows a party. */
    static final FilmTime USUAL = new FilmTime(10);

    private static final double FLASH_PICTURES = 2;

    /** A clock for flashes by which each is seen in two pictures. */
    long nanos(double nowMin) {
        return (long) (nowMin / everyMin * Flash.SECONDS * 1e9 / FLASH_PICTURES);
    }
}
