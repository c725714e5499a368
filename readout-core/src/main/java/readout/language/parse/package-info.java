/** Dependency trees: a small recurrent network that scores arcs and relations, and the search for the best tree. */
@NullMarked
package readout.language.parse;

import org.jspecify.annotations.NullMarked;
