/** Dependency trees: a transition system searched with a small beam, then a classifier for the relations. */
@NullMarked
package readout.language.parse;

import org.jspecify.annotations.NullMarked;
