/** The command line. */
@NullMarked
package readout.cli;

import org.jspecify.annotations.NullMarked;
