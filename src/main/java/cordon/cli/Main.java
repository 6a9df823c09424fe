package cordon.cli;

/** The command line. */
public final class Main {
    private Main() {}

    /** Starts Cordon. */
    public static void main(String[] args) {
        System.out.println("cordon");
    }
}
