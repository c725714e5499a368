/** Makes coverage of states that do not exist, as much as wanted, to measure memory and scale. */
@NullMarked
package readout.eval.generate;

import org.jspecify.annotations.NullMarked;
