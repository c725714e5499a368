/** Keeps articles with their facts in one file, adds to them day by day, finds words in them, and knows what changed. */
@NullMarked
package readout.store;

import org.jspecify.annotations.NullMarked;
