package readout.page;

/**
 * A block of an HTML page as {@link BodyModel} sees it.
 *
 * @param text its words
 * @param measures what is measured of it
 */
public record MeasuredBlock(String text, float[] measures) {}
