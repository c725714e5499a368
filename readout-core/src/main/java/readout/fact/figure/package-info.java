/** Takes figures: amounts with what they measure, of whom, over which period, and how they changed. */
@NullMarked
package readout.fact.figure;

import org.jspecify.annotations.NullMarked;
