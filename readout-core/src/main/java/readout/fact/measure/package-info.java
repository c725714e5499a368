/** Finds tariffs, sanctions, bans, ceasefires and other steps that one side takes towards another. */
@NullMarked
package readout.fact.measure;

import org.jspecify.annotations.NullMarked;
