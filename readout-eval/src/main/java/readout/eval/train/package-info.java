/** Trains the models of the language engine, each with one seeded command. */
@NullMarked
package readout.eval.train;

import org.jspecify.annotations.NullMarked;
