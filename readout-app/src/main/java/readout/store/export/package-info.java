/** What a store holds as files for other programs. */
@NullMarked
package readout.store.export;

import org.jspecify.annotations.NullMarked;
