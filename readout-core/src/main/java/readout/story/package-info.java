/** Groups articles into stories, in order of time and in nearly linear time. */
@NullMarked
package readout.story;

import org.jspecify.annotations.NullMarked;
