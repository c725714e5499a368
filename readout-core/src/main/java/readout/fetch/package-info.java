/** Fetches pages from the web, politely and within limits. */
@NullMarked
package readout.fetch;

import org.jspecify.annotations.NullMarked;
