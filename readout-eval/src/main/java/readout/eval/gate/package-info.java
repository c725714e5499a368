/** The regression gate: scores the sample coverage against its gold and holds the scores to floors that are data. */
@NullMarked
package readout.eval.gate;

import org.jspecify.annotations.NullMarked;
