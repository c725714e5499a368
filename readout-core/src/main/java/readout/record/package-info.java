/** Lays the articles of a story side by side: entries, origins, variances, silences; then refrains and series. */
@NullMarked
package readout.record;

import org.jspecify.annotations.NullMarked;
