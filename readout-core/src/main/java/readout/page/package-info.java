/** Takes pages apart: what came from a file, feed or site becomes an {@link readout.news.Article} with regions. */
@NullMarked
package readout.page;

import org.jspecify.annotations.NullMarked;
