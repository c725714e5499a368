/** Measures Readout: gold data, scores, speed. Never shipped. */
@NullMarked
package readout.eval;

import org.jspecify.annotations.NullMarked;
