/** Trains neural networks: a tape of operations with their gradients, a pretrained encoder, the parser's teacher and the parser. */
@NullMarked
package readout.eval.neural;

import org.jspecify.annotations.NullMarked;
