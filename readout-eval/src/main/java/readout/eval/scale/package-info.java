/** Measures speed, memory and results on more articles than any benchmark has: they are generated. */
@NullMarked
package readout.eval.scale;

import org.jspecify.annotations.NullMarked;
