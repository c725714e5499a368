/** Opens files, folders and standard input, and gives their pages one after another, with every problem named. */
@NullMarked
package readout.source;

import org.jspecify.annotations.NullMarked;
