/** Finds what was signed, exchanged, ratified or terminated, and by whom. */
@NullMarked
package readout.fact.agreement;

import org.jspecify.annotations.NullMarked;
