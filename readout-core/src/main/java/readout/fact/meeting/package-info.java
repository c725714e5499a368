/** Finds who met whom, when and where. */
@NullMarked
package readout.fact.meeting;

import org.jspecify.annotations.NullMarked;
