/** Puts facts of several articles side by side. */
@NullMarked
package readout.record;

import org.jspecify.annotations.NullMarked;
