/** Reads an article: sentences, tokens, tags, lemmas, trees, names, time expressions, quantities, and who is who. */
@NullMarked
package readout.language;

import org.jspecify.annotations.NullMarked;
