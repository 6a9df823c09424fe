/**
 * A finished run as pictures for people: charts and a map, each as PNG and SVG, in one visual language.
 *
 * <p>Start reading at {@link cordon.report.Report}; how things look is {@link cordon.report.Style}. A picture is a {@link
 * cordon.report.Chart}: a name, a title that states the finding, and a painter. May import {@code scenario}, {@code
 * frontier}, {@code measures}, {@code events} and {@code statistics}; never the live model.
 */
package cordon.report;
