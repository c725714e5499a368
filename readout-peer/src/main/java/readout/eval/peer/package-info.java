/** Readout beside another program on the same articles. */
@org.jspecify.annotations.NullMarked
package readout.eval.peer;
