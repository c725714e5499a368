/** Lays out what is drawn: time lines, figures over their periods, and who took passages from whom. */
@NullMarked
package readout.chart;

import org.jspecify.annotations.NullMarked;
