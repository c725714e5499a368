/** A small recurrent network that hears, word by word, what is said by whom; its marginals feed the choice of attributions. */
@NullMarked
package readout.fact.statement.hearing;

import org.jspecify.annotations.NullMarked;
