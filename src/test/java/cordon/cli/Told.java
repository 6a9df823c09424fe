package cordon.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command line printed and returned. */
record Told(int code, String out, String err) {

    static Told by(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Told(code, out.toString(), err.toString());
    }
}
