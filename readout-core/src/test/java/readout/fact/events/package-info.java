/** What the extractors of meetings, agreements and measures take from short texts. */
@NullMarked
package readout.fact.events;

import org.jspecify.annotations.NullMarked;
