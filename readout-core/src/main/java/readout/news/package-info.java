/** What Readout talks about: articles, spans of their text, actors, facts, stories. Uses only the JDK. */
@NullMarked
package readout.news;

import org.jspecify.annotations.NullMarked;
