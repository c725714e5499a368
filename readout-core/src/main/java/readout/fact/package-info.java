/** Takes facts from the reading of an article: what all extractors share, and the notation for patterns over trees. */
@NullMarked
package readout.fact;

import org.jspecify.annotations.NullMarked;
