package cordon.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @Test
    void quotesWhatNeedsIt() {
        Csv csv = Csv.withHeader("a,b,c,d");
        csv.text("plain").text("a,b").text("say \"no\"").text("two\nlines").endRow();
        assertThat(csv).hasToString("a,b,c,d\nplain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\n");
    }

    @Test
    void anEmptyFirstFieldIsKept() {
        Csv csv = Csv.withHeader("a,b");
        csv.text("").integer(-3).endRow().decimal(Double.NaN, 2).text("x").endRow();
        assertThat(csv).hasToString("a,b\n,-3\n,x\n");
    }

    @ParameterizedTest
    @CsvSource({
        "1.5,0,2",
        "0.125,2,0.13",
        "-0.125,2,-0.13",
        "-0.001,2,0.00",
        "1234567.891,3,1234567.891",
        "0.05,6,0.050000",
        "1e16,2,10000000000000000.00",
        "-123456789012345.5,2,-123456789012345.50"
    })
    void fixedDecimals(double value, int decimals, String text) {
        StringBuilder out = new StringBuilder();
        Csv.appendDecimal(out, value, decimals);
        assertThat(out).hasToString(text);
    }
}
