/** The front door: {@link readout.Readout} reads articles and gives back their facts and the record. */
@NullMarked
package readout;

import org.jspecify.annotations.NullMarked;
